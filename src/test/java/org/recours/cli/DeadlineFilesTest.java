package org.recours.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody may have written into a file of cases, or as a date on the line.
class DeadlineFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aDayThatHasNotComeAndOneOfLongAgoAreAskedAboutBesideTheirLines() throws IOException {
        var answer = cases("""
            id,rule,event
            soon,fr.cnda,2027-10-28
            old,fr.cnda,1926-10-28
            right,fr.cnda,2026-10-28
            """);
        assertEquals(4, answer.out().lines().count());
        assertEquals("""
            Line 2: Thursday 28 October 2027 has not come yet. Is the date right?
            Line 3: Thursday 28 October 1926 is more than ten years ago. Is the year right?
            """, answer.err());
        assertEquals(0, answer.exit());
    }

    @Test
    void anEventOfLongAgoIsAskedAboutOnTheLineToo() {
        assertEquals(
                "Thursday 28 October 1926 is more than ten years ago. Is the year right?",
                DeadlineLine.of("--rule fr.cnda --event 1926-10-28").told());
    }

    @Test
    void aColumnThatStandsTwiceIsRefused() throws IOException {
        var answer = cases("id,rule,event,rule\na,fr.cnda,2026-10-28,de.asyl.klage\n");
        assertEquals(1, answer.exit());
        assertEquals("", answer.out());
        assertTrue(answer.told().contains("rule"), answer.told());
    }

    @Test
    void aSpreadsheetThatWritesSemicolonsIsRead() throws IOException {
        var commas = cases("id,rule,event\na,fr.cnda,2026-10-28\n");
        assertEquals(0, commas.exit());
        assertEquals(commas, cases("id;rule;event\na;fr.cnda;2026-10-28\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--event +999999999-11-01",
                "--event +12026-11-01",
                "--event -2026-11-01",
                "--event 2026-11-01/+999999999-11-01",
                "--event +999999999-11-01T10:00",
                "--event 2026-10-28 --suspended-from +999999999-11-01",
                "--event 2026-10-28 --reached 0202-11-01",
                "--event 2026-10-28 --today +999999999-11-01"
            })
    void aYearThatNobodyLivesInIsRefusedLikeAnyOtherBadDate(String dates) {
        var answer = DeadlineLine.of("--rule fr.cnda " + dates);
        assertEquals(2, answer.exit(), answer.err());
        assertEquals("", answer.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000-01-01", "1889-12-31", "2172-10-28", "2500-01-01", "9999-12-01"})
    void aYearThatNoTableOfTheMoonCoversIsAnsweredAndAskedAbout(String event) {
        var answer = DeadlineLine.of("--rule fr.cnda --place JO --event " + event);
        assertEquals(0, answer.exit(), answer.err());
        assertTrue(answer.told().endsWith("right?"), answer.told());
    }

    private DeadlineLine cases(String text) throws IOException {
        var file = Files.writeString(folder.resolve("cases.csv"), text);
        return DeadlineLine.of("--cases " + file);
    }
}
