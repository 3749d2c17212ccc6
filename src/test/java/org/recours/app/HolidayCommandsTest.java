package org.recours.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recours.text.Language;
import tools.jackson.databind.JsonNode;

/// Holidays from the command line, on 3 November 2026, in Egypt.
@Execution(ExecutionMode.CONCURRENT)
class HolidayCommandsTest {

    @TempDir
    private Path folder;

    private Commands commands;

    @BeforeEach
    void found() {
        commands = new Commands(folder.resolve("p"));
        assertEquals(0, run("found", "--clinic", "C", "--person", "Amina").code());
    }

    private Commands.Answer run(String... line) {
        return commands.run(line);
    }

    private Commands.Answer holidays(String line) {
        return run(("holidays " + line).split(" ", -1));
    }

    private void done(String line) {
        var answer = holidays(line);
        assertEquals(0, answer.code(), answer.err());
        assertEquals("", answer.err());
    }

    /// The line of that day; what the clinic says of it before what is prefilled.
    private JsonNode day(String day) {
        return StreamSupport.stream(
                        holidays("list --country EG --year 2027 --json")
                                .json()
                                .get("days")
                                .spliterator(),
                        false)
                .filter(line -> line.get("from").asString().equals(day))
                .reduce((_, own) -> own)
                .orElseThrow();
    }

    @Test
    void aYearIsListedConfirmedAndTakenBack() {
        assertEquals("moon", day("2027-03-09").get("certainty").asString());
        done("confirm --country eg --year 2027");
        var year = holidays("list --country EG --year 2027 --json").json();
        assertEquals("Amina", year.get("confirmedBy").asString());
        assertEquals("2026-11-03", year.get("confirmedOn").asString());
        assertEquals("sure", day("2027-03-09").get("certainty").asString());
        done("take-back --country EG --year 2027");
        assertEquals("moon", day("2027-03-09").get("certainty").asString());
    }

    @Test
    void eidIsMovedOrNoHolidayAndAClosureAdded() {
        done("correct --country EG --day 2027-03-09 --to 2027-03-10");
        assertEquals("2027-03-09", day("2027-03-10").get("insteadOf").asString());
        done("take-back --country EG --day 2027-03-10");
        done("correct --country EG --day 2027-03-09 --none --office post");
        assertEquals("post", day("2027-03-09").get("office").asString());
        done("confirm --country EG --day 2027-03-10");
        done("add --country EG --from 2027-02-01 --to 2027-02-03 --reason flood");
        var flood = day("2027-02-01");
        assertEquals("2027-02-03", flood.get("to").asString());
        assertEquals("flood", flood.get("name").asString());
        assertEquals("added", flood.get("origin").asString());
    }

    @Test
    void theWeekendIsSet() {
        done("weekend --country EG --days FRI");
        var year = holidays("list --country EG --year 2027 --json").json();
        assertEquals("[\"friday\"]", year.get("weekend").toString());
        assertTrue(year.get("weekendIsOwn").asBoolean());
    }

    @Test
    void aPersonReadsWhatIsSureAndWhatIsNot() {
        commands.in(Language.FRENCH);
        var listed = holidays("list --country EG --year 2027");
        assertTrue(listed.out().startsWith("Personne ici n’a encore relu 2027"), listed.out());
        assertTrue(
                listed.out().contains("mardi 9 mars 2027 : Aïd el-Fitr\tLa lune décide ; non confirmé\tPrérempli"),
                listed.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2 | confirm --country EG                                             | Nothing was done. Name either --year or --day.
        2 | correct --country EG --day 2027-03-09                            | Nothing was done. Say either --to with the real day, or --none; an office can only be named with --none.
        2 | add --country EG --from 2027-02-30 --reason flood                | --from cannot be 2027-02-30
        2 | weekend --country EG --days MON-TUE-WED-THU-FRI-SAT-SUN          | --days cannot be MON-TUE-WED-THU-FRI-SAT-SUN
        2 | add --country EG --from 202-02-01 --reason flood                 | Not understood: --from 202-02-01. Its year is long past: write it with four figures, such as 2026-11-03.
        2 | add --country EG --from 0202-02-01 --reason flood                | Not understood: --from 0202-02-01. Its year is long past: write it with four figures, such as 2026-11-03.
        1 | confirm --country EG --year 202                                  | The year 202 is long past: write it with four figures.
        1 | add --country EG --from 2027-02-01 --to 2027-04-30 --reason x    | A closure has at most 60 days. Enter a longer one in parts.
        1 | correct --country EG --day 2027-02-01 --to 2027-02-02            | No holiday is filled in on Monday 1 February 2027.
        2 | list --country France --year 2027                                | Recours knows no country “France”. Write two letters, such as JO.
        2 | confirm --country QQ --year 2027                                 | Recours knows no country “QQ”. Write two letters, such as JO.
        1 | take-back --country EG --day 2027-02-01                          | The clinic has said nothing of Monday 1 February 2027, so there is nothing to take back.
        """)
    void whatCantBeIsASentenceAndNothingIsTaken(int code, String line, String sentence) {
        var before = holidays("list --country EG --year 2027 --json").out();
        var answer = holidays(line);
        assertEquals(code, answer.code());
        assertEquals(sentence, answer.err().lines().findFirst().orElse(""));
        assertEquals(before, holidays("list --country EG --year 2027 --json").out());
    }
}
