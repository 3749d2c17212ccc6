package org.recours.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recours.store.ClinicDay.AMINA;
import static org.recours.store.ClinicDay.BABAK;
import static org.recours.store.ClinicDay.day;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.Category;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.casefile.Kind;
import org.recours.domain.casefile.TimelineEntry;
import org.recours.domain.change.FieldValues;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.Value;
import org.recours.domain.person.Identifier;
import org.recours.domain.person.Person;
import org.recours.domain.problem.Problem;
import org.recours.domain.report.Count;

final class StoreTest {

    private static final LocalDate TODAY = day("2026-11-22");

    private final ClinicDay clinic = new ClinicDay();
    private final CaseStore cases = new CaseStore(clinic.database);
    private final DeadlineStore deadlines = new DeadlineStore(clinic.database);
    private final PersonStore people = new PersonStore(clinic.database);
    private final Map<RecordId, RecordId> decisions = new HashMap<>();

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void openCasesComeByDayToActAndClosedOnesLast() {
        caseOf("K-A-1", "Ali", "2026-12-01", "in_progress");
        caseOf("K-A-2", "Babak", "2026-11-24", "in_progress");
        caseOf("K-A-10", "Chaman", "2026-11-20", "closed");
        caseOf("K-A-3", "Dawit", "", "received");

        assertEquals(List.of("K-A-2", "K-A-1", "K-A-3", "K-A-10"), listed(CaseFilter.Progress.EITHER, CaseSort.ACT_BY));
        assertEquals(List.of("K-A-1", "K-A-2", "K-A-3"), listed(CaseFilter.Progress.OPEN, CaseSort.NUMBER));
        assertEquals(List.of("K-A-10"), listed(CaseFilter.Progress.CLOSED, CaseSort.NAME));
        assertEquals(3, cases.count(CaseFilter.of(CaseFilter.Progress.OPEN)));
    }

    @Test
    void aCaseIsFoundByAPieceOfItsNumberOrNameHoweverWritten() {
        caseOf("K-7QX2-3", "محمّد أحمد", "", "received");
        caseOf("K-7QX2-4", "José Ñáñez", "", "received");
        var either = CaseFilter.of(CaseFilter.Progress.EITHER);

        assertEquals(1, cases.count(either.withText("qx2-4")));
        assertEquals(1, cases.count(either.withText("jose nan")));
        assertEquals(1, cases.count(either.withText("محمد احمد")));
        assertEquals(0, cases.count(either.withText("100%")));
        assertEquals(1, cases.numbered("K-7QX2-3").size());
    }

    @Test
    void dueIsWhatIsNotDoneInAnOpenCaseByThatDay() {
        caseOf("K-A-1", "Ali", "2026-11-20", "in_progress");
        caseOf("K-A-2", "Babak", "2026-11-24", "in_progress");
        caseOf("K-A-3", "Chaman", "2026-11-20", "closed");

        assertEquals(
                List.of("2026-11-20", "2026-11-24"),
                deadlines.due(TODAY.plusDays(7), 100).stream()
                        .map(row -> row.actBy().toString())
                        .toList());
        assertEquals(new Tally(1), deadlines.tallyDue(LocalDate.EPOCH, TODAY, Whose.everyone()));
    }

    @Test
    void aMembersOwnCasesAreFoundHoweverManyOthersAreDueBefore() {
        for (int other = 1; other <= 5; other++) {
            responsible(caseOf("K-B-" + other, "Ali", "2026-11-2" + (other + 3), "in_progress"), "Babak");
        }
        var own = responsible(caseOf("K-A-1", "Hana", "2026-12-01", "in_progress"), "Amina");
        var nobodys = caseOf("K-A-2", "Saba", "2026-12-02", "in_progress");
        var until = day("2026-12-31");

        assertEquals(List.of(own), dueOf("Amina", 1), "not only the first of all");
        assertEquals(List.of(own, nobodys), dueOf("Amina", 10));
        assertEquals(new Tally(2), deadlines.tallyDue(TODAY, until, Whose.of("Amina")));
        assertEquals(6, deadlines.due(TODAY, until, Whose.of("Babak"), 10).size());
        assertEquals(
                List.of(nobodys),
                deadlines.overdue(until, Whose.of("Amina"), 1).stream()
                        .map(row -> row.caseRow().id())
                        .toList(),
                "the latest first");
    }

    private List<RecordId> dueOf(String member, int most) {
        return deadlines.due(TODAY, day("2026-12-31"), Whose.of(member), most).stream()
                .map(row -> row.caseRow().id())
                .toList();
    }

    private RecordId responsible(RecordId caseFile, String member) {
        var file = new Records(clinic.database).load(CaseFile.TYPE, caseFile).orElseThrow();
        clinic.change(AMINA, CaseFile.TYPE, file, CaseFile.TYPE.with(file.record(), CaseFile.RESPONSIBLE, member));
        return caseFile;
    }

