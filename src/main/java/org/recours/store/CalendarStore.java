package org.recours.store;

import static org.recours.store.jooq.Tables.CASE_ROW;
import static org.recours.store.jooq.Tables.DEADLINE;
import static org.recours.store.jooq.Tables.DUE_DAY;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.recours.domain.casefile.Deadline;

/// How much is due on which day. Blocking: call it from a background task.
public final class CalendarStore {

    /// A date that counts, of a period that does not run by the clock.
    private static final Condition IS_IN_DAYS = DUE_DAY.IS_SURE.isTrue().and(DUE_DAY.IS_IN_HOURS.isFalse());

    /// The same of a period in hours.
    private static final Condition IS_IN_HOURS = DUE_DAY.IS_SURE.isTrue().and(Sql.isThere(DUE_DAY.MOMENT));

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
        return rows(DUE_DAY.ACT_BY.eq(day).and(whose.on(DUE_DAY.RESPONSIBLE)), limit);
    }

    private List<DeadlineRow> rows(Condition which, int limit) {
        return database.read(sql -> sql.select(deadlines.all())
                .select(CASE_ROW.fields())
                .select(DUE_DAY.ACT_BY)
                .from(DUE_DAY)
                .join(DEADLINE)
                .on(DEADLINE.ID.eq(DUE_DAY.DEADLINE))
                .join(CASE_ROW)
                .on(CASE_ROW.ID.eq(DUE_DAY.CASE_FILE))
                .where(which)
                .orderBy(DUE_DAY.ACT_BY, DUE_DAY.IS_SURE, DUE_DAY.RESPONSIBLE, DUE_DAY.DEADLINE)
                .limit(limit)
                .fetch(row -> new DeadlineRow(
                        deadlines.read(row), row.get(DUE_DAY.ACT_BY), CaseStore.read(row.into(CASE_ROW)))));
    }

    /// How many deadlines with a date that counts are past it: a day once it is over, a period in hours once its minute
    /// has struck.
    public Tally tallyOverdue(ZonedDateTime now) {
        return tally(DUE_DAY.ACT_BY.lt(now.toLocalDate()), DUE_DAY.MOMENT.lt(moment(now)));
    }

    /// How many of them are to be acted on today: those of this very day, and every period in hours that still runs,
    /// whichever day it ends on. Work on it begins at once.
    public Tally tallyToday(ZonedDateTime now) {
        return tally(DUE_DAY.ACT_BY.eq(now.toLocalDate()), DUE_DAY.MOMENT.ge(moment(now)));
    }

    /// How many of them are one or the other, so that somebody has to act today.
    public Tally tallyUrgent(LocalDate today, Whose whose) {
        var isTheirs = whose.on(DUE_DAY.RESPONSIBLE);
        return tally(DUE_DAY.ACT_BY.le(today).and(isTheirs), isTheirs);
    }

    /// How many of them can still be acted on after this day, and the clinic wanted to be done by it.
    public Tally tallyPastTarget(LocalDate today) {
        return database.read(sql -> Tally.of(Tally.counted(sql, DUE_DAY, isPastTarget(today))));
    }

    /// Those of which [#tallyPastTarget] speaks, the nearest first.
    ///
    /// @param limit the most to read
    public List<DeadlineRow> pastTarget(LocalDate today, int limit) {
        return rows(isPastTarget(today), limit);
    }

    /// However far away: the clinic says how early it wants to be done.
    private static Condition isPastTarget(LocalDate today) {
        return DUE_DAY.ACT_BY.gt(today).and(IS_IN_DAYS).and(DUE_DAY.TARGET.le(today));
    }

    /// Those in days and those in hours, each counted along its own index.
    private Tally tally(Condition inDays, Condition inHours) {
        return database.read(sql -> Tally.of(Tally.counted(sql, DUE_DAY, inDays.and(IS_IN_DAYS))
                + Tally.counted(sql, DUE_DAY, inHours.and(IS_IN_HOURS))));
    }

    private static String moment(ZonedDateTime now) {
        return now.toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
