package org.recours.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.recours.text.Language;

/// What becomes of a date on the command line: asked about, ticked off, missed. It is 3 November 2026.
@Execution(ExecutionMode.CONCURRENT)
class DateCommandsTest {

    private static final String CASES = """
        {"kind":"appeal","category":"AS","decision":{"notifiedOn":"2026-10-20","printedPeriod":"P1M"}}
        {"kind":"appeal","category":"AS","responsible":"Bruno","decision":{"notifiedOn":"2026-09-20","printedPeriod":"P1M"}}
        {"kind":"appeal","category":"AS","responsible":"Bruno","decision":{"notifiedOn":"2026-10-20","printedPeriod":"P2M"}}
        """;

    @TempDir
    private Path folder;

    private List<String> numbers = List.of();

    @BeforeEach
    void aClinicWithThreeCases() {
        assertEquals(
                0, commands().run("found", "--clinic", "C", "--person", "Amina").code());
        numbers = added(CASES);
    }

    @Test
    void mineAreThoseThatILookAfterAndHowManyUrgentOnesAreHiddenIsSaid() {
        var mine = commands().run("deadlines", "--mine", "--json");
        assertEquals(1, mine.json().size());
        assertEquals(numbers.getFirst(), mine.json().get(0).get("number").asString());
        assertEquals("One urgent matter of others is not shown.", mine.err().strip());
        assertEquals(3, commands().run("deadlines", "--json").json().size());

        assertEquals(
                2, commands().run("deadlines", "--mine", "--member", "Bruno").code());
    }

    @Test
    void aClosureMovesADateOnlyWhenSomebodyTakesTheOther() {
        var number = added("""
            {"kind":"appeal","category":"AS","decision":{"notifiedOn":"2026-10-20","rule":"fr.cnda","printedPeriod":"P1M"}}
            """).getFirst();
        assertEquals("2026-11-20", actBy(number));
        assertEquals(
                0,
                commands()
                        .run("holidays", "add", "--country", "FR", "--from", "2026-11-20", "--reason", "strike")
                        .code());
        assertEquals("2026-11-20", actBy(number), "nothing moves by itself");
        var moved = commands().run("check-dates", "--json");
        assertEquals(1, moved.json().size(), moved.out());
        assertEquals(number, moved.json().get(0).get("number").asString());

        var anew = commands().run("case", "count-anew", number, "--json");
        assertEquals(0, anew.code(), anew.err());
        assertEquals("2026-11-20", anew.json().get(0).get("before").asString());
        assertEquals("2026-11-19", anew.json().get(0).get("actBy").asString());
        assertEquals("2026-11-19", actBy(number));
        assertEquals(0, commands().run("check-dates", "--json").json().size());
        assertEquals(
                "Counted today, every date of this case is as it is recorded.",
                commands().run("case", "count-anew", number).out().strip());
    }

    @Test
    void aLegalLastDayThatMovesAloneIsShown() {
        added("""
            {"kind":"appeal","category":"AS","decision":{"notifiedOn":"2026-10-29","rule":"fr.cnda","printedPeriod":"P1M"}}
            """);
        commands().run("holidays", "add", "--country", "FR", "--from", "2026-11-30", "--reason", "strike");
        var moved = commands().run("check-dates").out();
        assertTrue(
                moved.contains("\tlegal last day: Tuesday 1 December 2026 (recorded: Monday 30 November 2026)\t"),
                moved);
        assertFalse(moved.contains("act by"), moved);
    }

    private String actBy(String number) {
        for (var row : commands().run("deadlines", "--json").json()) {
            if (row.get("number").asString().equals(number)) {
                return row.get("actBy").asString();
            }
        }
        throw new AssertionError("no date of " + number);
    }

    @Test
    void whatIsFiledIsDueNoMoreAndItsProofIsKept() throws IOException {
        var receipt = Files.writeString(folder.resolve("receipt.pdf"), "scan");
        var filed = commands()
                .run(
                        "case",
                        "filed",
                        numbers.getFirst(),
                        "--what",
                        "appeal",
                        "--on",
                        "2026-11-02",
                        "--how",
                        "by registered post",
                        "--proof",
                        "receipt of the post",
                        "--proof-file",
                        receipt.toString(),
                        "--json");
        assertEquals(0, filed.code(), filed.err());
        assertEquals("2026-11-02", filed.json().get("doneOn").asString());

        var shown = commands().run("case", "show", numbers.getFirst(), "--json").json();
        assertEquals("filed", shown.get("status").get("stage").asString());
        assertEquals(
                "appeal · by registered post",
                shown.get("deadlines").get(0).get("doneHow").asString());
        assertEquals(2, commands().run("deadlines", "--json").json().size());
        var twice = commands().run("case", "filed", numbers.getFirst(), "--what", "appeal");
        assertEquals(1, twice.code());
        assertTrue(twice.err().contains(numbers.getFirst()), twice.err());
    }

