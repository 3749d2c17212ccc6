package org.recours.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.text.Language;

/// What the steps of a date say of the arithmetic.
class DeadlineWordsTest {

    private static final String PACK = """
        id: own
        version: 1
        countries: [FR]
        language: en
        rules:
          - id: own.appeal
            remedy: Appeal
            authority: Board
            event: notified
            period: PERIOD
            counting: {COUNTING}
            source: The Act
            evidence: primary
            checkedOn: 2026-11-01
            checkedBy: Amina
            status: unverified
        """;

    @TempDir
    private Path folder;

    @Test
    void theShortMonthIsTheOneInWhichTheMonthsEnd() throws Exception {
        var answer = own("P1M15D", "", "2026-01-31");
        assertTrue(answer.contains("ends on Sunday 15 March 2026."), answer);
        assertTrue(answer.contains("Its months end on Saturday 28 February 2026, because that month has no such day"));
        assertFalse(answer.contains("That month has no such day"), answer);
        assertTrue(own("P1M", "", "2026-01-31").contains("That month has no such day, so its last day counts."));
    }

    @Test
    void everyClosedDayThatIsPassedOverIsNamed() throws Exception {
        var answer = own("P30D", "roll: forward", "2026-10-30 --holidays 2026-11-30;2026-12-01");
        assertTrue(
                answer.contains("Sunday 29 November 2026 falls on the weekend, Monday 30 November 2026 is a holiday"
                        + " and Tuesday 1 December 2026 is a holiday, so the last day is Wednesday 2 December 2026."),
                answer);
        var weekend = own("P30D", "roll: forward", "2026-10-29");
        assertTrue(
                weekend.contains(
                        "Saturday 28 November 2026 falls on the weekend, so the last day is Monday 30 November"),
                weekend);
    }

    @Test
    void aMidnightIsSaidInOneWay() throws Exception {
        var answer = own("PT48H", "", "2026-10-20");
        assertFalse(answer.contains("00:00"), answer);
        assertTrue(answer.contains("ends on Thursday 22 October 2026 at midnight (24:00)."), answer);
    }

    @Test
    void anHourOnAnotherClockNamesItsPlace() throws Exception {
        var asked = "2026-10-24T10:00_Africa/Nairobi";
        var answer = own("PT48H", "", asked);
        assertTrue(answer.contains("on Saturday 24 October 2026 at 10:00 (Nairobi time)"), answer);
        assertTrue(answer.contains("Legal last day Monday 26 October 2026 at 10:00 (Nairobi time)"), answer);
        assertTrue(answer.contains("Act by Monday 26 October 2026 at 10:00 (Nairobi time)"), answer);
        assertFalse(own("PT48H", "", "2026-10-24T10:00_Europe/Paris").contains("time)"), "the clock of the desk");
        assertTrue(own(Language.ARABIC, "PT48H", "", asked).contains("نيروبي"));
    }

    @Test
    void theDaysRightAfterAFeastOfTheMoonAreDoubted() {
        var answer =
                DeadlineLine.of("--rule fr.cnda --event 2026-04-27 --place JO").out();
        assertTrue(answer.contains("Thursday 28 May 2026 may be a further day of a feast"), answer);
        var before =
                DeadlineLine.of("--rule fr.cnda --event 2026-04-20 --place JO").out();
        assertFalse(before.contains("further day"), before);
        var confirmed = DeadlineLine.of("--rule fr.cnda --event 2026-04-27 --place JO --holidays 2026-05-27");
        assertFalse(confirmed.out().contains("further day"), confirmed.out());
    }

    private String own(String period, String counting, String event) throws Exception {
        return own(Language.ENGLISH, period, counting, event);
    }

    /// @param event a `_` in it stands for a blank
    private String own(Language language, String period, String counting, String event) throws Exception {
        var pack = Files.writeString(
                folder.resolve("pack.yaml"), PACK.replace("PERIOD", period).replace("COUNTING", counting));
        return DeadlineLine.in(language, "--rule own.appeal --rules " + pack + " --event " + event)
                .out();
    }
}
