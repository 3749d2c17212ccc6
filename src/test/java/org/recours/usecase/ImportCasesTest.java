package org.recours.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.Intake;
import org.recours.domain.change.ChangeSet;
import org.recours.ledger.EditSet;

class ImportCasesTest {

    @TempDir
    static Path folder;

    private static ClinicDay day;

    @BeforeAll
    static void found() {
        day = new ClinicDay(folder, java.time.LocalDate.of(2026, 11, 20));
    }

    @AfterAll
    static void close() {
        day.close();
    }

    @Test
    void manyCasesAreSavedWithOneWaitAndAnsweredInOrder() {
        var groups = new ArrayList<List<EditSet>>();
        var importing = new ImportCases(day.recordCase, _ -> List.of(), sets -> {
            groups.add(sets);
            day.profile.ledger().record(sets);
        });
        var incomplete = day.intake("Sara", Optional.empty()).with(day.blank(CaseFile.TYPE));

        var outcomes = importing.run(
                List.of(day.intake("Yonas", Optional.empty()), incomplete, day.intake("Hana", Optional.empty())));

        assertEquals(1, groups.size());
        assertEquals("Yonas", name(outcomes.get(0)));
        assertInstanceOf(
                RecordCase.Result.Incomplete.class,
                assertInstanceOf(ImportCases.Outcome.Answered.class, outcomes.get(1))
                        .result());
        assertEquals("Hana", name(outcomes.get(2)));
    }

    @Test
    void aCaseThatIsTooLargeDoesNotKeepTheOthersFromBeingSaved() {
        var importing = new ImportCases(day.recordCase, _ -> List.of(), day.profile.ledger()::record);
        var outcomes = importing.run(List.of(tooLarge(), day.intake("Mehret", Optional.empty())));

        var refused = assertInstanceOf(ImportCases.Outcome.NotSaved.class, outcomes.getFirst());
        assertEquals("problem.ledger.tooLarge", refused.why().key());
        assertEquals("Mehret", name(outcomes.get(1)));
    }

    private static Intake tooLarge() {
        var intake = day.intake("Yonas", Optional.empty());
        return intake.with(
                CaseFile.TYPE.with(intake.caseFile(), CaseFile.NARRATIVE, "x".repeat(ChangeSet.MAX_BYTES + 1)));
    }

    private static String name(ImportCases.Outcome outcome) {
        var result =
                assertInstanceOf(ImportCases.Outcome.Answered.class, outcome).result();
        var saved = assertInstanceOf(RecordCase.Result.Saved.class, result);
        var whole = day.open(saved.id());
        assertTrue(whole.caseFile().record().number().equals(Optional.of(saved.number())));
        return whole.person().orElseThrow().record().name().orElseThrow();
    }
}
