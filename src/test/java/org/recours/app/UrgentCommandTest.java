package org.recours.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recours.domain.document.Printout;
import org.recours.paper.PdfText;

@Execution(ExecutionMode.CONCURRENT)
class UrgentCommandTest {

    private static final String TOLD = "2026-11-21T14:30 Europe/Paris";

    @TempDir
    private Path folder;

    private Commands commands;

    @BeforeEach
    void found() {
        commands = new Commands(folder.resolve("seat"));
        commands.on("2026-11-22T09:00:00Z");
        assertEquals(
                0, commands.run("found", "--clinic", "C", "--person", "Amina").code());
    }

    @Test
    void sixAnswersGiveTheMomentTheCallsAndThreeFilesInOneGo() throws IOException {
        call("Maître Duval", "+33 6 12 34 56 78", "lawyer", "removal,detention");
        call("Athens", "0030 1", "other", "entry-refusal");

        var answer = commands.run(
                "urgent",
                "--who=محمد",
                "--what=detention",
                "--told=" + TOLD,
                "--where=CRA",
                "--paper=48h",
                "--spoken=ar",
                "--reach=0611223344",
                "--into=" + folder.resolve("papers"),
                "--letter-language=fr",
                "--json");

        assertEquals(0, answer.code(), answer.err());
        var json = answer.json();
        assertEquals("2026-11-23T14:30+01:00", json.get("actBy").asString());
        assertTrue(json.get("sure").asBoolean(), "the paper says it");
        assertEquals(1, json.get("phone").size());
        assertEquals("Maître Duval", json.get("phone").get(0).get("name").asString());
        assertTrue(
                words(json.get("letter").asString()).contains("21 novembre 2026 à 14:30"), "the hour is in the letter");
        assertTrue(words(json.get("phoneList").asString()).contains("+33 6 12 34 56 78"), "the number is on the list");
        assertFalse(words(json.get("phoneList").asString()).contains("محمد"), "no client is on the list");
        assertTrue(
                words(json.get("controlSheet").asString()).contains("14:30 (Europe/Paris)"), "the hour is controlled");
        var shown = commands.run("case", "show", json.get("number").asString(), "--json");
        assertTrue(shown.json().get("person").get("contacts").toString().contains("CRA"), shown.out());
    }

    @Test
    void whereNobodyIsSureALawyerComesFirst() {
        var answer = commands.run("urgent", "--what", "detention", "--told", "2026-11-21", "--json");

        assertEquals(0, answer.code(), answer.err());
        assertFalse(answer.json().get("sure").asBoolean(), "nobody adopted a rule");
        assertEquals("urgent.step.lawyer", answer.json().get("steps").get(0).asString());
        assertTrue(answer.json().get("actBy").asString().contains("T23:59"), answer.out());
    }

    @Test
    void nothingAnsweredRecordsNothing() {
        var answer = commands.run("urgent");

        assertEquals(2, answer.code());
        assertTrue(answer.err().contains("Nothing has been answered"), answer.err());
        assertEquals(0, commands.run("case", "list", "--json").json().size());
    }

    @ParameterizedTest
    @CsvSource({"2027-11-21T14:30", "2006-11-21"})
    void aDayThatLooksLikeASlipIsAskedBeforeItIsRecorded(String told) {
        var asked = commands.run("urgent", "--what", "detention", "--told", told, "--into", folder.toString());
        assertEquals(1, asked.code());
        assertTrue(asked.err().contains("--sure"), asked.err());
        assertEquals(0, commands.run("case", "list", "--json").json().size());

        var sure = commands.run("urgent", "--what", "detention", "--told", told, "--sure", "--json");
        assertEquals(0, sure.code(), sure.err());
        assertEquals(1, commands.run("case", "list", "--json").json().size());
    }

    @Test
    void aRemedyThatIsNotOfferedIsRefused() {
        var answer = commands.run("urgent", "--what", "detention", "--rule", "fr.cnda");

        assertEquals(1, answer.code());
        assertTrue(answer.err().contains("fr.cnda"), answer.err());
    }

    @Test
    void aNumberIsAddedSaidAnewAndTakenOffTheList() {
        var id = call("Registry", "0321", "court_registry", "removal");
        assertEquals(
                0,
                commands.run("phone", "set", "--id", id, "--name", "Registry", "--phone", "0322")
                        .code());
        var listed = commands.run("phone", "list", "--json").json();
        assertEquals("0322", listed.get(0).get("phone").asString());
        assertFalse(listed.get(0).has("role"), "what is not said anew is gone");

        assertEquals(0, commands.run("phone", "remove", "--id", id).code());
        assertEquals(1, commands.run("phone", "remove", "--id", id).code());
        assertEquals(
                0,
                StreamSupport.stream(
                                commands.run("phone", "list", "--json").json().spliterator(), false)
                        .count());
    }

    private String call(String name, String phone, String role, String situations) {
        var answer =
                commands.run("phone", "set", "--name", name, "--phone", phone, "--role", role, "--for", situations);
        assertEquals(0, answer.code(), answer.err());
        return answer.out().strip().split(" ", -1)[1];
    }

    private static String words(String file) throws IOException {
        return PdfText.of(new Printout(Files.readAllBytes(Path.of(file)), 1));
    }
}
