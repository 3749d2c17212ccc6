package org.recours.store;

import static org.recours.store.jooq.Tables.CASE_ROW;
import static org.recours.store.jooq.Tables.DEADLINE;
import static org.recours.store.jooq.Tables.DUE_DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.recours.domain.casefile.Deadline;

/// How much is due on which day. Blocking: call it from a background task.
public final class CalendarStore {

    private final Database database;
    private final Columns<Deadline> deadlines = Columns.of(Deadline.TYPE);

    public CalendarStore(Database database) {
        this.database = database;
    }

    /// How much is to be acted on by each day from one to another, for each responsible member apart.
    public List<DayCount> perDay(LocalDate from, LocalDate to) {
        return database.read(sql -> sql.select(DUE_DAY.ACT_BY, DUE_DAY.IS_SURE, DUE_DAY.RESPONSIBLE, DSL.count())
                .from(DUE_DAY)
                .where(DUE_DAY.ACT_BY.between(from, to))
                .groupBy(DUE_DAY.ACT_BY, DUE_DAY.IS_SURE, DUE_DAY.RESPONSIBLE)
                .orderBy(DUE_DAY.ACT_BY, DUE_DAY.IS_SURE, DUE_DAY.RESPONSIBLE)
                .fetch(row ->
                        new DayCount(row.value1(), row.value2(), Optional.ofNullable(row.value3()), row.value4())));
    }

    /// The open deadlines that are to be acted on by this very day.
    ///
    /// @param limit the most to read
    public List<DeadlineRow> on(LocalDate day, Whose whose, int limit) {
        return database.read(sql -> sql.select(deadlines.all())
                .select(CASE_ROW.fields())
                .from(DUE_DAY)
                .join(DEADLINE)
                .on(DEADLINE.ID.eq(DUE_DAY.DEADLINE))
                .join(CASE_ROW)
                .on(CASE_ROW.ID.eq(DUE_DAY.CASE_FILE))
                .where(DUE_DAY.ACT_BY.eq(day), whose.on(DUE_DAY.RESPONSIBLE))
                .orderBy(DUE_DAY.ACT_BY, DUE_DAY.IS_SURE, DUE_DAY.RESPONSIBLE, DUE_DAY.DEADLINE)
                .limit(limit)
                .fetch(row -> new DeadlineRow(deadlines.read(row), day, CaseStore.read(row.into(CASE_ROW)))));
    }

    /// How many deadlines with a date that counts are to be acted on by this very day.
    public Tally tallyOn(LocalDate day) {
        var isMeant = DUE_DAY.ACT_BY.eq(day).and(DUE_DAY.IS_SURE.isTrue());
        return database.read(sql -> Tally.of(Tally.counted(sql, DUE_DAY, isMeant)));
    }

    /// How many deadlines with a date that counts can still be acted on after this day, and the clinic wanted to be
    /// done by it.
    ///
    /// @param until the last day to look at
    public Tally tallyPastTarget(LocalDate day, LocalDate until) {
        var due = DUE_DAY.join(DEADLINE).on(DEADLINE.ID.eq(DUE_DAY.DEADLINE));
        var isMeant = DUE_DAY.ACT_BY
                .gt(day)
                .and(DUE_DAY.ACT_BY.le(until))
                .and(DUE_DAY.IS_SURE.isTrue())
                .and(DEADLINE.INTERNAL_TARGET.le(day));
        return database.read(sql -> Tally.of(Tally.counted(sql, due, isMeant)));
    }

    /// How many deadlines with a date that counts are to be acted on by this day, all that are overdue included.
    public Tally tallyUntil(LocalDate day, Whose whose) {
        var isMeant = DUE_DAY.ACT_BY.le(day).and(DUE_DAY.IS_SURE.isTrue()).and(whose.on(DUE_DAY.RESPONSIBLE));
        return database.read(sql -> Tally.of(Tally.counted(sql, DUE_DAY, isMeant)));
    }
}
