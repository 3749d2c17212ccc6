package org.recours.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.Category;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.casefile.EntryKind;
import org.recours.domain.casefile.Intake;
import org.recours.domain.casefile.Kind;
import org.recours.domain.casefile.Stage;
import org.recours.domain.casefile.TimelineEntry;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.Edit;
import org.recours.domain.change.FieldValues;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.Value;
import org.recours.domain.person.Person;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;

class RecordCaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final RecordId CASE = id(1);

    private final List<Edit> written = new ArrayList<>();
    private final List<Compartment> compartments = new ArrayList<>();
    private final AtomicLong ids = new AtomicLong(100);
    private final RecordCase recordCase = recording((compartment, edits) -> {
        compartments.add(compartment);
        written.addAll(edits);
    });

    @Test
    void aCaseArrivesWholeWithNumberStatusDeadlineAndFirstLine() {
        var result = recordCase.run(appeal(Category.ASYLUM));

        assertEquals(new RecordCase.Result.Saved(CASE, "K-7QX2-1"), result);
        assertEquals(List.of(Compartment.GENERAL), compartments);
        assertEquals(
                Map.of("case_file", 1L, "person", 1L, "contested_decision", 1L, "deadline", 1L, "timeline_entry", 1L),
                written.stream().collect(Collectors.groupingBy(Edit::type, Collectors.counting())));
        var caseFile = read(CaseFile.TYPE);
        assertEquals(Optional.of("K-7QX2-1"), caseFile.number());
        assertEquals(Optional.of(TODAY), caseFile.receivedOn());
        assertEquals(Optional.of("Amina"), caseFile.responsible());
        assertEquals(Stage.RECEIVED, caseFile.status().orElseThrow().stage());
        var first = read(TimelineEntry.TYPE);
        assertEquals(Optional.of(EntryKind.RECORDED), first.kind());
        assertEquals(Optional.of(CASE), first.caseFile());
        assertEquals(Optional.of(id(3)), read(Deadline.TYPE).decision());
    }

    @Test
    void whatWasTypedStandsBeforeWhatTheClinicWouldAssume() {
        var typed = CaseFile.TYPE.with(caseFile(Category.ASYLUM), CaseFile.RECEIVED_ON, TODAY.minusDays(3));
        typed = CaseFile.TYPE.with(typed, CaseFile.RESPONSIBLE, "Yohannes");

        recordCase.run(intake(typed));

        assertEquals(Optional.of(TODAY.minusDays(3)), read(CaseFile.TYPE).receivedOn());
        assertEquals(Optional.of("Yohannes"), read(CaseFile.TYPE).responsible());
    }

    @Test
    void aRestrictedCategoryKeepsTheCaseOnThisLaptopWhateverWasTicked() {
        recordCase.run(appeal(Category.SEXUAL_EXPLOITATION));

        assertEquals(List.of(Compartment.RESTRICTED), compartments);
        assertEquals(Optional.of(true), read(CaseFile.TYPE).isRestricted());
    }

    @Test
    void onlyKindAndReasonAreNeeded() {
        var nothing = CaseFile.TYPE.read(new FieldValues(CASE, Map.of()));
        var result = recordCase.run(intake(nothing));

        var incomplete = assertInstanceOf(RecordCase.Result.Incomplete.class, result);
        assertEquals(
                List.of("case.needs.kind", "case.needs.category"),
                incomplete.needs().stream().map(Phrase::key).toList());
        assertTrue(written.isEmpty(), "nothing is written");
    }

    @Test
    void triedAgainAfterAFailureItIsTheSameCase() {
        var failing = recording((_, _) -> {
            throw new Problem(new Phrase("case.needs.kind"));
        });
        var intake = appeal(Category.ASYLUM);
        assertThrows(Problem.class, () -> failing.run(intake));

        assertEquals(new RecordCase.Result.Saved(CASE, "K-7QX2-1"), recordCase.run(intake));
    }

    private RecordCase recording(BiConsumer<Compartment, List<Edit>> record) {
        Supplier<RecordId> newIds = () -> id(ids.incrementAndGet());
        return new RecordCase(
                () -> "K-7QX2-1",
                decision -> Deadline.TYPE.with(
                        Deadline.TYPE.read(new FieldValues(newIds.get(), Map.of())), Deadline.DECISION, decision.id()),
                record,
                new RecordCase.Author("Amina", () -> TODAY, () -> Instant.parse("2026-11-22T09:42:00Z")),
                newIds);
    }

    private static Intake appeal(Category category) {
        var person = Person.TYPE.with(Person.TYPE.read(new FieldValues(id(2), Map.of())), Person.NAME, "محمد أحمد");
        var decision = ContestedDecision.TYPE.with(
                ContestedDecision.TYPE.read(new FieldValues(id(3), Map.of())), ContestedDecision.CASE_FILE, CASE);
        return new Intake(
                caseFile(category), Optional.of(person), List.of(), List.of(), List.of(), Optional.of(decision));
    }

    private static Intake intake(CaseFile caseFile) {
        return new Intake(caseFile, Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());
    }

    private static CaseFile caseFile(Category category) {
        var kind = CaseFile.KIND.shape().write().apply(Kind.APPEAL);
        var about = CaseFile.CATEGORY.shape().write().apply(category);
        return CaseFile.TYPE.read(new FieldValues(CASE, Map.of("kind", kind, "category", about)));
    }

    private <R extends Recorded> R read(RecordType<R> type) {
        var edit = written.stream()
                .filter(one -> one.type().equals(type.name()))
                .findFirst()
                .orElseThrow();
        Map<String, Value> values = edit.writes().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, write -> write.getValue().value()));
        return type.read(new FieldValues(edit.record(), values));
    }

    private static RecordId id(long number) {
        return new RecordId(new UUID(0, number));
    }
}
