package org.recours.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.recours.cli.Terminal;
import org.recours.text.Language;

/// A laptop that wakes up in 1970, after a case was recorded on 3 November 2026.
@Execution(ExecutionMode.CONCURRENT)
class TodayCommandsTest {

    private static final String APPEAL = """
        {"kind":"appeal","category":"AS","decision":{"notifiedOn":"2026-10-28","rule":"fr.cnda","printedPeriod":"P1M"}}
        """;

    @TempDir
    private Path folder;

    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void aCaseOfNovember() {
        var right = new Commands(folder.resolve("p"));
        assertEquals(0, right.run("found", "--clinic", "C", "--person", "Amina").code());
        assertEquals(0, right.piped(APPEAL).run("case", "add", "--from", "-").code());
    }

    @Test
    void aScriptIsToldAndNothingIsCountedOrWritten() {
        var listed = woken().run("deadlines", "--json");
        assertEquals(2, listed.code());
        assertEquals("", listed.out());
        assertTrue(listed.err().contains("--today"), listed.err());
        assertTrue(listed.err().contains("Tuesday 3 November 2026"), listed.err());

        var added = woken().piped(APPEAL).run("case", "add", "--from", "-");
        assertEquals(2, added.code());
        assertEquals("", added.out());
        assertEquals(1, cases());
    }

    @Test
    void whatCountsNoDaysGoesOnAndSaysSo() {
        var list = woken().run("case", "list", "--json");
        assertEquals(0, list.code());
        assertTrue(list.err().contains("1970"), list.err());
        assertEquals(0, woken().run("verify").code());
    }

    @Test
    void theLineCanSayWhichDayItIs() {
        var listed = woken().run("deadlines", "--json", "--today", "2026-11-04");
        assertEquals(0, listed.code(), listed.err());
        assertEquals("", listed.err());
        assertEquals("due", listed.json().get(0).get("standing").asString());
    }

    @Test
    void aDayThatIsNoneIsWrongUse() {
        var wrong = woken().in(Language.FRENCH).run("deadlines", "--today", "2026-02-30");
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().startsWith("--today ne peut pas être 2026-02-30"), wrong.err());
    }

    @Test
    void aPersonAtTheTerminalSaysYesOrTheRightDay() {
        assertEquals(0, woken().at(answering("2026-11-04")).run("deadlines").code());
        assertTrue(asked.getFirst().contains("Thursday 1 January 1970"), asked.getFirst());

        var unsure = woken().at(answering("perhaps")).run("deadlines");
        assertEquals(1, unsure.code());
        assertEquals("", unsure.out());

        var late = new Commands(folder.resolve("p")).on("2099-01-01T09:00:00Z").in(Language.FRENCH);
        var missed = late.at(answering("oui")).run("deadlines", "--json");
        assertEquals(0, missed.code(), missed.err());
        assertEquals("missed", missed.json().get(0).get("standing").asString());
    }

    @Test
    void onARightClockNobodyIsAsked() {
        var listed = new Commands(folder.resolve("right")).in(Language.ENGLISH);
        assertEquals(0, listed.run("found", "--clinic", "C", "--person", "A").code());
        assertEquals(0, listed.piped(APPEAL).run("case", "add", "--from", "-").code());
        assertEquals("", listed.at(answering()).run("deadlines").err());
        assertEquals(List.of(), asked);
    }

    private Terminal answering(String... answers) {
        var left = new ArrayDeque<>(List.of(answers));
        return new Terminal(
                _ -> Optional.empty(),
                question -> {
                    asked.add(question);
                    return Optional.ofNullable(left.poll());
                },
                _ -> {});
    }

    private int cases() {
        var answer = woken().run("case", "list", "--json");
        assertFalse(answer.out().isEmpty());
        return answer.json().size();
    }

    private Commands woken() {
        return new Commands(folder.resolve("p")).on("1970-01-01T09:00:00Z");
    }
}
