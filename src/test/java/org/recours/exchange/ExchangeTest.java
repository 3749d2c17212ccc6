package org.recours.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.Edit;
import org.recours.domain.change.FieldValues;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.Value;
import org.recours.domain.problem.Problem;
import org.recours.ledger.EditSet;
import org.recours.session.Laptops;
import org.recours.session.OpenProfile;
import org.recours.store.Loaded;
import org.recours.store.Records;

@Execution(ExecutionMode.CONCURRENT)
class ExchangeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    private Path stick;
    private Laptops laptops;
    private OpenProfile amina;
    private OpenProfile bruno;

    @BeforeEach
    void twoLaptopsAndAStick() throws IOException {
        stick = Files.createDirectory(folder.resolve("stick"));
        laptops = new Laptops(folder.resolve("laptops"));
        amina = laptops.found("Amina");
        bruno = laptops.join("Bruno", amina, stick);
    }

    @AfterEach
    void close() {
        amina.close();
        bruno.close();
    }

    @Test
    void whatOneRecordsTheOtherShows() {
        var id = record(amina, "the ration card was refused");
        assertEquals(1, exchange(amina).sentChanges());
        var report = exchange(bruno);
        assertEquals(1, report.receivedChanges());
        assertEquals(List.of("Amina"), report.receivedFrom());
        assertEquals(Optional.of("the ration card was refused"), narrative(bruno, id));
    }

    @Test
    void doingItAgainMovesNothing() {
        record(amina, "one");
        exchange(amina);
        exchange(bruno);
        exchange(amina);
        for (var again : List.of(exchange(bruno), exchange(amina), exchange(bruno))) {
            assertEquals(0, again.sentChanges());
            assertEquals(0, again.receivedChanges());
            assertEquals(0, again.damaged());
            assertEquals(0, again.waiting());
        }
    }

    @Test
    void everybodyLearnsWhatHasReachedWhom() {
        record(amina, "one");
        record(amina, "two");
        assertEquals(2, amina.exchange().onlyHere(Set.of()).general());
        exchange(amina);
        assertEquals(2, amina.exchange().onlyHere(Set.of()).general(), "a stick is nobody’s laptop");
        exchange(bruno);
        var report = exchange(amina);
        assertEquals(
                List.of(new ExchangeReport.Reach("Bruno", "Bruno’s laptop", 0, Optional.of(TODAY))), report.reach());
        assertEquals(0, amina.exchange().onlyHere(Set.of()).general());
        assertEquals(
                Optional.of(new LastExchange(TODAY, 0, 0)), amina.exchange().last());
    }

    @Test
    void twoEditsOfOneFieldAreBothKeptUntilAPersonChooses() {
        var id = record(amina, "first");
        exchange(amina);
        exchange(bruno);
        edit(amina, id, "by Amina");
        edit(bruno, id, "by Bruno");
        exchange(amina);
        exchange(bruno);
        exchange(amina);
        for (var laptop : List.of(amina, bruno)) {
            var live = load(laptop, id).state().live("narrative").stream()
                    .map(one -> ((Value.Text) one.value()).text())
                    .sorted()
                    .toList();
            assertEquals(List.of("by Amina", "by Bruno"), live);
        }
        edit(bruno, id, "by Bruno");
        exchange(bruno);
        exchange(amina);
        assertFalse(load(amina, id).state().isConflicting("narrative"));
        assertEquals(Optional.of("by Bruno"), narrative(amina, id));
    }

    @Test
    void aRestrictedCaseStaysOnItsLaptop() {
        var values = new FieldValues(
                amina.ledger().newId(),
                Map.of("is_restricted", new Value.Flag(true), "narrative", new Value.Text("restricted")));
        var restricted = CaseFile.TYPE.read(values);
        amina.ledger().record(new EditSet(Compartment.GENERAL, List.of(Edit.create(CaseFile.TYPE, restricted))));
        assertEquals(0, exchange(amina).sentChanges());
        assertEquals(0, exchange(bruno).receivedChanges());
        assertEquals(new Exchange.OnlyHere(0, 1), amina.exchange().onlyHere(Set.of()));
    }

    @Test
    void aDamagedFileIsPutAgainByWhoHasItWhole() throws IOException {
        var id = record(amina, "whole");
        exchange(amina);
        for (var file : parcels()) {
            var bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }
        var report = exchange(bruno);
        assertTrue(report.damaged() > 0);
        assertEquals(0, report.receivedChanges());
        exchange(amina);
        assertEquals(1, exchange(bruno).receivedChanges());
        assertEquals(Optional.of("whole"), narrative(bruno, id));
    }

    @Test
    void aTornFileIsPutAgainToo() throws IOException {
        var id = record(amina, "whole");
        exchange(amina);
        for (var file : parcels()) {
            Files.write(file, new byte[0]);
        }
        exchange(bruno);
        exchange(amina);
        exchange(bruno);
        assertEquals(Optional.of("whole"), narrative(bruno, id));
    }

    @Test
    void aStickThatWasEmptiedDeletesNothing() throws IOException {
        var id = record(amina, "kept");
        exchange(amina);
        exchange(bruno);
        for (var file : parcels()) {
            Files.delete(file);
        }
        exchange(bruno);
        exchange(amina);
        assertEquals(Optional.of("kept"), narrative(bruno, id));
        assertEquals(Optional.of("kept"), narrative(amina, id));
    }

    @Test
    void nothingOnTheStickCanBeReadByAFinder() throws IOException {
        record(amina, "CANARY-narrative");
        exchange(amina);
        for (var file : parcels()) {
            assertEquals(0, Files.size(file) % 4096);
            var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            assertFalse(text.contains("CANARY") || text.contains("Amina") || text.contains("Clinique"));
        }
    }

    @Test
    void anotherClinicOnTheSameStickIsNotDisturbed() {
        record(amina, "ours");
        exchange(amina);
        try (var foreign = laptops.found("Mallory")) {
            var report = exchange(foreign);
            assertEquals(0, report.receivedChanges() + report.damaged() + report.waiting());
        }
        assertEquals(1, exchange(bruno).receivedChanges());
    }

    @Test
    void aThirdSeatGetsTheWorkOfAllFromOneStick() {
        var one = record(amina, "by Amina");
        var two = record(bruno, "by Bruno");
        exchange(amina);
        exchange(bruno);
        try (var celeste = laptops.join("Celeste", amina, stick)) {
            assertEquals(2, exchange(celeste).receivedChanges());
            assertEquals(Optional.of("by Amina"), narrative(celeste, one));
            assertEquals(Optional.of("by Bruno"), narrative(celeste, two));
            record(celeste, "by Celeste");
            exchange(celeste);
            var report = exchange(bruno);
            assertEquals(1, report.receivedChanges(), "the enrolment travels with the work");
            assertEquals(List.of("Celeste"), report.newMembers());
        }
    }

    @Test
    void anExchangeThatIsCutShortGoesOnNextTime() {
        record(amina, "one");
        exchange(amina);
        var report = bruno.exchange().with(stick, TODAY, (_, _) -> false);
        assertEquals(0, report.receivedChanges());
        assertEquals(1, exchange(bruno).receivedChanges());
    }

    @Test
    void aStickThatWasPulledIsSaidAndNothingIsLost() {
        var id = record(amina, "kept");
        var problem =
                assertThrows(Problem.class, () -> amina.exchange().with(folder.resolve("gone"), TODAY, (_, _) -> true));
        assertEquals("stick.notThere", problem.phrase().key());
        assertEquals(Optional.of("kept"), narrative(amina, id));
    }

    private ExchangeReport exchange(OpenProfile laptop) {
        return laptop.exchange().with(stick, TODAY, (_, _) -> true);
    }

    private static RecordId record(OpenProfile laptop, String narrative) {
        var values = new FieldValues(laptop.ledger().newId(), Map.of("narrative", new Value.Text(narrative)));
        var caseFile = CaseFile.TYPE.read(values);
        laptop.ledger().record(new EditSet(Compartment.GENERAL, List.of(Edit.create(CaseFile.TYPE, caseFile))));
        return caseFile.id();
    }

    private static void edit(OpenProfile laptop, RecordId id, String narrative) {
        var seen = load(laptop, id).state();
        laptop.ledger()
                .record(new EditSet(
                        Compartment.GENERAL,
                        List.of(Edit.settle("case_file", id, "narrative", new Value.Text(narrative), seen))));
    }

    private static Optional<String> narrative(OpenProfile laptop, RecordId id) {
        return new Records(laptop.ledger().database())
                .load(CaseFile.TYPE, id)
                .flatMap(loaded -> loaded.record().narrative());
    }

    private static Loaded<CaseFile> load(OpenProfile laptop, RecordId id) {
        return new Records(laptop.ledger().database()).load(CaseFile.TYPE, id).orElseThrow();
    }

    private List<Path> parcels() throws IOException {
        try (Stream<Path> files = Files.walk(stick.resolve("RECOURS"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().contains("."))
                    .toList();
        }
    }
}
