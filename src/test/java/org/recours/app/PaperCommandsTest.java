package org.recours.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recours.domain.document.Printout;
import org.recours.paper.Circles;
import org.recours.paper.PdfText;

class PaperCommandsTest {

    private static final String CASES = """
        {"kind":"appeal","category":"AS","responsible":"=Amina, \\"A\\"","language":"ti","person":{"name":"Yonas"},\
        "decision":{"authority":"OFPRA","notifiedOn":"2026-10-28","printedPeriod":"P1M"}}
        {"kind":"question","category":"IN","responsible":"Bruno","person":{"name":"Reza"}}
        """.replace("\"question\"", "\"information_request\"");

    @TempDir
    private static Path folder;

    private static String number = "";
    private static String withoutDay = "";

    @BeforeAll
    static void twoCases() {
        assertEquals(
                0, commands().run("found", "--clinic", "C", "--person", "Amina").code());
        var saved = commands().piped(CASES).run("case", "add", "--from", "-");
        assertEquals(0, saved.code(), saved.err());
        var numbers = saved.out().lines().map(line -> line.split(" ", -1)[1]).toList();
        number = numbers.getFirst();
        withoutDay = numbers.getLast();
    }

    @ParameterizedTest
    @ValueSource(strings = {"slip", "explanation", "control-sheet", "timeline"})
    void aPaperOfACaseIsWrittenAndNamesNobody(String command) throws IOException {
        var out = folder.resolve(command + ".pdf");
        var answer = commands().run(command, "--case", number, "--language", "fr", "--out", out.toString(), "--json");
        assertEquals(0, answer.code(), answer.err());
        assertEquals(out.toString(), answer.json().get("out").asString());
        var words = PdfText.of(
                new Printout(Files.readAllBytes(out), answer.json().get("pages").asInt()));
        assertTrue(words.contains("novembre 2026"), words);
        assertFalse(words.contains("Yonas"), words);
    }

    /// The worked example of the law of 10 July 1991, art. 9-4: 18 days are left when legal aid is decided on.
    @Test
    void anOfpraRefusalWithLegalAidInBetweenGivesItsSlipInArabicAndItsControlSheetInFrench() throws IOException {
        var refusal = """
            {"kind":"appeal","category":"AS","language":"ar","person":{"name":"محمد أحمد"},\
            "decision":{"authority":"OFPRA","date":"2019-05-28","notifiedOn":"2019-06-04","legalAidAskedOn":"2019-06-17",\
            "legalAidDecidedOn":"2019-08-06","rule":"fr.cnda","printedPeriod":"P1M"}}\
            """;
        var clinic = new Commands(folder.resolve("ofpra"));
        assertEquals(
                0, clinic.run("found", "--clinic", "C", "--person", "Amina").code());
        var saved = clinic.piped(refusal).run("case", "add", "--from", "-", "--today", "2019-08-10");
        assertEquals(0, saved.code(), saved.err());
        var ofpra = saved.out().split(" ", -1)[1];
        var slip = folder.resolve("ofpra-slip.pdf");
        var control = folder.resolve("ofpra-control.pdf");

        var printed = clinic.run("slip", "--case", ofpra, "--out", slip.toString(), "--today", "2019-08-10");
        var checked = clinic.run(
                "control-sheet", "--case=" + ofpra, "--language=fr", "--out=" + control, "--today=2019-08-10");

        assertEquals(0, printed.code(), printed.err());
        assertEquals(0, checked.code(), checked.err());
        assertEquals(
                Collections.nCopies(4, "20"), Circles.words(new Printout(Files.readAllBytes(slip), 1)), "the target");
        assertTrue(PdfText.of(new Printout(Files.readAllBytes(slip), 1)).contains("أغسطس"));
        var words = PdfText.of(new Printout(Files.readAllBytes(control), 2));
        assertTrue(words.contains("Fin : dernier jour légal lundi 26 août 2019"), words);
        assertTrue(words.contains("agir au plus tard vendredi 23 août 2019"), words);
        assertTrue(words.contains(", samedi 10 août 2019"), "counted on the confirmed day: " + words);
    }

    @Test
    void theLanguageOfTheCaseIsTheReadersAndAnotherCalendarCanBeAsked() throws IOException {
        var out = folder.resolve("reader.pdf");
        assertEquals(
                0,
                commands()
                        .run("slip", "--case", number, "--out", out.toString())
                        .code());
        assertTrue(PdfText.of(new Printout(Files.readAllBytes(out), 1)).contains("/11/2026"), "digits for Tigrinya");
        var thai = commands()
                .run("slip", "--case", number, "--language", "en", "--calendar", "thai", "--out", out.toString());
        assertEquals(0, thai.code(), thai.err());
        assertTrue(PdfText.of(new Printout(Files.readAllBytes(out), 1)).contains("November 2569"));
        var wrong = commands().run("slip", "--case", number, "--language", "Tigrinya", "--out", out.toString());
        assertEquals(2, wrong.code());
    }

    @Test
    void theCodeOfASlipIsKeptWithItsCase() {
        var before = slips();
        var out = folder.resolve("kept.pdf").toString();
        assertEquals(0, commands().run("slip", "--case", number, "--out", out).code());
        assertEquals(before + 1, slips());
    }

    private static long slips() {
        var out = folder.resolve("slips.pdf");
        var timeline = commands().run("timeline", "--case", number, "--language", "en", "--out", out.toString());
        assertEquals(0, timeline.code(), timeline.err());
        try {
            return PdfText.of(new Printout(Files.readAllBytes(out), 1)).split("Pocket slip for", -1).length - 1L;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"slip", "explanation", "control-sheet"})
    void withoutADateNothingIsWritten(String command) {
        var out = folder.resolve("none.pdf");
        var answer = commands().run(command, "--case", withoutDay, "--out", out.toString());
        assertEquals(1, answer.code());
        assertTrue(answer.err().contains(withoutDay), answer.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void deadlinesGoIntoATableThatOtherProgramsRead() {
        var answer = commands().run("deadlines", "--csv");
        assertEquals(0, answer.code(), answer.err());
        var lines = answer.out().lines().toList();
        assertTrue(lines.getFirst().startsWith("number,id,standing,actBy,"), lines.getFirst());
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).startsWith(number + ","), lines.get(1));
        assertTrue(lines.get(1).contains(",due,2026-11-28,"), lines.get(1));
        assertTrue(lines.get(1).endsWith(",\"'=Amina, \"\"A\"\"\""), "quoted, and no formula: " + lines.get(1));
        assertFalse(answer.out().contains("Yonas"), answer.out());
        assertEquals(
                1,
                commands()
                        .run("deadlines", "--csv", "--member", "Bruno")
                        .out()
                        .lines()
                        .count());
    }

    @Test
    void datesGoIntoACalendarFile() throws IOException {
        var file = folder.resolve("dates.ics");
        var answer = commands().run("deadlines", "--ics", file.toString(), "--title", "Rappel", "--json");
        assertEquals(0, answer.code(), answer.err());
        assertEquals(1, answer.json().get("dates").asInt());
        var lines = List.of(Files.readString(file).split("\r\n", -1));
        assertTrue(lines.contains("SUMMARY:Rappel " + number), lines.toString());
        assertTrue(lines.contains("DTSTART;VALUE=DATE:20261128"), lines.toString());
        var none = commands().run("deadlines", "--ics", file.toString(), "--case", withoutDay);
        assertEquals("No date is in " + file, none.out().strip());
    }

    private static Commands commands() {
        return new Commands(folder.resolve("p"));
    }
}
