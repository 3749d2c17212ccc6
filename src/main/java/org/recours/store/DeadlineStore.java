package org.recours.store;

import static org.recours.store.jooq.Tables.CONTESTED_DECISION;
import static org.recours.store.jooq.Tables.DEADLINE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        return due(LocalDate.EPOCH, until, Whose.everyone(), cases).stream()
                .filter(row -> !row.actBy().isAfter(until))
                .toList();
    }

    /// All deadlines that are not done of open cases of which the first is to be acted on from one day to another.
    ///
    /// @param cases the most cases to look at, those with the earliest day
    public List<DeadlineRow> due(LocalDate from, LocalDate until, Whose whose, int cases) {
        return database.read(sql ->
                deadlines(sql, new OpenCaseRows(sql, whose).earliest(OpenCaseRows.due(from, until), cases)));
    }

    /// All deadlines that are not done of open cases of which one was to be acted on before another day.
    ///
    /// @param cases the most cases to look at, those with the latest such day: they may still be in time
    public List<DeadlineRow> overdue(LocalDate before, Whose whose, int cases) {
        return database.read(
                sql -> deadlines(sql, new OpenCaseRows(sql, whose).latest(OpenCaseRows.overdue(before), cases)));
    }

    private List<DeadlineRow> deadlines(DSLContext sql, List<CaseRow> rows) {
        var cases = rows.stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.id().value(), Function.identity()));
        return sql
                .select(deadlines.all())
                .from(DEADLINE)
                .where(Sql.isOneOf(DEADLINE.CASE_FILE, cases.keySet()))
                .fetch(deadlines::read)
                .stream()
                .filter(Deadline::isOpen)
                .flatMap(deadline -> row(deadline, cases))
                .sorted(Comparator.comparing(DeadlineRow::actBy)
                        .thenComparing(row -> row.deadline().id()))
                .toList();
    }

    private static Stream<DeadlineRow> row(Deadline deadline, Map<UUID, CaseRow> rows) {
        return deadline.actBy().stream()
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
            var rows = new OpenCaseRows(sql, Whose.everyone()).inHours(cases);
            return rows.isEmpty()
                    ? List.<DeadlineRow>of()
                    : deadlines(sql, rows).stream()
                            .filter(row -> row.deadline().isInHours())
                            .sorted(Comparator.comparing(
                                    row -> row.deadline().lastMoment().orElseThrow()))
                            .toList();
        });
    }

    /// How many open cases are to be acted on from one day to another.
    public Tally tallyDue(LocalDate from, LocalDate until, Whose whose) {
        return database.read(sql -> new OpenCaseRows(sql, whose).tally(OpenCaseRows.due(from, until)));
    }

    /// How many open cases were to be acted on before this day.
    public Tally tallyOverdue(LocalDate before, Whose whose) {
        return database.read(sql -> new OpenCaseRows(sql, whose).tally(OpenCaseRows.overdue(before)));
    }

    /// Open cases with a decision for which no period is known that counts, the longest waiting first.
    public List<CaseRow> dateUnknown(Whose whose, int limit) {
        return database.read(sql -> new OpenCaseRows(sql, whose).dateUnknown(limit));
    }

    /// How many cases [#dateUnknown] speaks of.
    public Tally tallyDateUnknown(Whose whose) {
        return database.read(sql -> new OpenCaseRows(sql, whose).tallyDateUnknown());
    }

    /// Open cases with no day at all by which to act, and no decision that asks for one.
    public List<CaseRow> withoutDate(Whose whose, int limit) {
        return database.read(sql -> new OpenCaseRows(sql, whose).earliest(OpenCaseRows.withoutDate(), limit));
    }

    /// How many cases [#withoutDate] speaks of.
    public Tally tallyWithoutDate(Whose whose) {
        return database.read(sql -> new OpenCaseRows(sql, whose).tally(OpenCaseRows.withoutDate()));
    }
}