    @Test
    void whatCannotBeSoIsNotTickedOff() {
        var future = commands().run("case", "filed", numbers.getFirst(), "--what", "appeal", "--on", "2026-11-04");
        var unreadable = commands()
                .run("case", "filed", numbers.getFirst(), "--what", "appeal", "--proof-file", "/nowhere/receipt.pdf");
        assertEquals(List.of(1, 1), List.of(future.code(), unreadable.code()));
        assertFalse(unreadable.err().isBlank());
        assertEquals(2, commands().run("case", "filed", numbers.getFirst()).code(), "without what");
        assertEquals(3, commands().run("deadlines", "--json").json().size());
    }

    @Test
    void whatWasMissedShowsWhatStaysOpenAndClosesNothing() {
        var missed = commands().in(Language.FRENCH).run("case", "missed", numbers.get(1));
        assertEquals(0, missed.code(), missed.err());
        assertTrue(missed.out().startsWith("Le dernier jour légal était le mardi 20 octobre 2026."), missed.out());
        assertEquals(2, missed.out().lines().count(), "never nothing: " + missed.out());
        assertEquals(
                "received",
                commands()
                        .run("case", "show", numbers.get(1), "--json")
                        .json()
                        .get("status")
                        .get("stage")
                        .asString());
        assertTrue(commands()
                .run("case", "missed", numbers.getFirst(), "--json")
                .json()
                .isEmpty());
    }

    @Test
    void aDateThatLooksLikeASlipOfThePenIsAskedAboutBeforeItIsSaved() {
        var doubtful = """
            {"kind":"appeal","category":"AS","decision":{"notifiedOn":"0202-10-20","printedPeriod":"P1M"}}
            {"kind":"appeal","category":"AS","decision":{"notifiedOn":"2026-11-20","printedPeriod":"P1M"}}
            {"kind":"complaint","category":"AI"}
            """;
        var asked = commands().piped(doubtful).run("case", "add", "--from", "-");
        assertEquals(1, asked.code());
        assertEquals(1, asked.out().lines().count(), "the sure one is saved: " + asked.out());
        assertEquals(3, asked.err().lines().count(), asked.err());
        assertTrue(asked.err().contains("--sure"), asked.err());

        var sure = commands().piped(doubtful).run("case", "add", "--from", "-", "--sure");
        assertEquals(0, sure.code(), sure.err());
        assertEquals(3, sure.out().lines().count());
    }

    @Test
    void aChangedDateIsAskedAboutOnce() {
        var number = numbers.getFirst();
        var asked = commands().run("case", "set", number, "decision.notifiedOn", "2026-11-20");
        assertEquals(1, asked.code());
        assertTrue(asked.err().contains("20 November 2026"), asked.err());
        assertEquals(
                "2026-10-20",
                commands()
                        .run("case", "show", number, "--json")
                        .json()
                        .get("decision")
                        .get("notifiedOn")
                        .asString());

        assertEquals(
                0,
                commands()
                        .run("case", "set", number, "decision.notifiedOn", "2026-11-20", "--sure")
                        .code());
        var other = commands().run("case", "set", number, "decision.reference", "AB-1");
        assertEquals(0, other.code(), "what was confirmed is not asked again: " + other.err());
    }

    @Test
    void aCaseCanHaveASecondDecisionWithItsOwnDateAndEachIsChangedByItself() {
        var number = numbers.getFirst();
        assertEquals(
                0,
                commands()
                        .run("case", "set", number, "furtherDecisions.0.notifiedOn", "2026-11-01")
                        .code());

        var shown = commands().run("case", "show", number, "--json").json();
        assertEquals("2026-10-20", shown.get("decision").get("notifiedOn").asString(), "the first stays the first");
        var second = shown.get("furtherDecisions").get(0);
        assertEquals("2026-11-01", second.get("notifiedOn").asString());
        assertEquals(2, shown.get("deadlines").size());

        var path = "decision." + second.get("id").asString() + ".reference";
        var set = commands().run("case", "set", number, path, "AB-2");
        assertEquals(0, set.code(), set.err());
        var now = commands().run("case", "show", number, "--json").json();
        assertEquals("AB-2", now.get("furtherDecisions").get(0).get("reference").asString());
        assertFalse(now.get("decision").has("reference"), "only the named one changed");
        assertEquals(
                1,
                commands()
                        .run("case", "set", number, "furtherDecisions.2.reference", "AB-3")
                        .code(),
                "none is left out");
    }

    private List<String> added(String lines) {
        var saved = commands().piped(lines).run("case", "add", "--from", "-");
        assertEquals(0, saved.code(), saved.err());
        return saved.out().lines().map(line -> line.split(" ", -1)[1]).toList();
    }

    private Commands commands() {
        return new Commands(folder.resolve("profile"));
    }
}