    @Test
    void aDecisionWithoutAPeriodThatCountsIsUnknownUntilOneIs() {
        var caseFile = caseOf("K-A-1", "Ali", "", "received");
        decision(caseFile);
        assertEquals(new Tally(1), deadlines.tallyDateUnknown(Whose.everyone()));

        deadline(caseFile, decisionOf(caseFile), "2026-12-01", "assumption");
        assertEquals(1, deadlines.dateUnknown(Whose.everyone(), 10).size(), "an assumption is no answer");
        assertEquals(
                day("2026-12-01"), cases.row(caseFile).orElseThrow().actBy().orElseThrow(), "but it rings");

        deadline(caseFile, decisionOf(caseFile), "2026-12-05", "letter");
        assertEquals(List.of(), deadlines.dateUnknown(Whose.everyone(), 10));
    }

    @Test
    void whereTwoSawDifferentDaysTheEarlierRingsAndTheCaseSaysSo() {
        var caseFile = caseOf("K-A-1", "Ali", "2026-12-01", "in_progress");
        var seen = new Records(clinic.database)
                .of(Deadline.TYPE, Deadline.CASE_FILE, caseFile)
                .getFirst();
        clinic.change(AMINA, Deadline.TYPE, seen, moved(seen, "2026-12-03"));
        clinic.change(BABAK, Deadline.TYPE, seen, moved(seen, "2026-11-25"));

        var row = cases.row(caseFile).orElseThrow();
        assertEquals(day("2026-11-25"), row.actBy().orElseThrow());
        assertTrue(row.hasConflict());
        var conflict = new ConflictStore(clinic.database).ofCase(caseFile).getFirst();
        assertEquals(new Conflict(seen.id(), "deadline", "safe_date", true), conflict);
    }

