package org.recours.store;

import static org.recours.store.jooq.Tables.CASE_ROW;
import static org.recours.store.jooq.Tables.CONTESTED_DECISION;
import static org.recours.store.jooq.Tables.DEADLINE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.change.RecordId;

/// What is due, and what nobody knows the date of. Blocking: call it from a background task.
public final class DeadlineStore {

    private final Database database;
    private final Columns<Deadline> deadlines = Columns.of(Deadline.TYPE);
    private final Columns<ContestedDecision> decisions = Columns.of(ContestedDecision.TYPE);

    public DeadlineStore(Database database) {
        this.database = database;
    }

    /// The deadlines of open cases that are not done and are to be acted on by this day, the earliest first; all that
    /// are overdue included.
    ///
    /// @param cases the most cases to look at, those with the earliest day
    public List<DeadlineRow> due(LocalDate until, int cases) {
        return due(LocalDate.EPOCH, until, cases);
    }

    /// The same without cases whose earliest day is before another day.
    public List<DeadlineRow> due(LocalDate from, LocalDate until, int cases) {
        return database.read(sql -> deadlines(
                sql,
                until,
                sql.selectFrom(CASE_ROW)
                        .where(CASE_ROW.IS_OPEN.isTrue(), CASE_ROW.ACT_BY.le(until), CASE_ROW.ACT_BY.ge(from))
                        .orderBy(CASE_ROW.IS_OPEN.desc(), CASE_ROW.ACT_BY, CASE_ROW.ID)
                        .limit(cases)
                        .fetchMap(CASE_ROW.ID, CaseStore::read)));
    }

    /// The deadlines until a day of open cases of which one was to be acted on before another day.
    ///
    /// @param cases the most cases to look at, those with the latest such day: they may still be in time
    public List<DeadlineRow> overdue(LocalDate before, LocalDate until, int cases) {
        return database.read(sql -> deadlines(
                sql,
                until,
                sql.selectFrom(CASE_ROW)
                        .where(CASE_ROW.IS_OPEN.isTrue(), CASE_ROW.ACT_BY.lt(before))
                        .orderBy(CASE_ROW.IS_OPEN, CASE_ROW.ACT_BY.desc(), CASE_ROW.ID.desc())
                        .limit(cases)
                        .fetchMap(CASE_ROW.ID, CaseStore::read)));
    }

    private List<DeadlineRow> deadlines(DSLContext sql, LocalDate until, Map<UUID, CaseRow> cases) {
        return sql
                .select(deadlines.all())
                .from(DEADLINE)
                .where(Sql.isOneOf(DEADLINE.CASE_FILE, cases.keySet()))
                .fetch(deadlines::read)
                .stream()
                .filter(Deadline::isOpen)
                .flatMap(deadline -> row(deadline, cases, until))
                .sorted(Comparator.comparing(DeadlineRow::actBy)
                        .thenComparing(row -> row.deadline().id()))
                .toList();
    }

    private static Stream<DeadlineRow> row(Deadline deadline, Map<UUID, CaseRow> rows, LocalDate until) {
        return deadline.actBy().filter(day -> !day.isAfter(until)).stream()
                .flatMap(day -> deadline.caseFile().map(RecordId::value).map(rows::get).stream()
                        .map(row -> new DeadlineRow(deadline, day, row)));
    }

    /// The contested decisions of these cases.
    public List<ContestedDecision> decisions(Collection<RecordId> cases) {
        return database.read(sql -> sql.select(decisions.all())
                .from(CONTESTED_DECISION)
                .where(Sql.isOneOf(CONTESTED_DECISION.CASE_FILE, Sql.uuids(cases)))
                .orderBy(CONTESTED_DECISION.ID)
                .fetch(decisions::read));
    }

    /// The deadlines in hours of open cases that are not done, the nearest first: also those that are only assumed, and
    /// those that are over.
    ///
    /// @param cases the most cases to look at
    public List<DeadlineRow> inHours(int cases) {
        return database.read(sql -> {
            var rows = sql.selectFrom(CASE_ROW)
                    .where(CASE_ROW.ACT_BY_MOMENT.ge(""))
                    .orderBy(CASE_ROW.ACT_BY_MOMENT, CASE_ROW.ID)
                    .limit(cases)
                    .fetchMap(CASE_ROW.ID, CaseStore::read);
            return rows.isEmpty()
                    ? List.<DeadlineRow>of()
                    : deadlines(sql, LocalDate.MAX, rows).stream()
                            .filter(row -> isOpenInHours(row.deadline()))
                            .sorted(Comparator.comparing(
                                    row -> row.deadline().lastMoment().orElseThrow()))
                            .toList();
        });
    }

    /// Whether it runs by the clock, and nothing was done yet.
    static boolean isOpenInHours(Deadline deadline) {
        return deadline.isOpen() && deadline.isInHours();
    }

    /// Open cases with a decision for which no period is known that counts, the longest waiting first.
    public List<CaseRow> dateUnknown(int limit) {
        return database.read(sql -> sql.selectFrom(CASE_ROW)
                .where(CASE_ROW.IS_DATE_UNKNOWN.isTrue())
                .orderBy(CASE_ROW.IS_DATE_UNKNOWN, CASE_ROW.RECEIVED_ON, CASE_ROW.ID)
                .limit(limit)
                .fetch(CaseStore::read));
    }

    /// How many cases [#dateUnknown] speaks of.
    public int countDateUnknown() {
        return database.read(sql -> sql.fetchCount(CASE_ROW, CASE_ROW.IS_DATE_UNKNOWN.isTrue()));
    }

    /// Open cases with no day at all by which to act, and no decision that asks for one.
    public List<CaseRow> withoutDate(int limit) {
        return database.read(sql -> sql.selectFrom(CASE_ROW)
                .where(CASE_ROW.IS_OPEN.isTrue(), CASE_ROW.ACT_BY.isNull(), CASE_ROW.IS_DATE_UNKNOWN.isFalse())
                .orderBy(CASE_ROW.IS_OPEN.desc(), CASE_ROW.ACT_BY, CASE_ROW.ID)
                .limit(limit)
                .fetch(CaseStore::read));
    }

    /// How many cases [#withoutDate] speaks of.
    public int countWithoutDate() {
        return database.read(sql -> sql.fetchCount(
                CASE_ROW, CASE_ROW.IS_OPEN.isTrue(), CASE_ROW.ACT_BY.isNull(), CASE_ROW.IS_DATE_UNKNOWN.isFalse()));
    }
}