    @Test
    void aPersonRemovedHereAndEditedThereStaysWithAConflictOnTheCase() {
        var caseFile = caseOf("K-A-1", "Ali", "", "received");
        var person = clinic.load(CaseFile.TYPE, caseFile).record().person().orElseThrow();
        var seen = clinic.load(Person.TYPE, person);
        clinic.remove(AMINA, Person.TYPE, seen);
        assertTrue(new Records(clinic.database).load(Person.TYPE, person).isEmpty());

        clinic.change(BABAK, Person.TYPE, seen, record(Person.TYPE, person, Map.of("name", "Ali Reza")));
        assertEquals("Ali Reza", cases.row(caseFile).orElseThrow().personName().orElseThrow());
        assertTrue(cases.row(caseFile).orElseThrow().hasConflict());
        assertEquals(
                "deleted",
                new ConflictStore(clinic.database).ofCase(caseFile).getFirst().field());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        moha, true
        AHMED moh, true
        محمد, true
        أَحْمَد, true
        12-34 56, true
        ١٢٣٤, true
        3456, false
        moham omar, false
        """)
    void earlierCasesAppearWhileOneTypes(String typed, boolean isFound) {
        var caseFile = caseOf("K-A-1", "Mohamed Ahmed", "", "received");
        var person = clinic.load(CaseFile.TYPE, caseFile).record().person().orElseThrow();
        clinic.change(
                AMINA,
                Person.TYPE,
                clinic.load(Person.TYPE, person),
                Person.TYPE.read(new FieldValues(
                        person,
                        Map.of(
                                "name", new Value.Text("Mohamed Ahmed"),
                                "other_names", new Value.Items(List.of(new Value.Text("محمد أحمد")))))));
        clinic.write(
                Identifier.TYPE,
                record(Identifier.TYPE, clinic.id(), Map.of("person", person.toString(), "value", "12 3456")));

        var found = people.likely(typed, 5);
        assertEquals(isFound, !found.isEmpty());
        found.forEach(one -> assertEquals(caseFile, one.cases().getFirst().id()));
    }

    @Test
    void theTimelineIsReadFromTheNewestInWindows() {
        var caseFile = caseOf("K-A-1", "Ali", "", "received");
        for (int i = 1; i <= 30; i++) {
            clinic.write(
                    TimelineEntry.TYPE,
                    record(
                            TimelineEntry.TYPE,
                            clinic.id(),
                            Map.of("case_file", caseFile.toString(), "on", "2026-10-%02d".formatted(i))));
        }
        var timeline = new TimelineStore(clinic.database);
        assertEquals(
                List.of(day("2026-10-28"), day("2026-10-27")),
                timeline.newestFirst(caseFile, 2, 2).stream()
                        .map(entry -> entry.on().orElseThrow())
                        .toList());
        assertEquals(30, timeline.count(caseFile));
    }

    @Test
    void aReportCountsWhatCameWasResolvedAndIsOverdue() {
        caseOf("K-A-1", "Ali", "2026-11-01", "in_progress");
        caseOf("K-A-2", "Babak", "2026-12-24", "in_progress");
        caseOf("K-A-3", "Chaman", "", "closed");

        assertEquals(
                List.of(new Count(Kind.APPEAL, Category.ASYLUM, 3, 1, 1)),
                new ReportStore(clinic.database).counts(day("2026-10-01"), day("2026-11-30")));
    }

    @Test
    void whoListensHearsWhatChangedAfterItCanBeRead() {
        var heard = new ArrayList<Set<RecordId>>();
        clinic.changes.listen(changed -> {
            heard.add(changed.records());
            assertEquals(1, cases.count(CaseFilter.of(CaseFilter.Progress.EITHER)));
        });
        var id = clinic.id();
        clinic.write(CaseFile.TYPE, record(CaseFile.TYPE, id, Map.of("number", "K-A-1")));

        assertEquals(List.of(Set.of(id)), heard);
    }

    @Test
    void theThreadOfTheScreenIsRefused() {
        var mayBlock = new AtomicBoolean(true);
        try (var database = Database.inMemory(mayBlock::get)) {
            mayBlock.set(false);
            var store = new CaseStore(database);
            assertThrows(IllegalStateException.class, () -> store.count(CaseFilter.of(CaseFilter.Progress.OPEN)));
        }
    }

    @Test
    void aFailingDatabaseNamesNoStatementAndNoValue() {
        var problem = assertThrows(
                Problem.class,
                () -> clinic.database.read(sql -> sql.fetch("select * from person where name = 'Yohannes'")
                                .into(Integer.class)
                                .getFirst()
                        + sql.fetchCount(DSL.table("no_such_table"))));
        var told = new StringWriter();
        problem.printStackTrace(new PrintWriter(told));
        assertFalse(told.toString().contains("Yohannes"), told.toString());
        assertFalse(told.toString().contains("select"), told.toString());
    }

    private List<String> listed(CaseFilter.Progress progress, CaseSort sort) {
        return cases.rows(CaseFilter.of(progress), sort, 0, 10).stream()
                .map(row -> row.number().orElseThrow())
                .toList();
    }

    /// A case of a person; with a day also a decision and its deadline.
    private RecordId caseOf(String number, String name, String actBy, String stage) {
        var person = clinic.write(Person.TYPE, record(Person.TYPE, clinic.id(), Map.of("name", name)));
        var values = new TreeMap<String, Value>(Map.of(
                "number", new Value.Text(number),
                "kind", new Value.Text("appeal"),
                "category", new Value.Text("ASYLUM"),
                "person", new Value.Text(person.id().toString()),
                "received_on", new Value.Text("2026-10-03"),
                "outcome", new Value.Text("upheld"),
                "status",
                        new Value.Entries(new TreeMap<>(Map.of(
                                "stage", new Value.Text(stage),
                                "since", new Value.Text("2026-10-10"),
                                "by", new Value.Text("Amina"))))));
        var id = clinic.id();
        clinic.write(CaseFile.TYPE, CaseFile.TYPE.read(new FieldValues(id, values)));
        if (!actBy.isEmpty()) {
            decision(id);
            deadline(id, decisionOf(id), actBy, "letter");
        }
        return id;
    }

    private RecordId decisionOf(RecordId caseFile) {
        return Objects.requireNonNull(decisions.get(caseFile));
    }

    private void decision(RecordId caseFile) {
        var id = clinic.id();
        decisions.put(caseFile, id);
        clinic.write(
                ContestedDecision.TYPE, record(ContestedDecision.TYPE, id, Map.of("case_file", caseFile.toString())));
    }

    private void deadline(RecordId caseFile, RecordId decision, String safeDate, String basis) {
        clinic.write(
                Deadline.TYPE,
                record(
                        Deadline.TYPE,
                        clinic.id(),
                        Map.of(
                                "case_file",
                                caseFile.toString(),
                                "decision",
                                decision.toString(),
                                "safe_date",
                                safeDate,
                                "basis",
                                basis)));
    }

    private static Deadline moved(Loaded<Deadline> seen, String safeDate) {
        var values = new HashMap<String, Value>(Deadline.TYPE.write(seen.record()));
        values.put("safe_date", new Value.Text(safeDate));
        return Deadline.TYPE.read(new FieldValues(seen.id(), values));
    }

    private static <R extends Recorded> R record(RecordType<R> type, RecordId id, Map<String, String> texts) {
        var values = new HashMap<String, Value>();
        texts.forEach((field, text) -> values.put(field, new Value.Text(text)));
        return type.read(new FieldValues(id, values));
    }
}
