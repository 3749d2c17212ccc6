package org.recours.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.recours.cli.Terminal;
import org.recours.text.Language;

@Execution(ExecutionMode.CONCURRENT)
class SeatCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void twoLaptopsMeetOverAStickAndSettleWhatTheySawDifferently() throws IOException {
        var stick = Files.createDirectory(folder.resolve("ذاكرة USB")).toString();
        var amina = new Commands(folder.resolve("amina"));
        var yohannes = new Commands(folder.resolve("yohannes"));
        assertEquals(
                0,
                amina.run("found", "--clinic", "Clinique", "--person", "Amina").code());
        var asked = yohannes.run("join", "request", "--stick", stick, "--person", "Yohannes", "--json");
        assertEquals(1, yohannes.run("join", "accept", "--stick", stick).code());
        assertTrue(yohannes.run("case", "list").err().contains("waits for the answer"));
        var approved = amina.run("join", "approve", "--stick", stick, "--yes", "--json");
        assertEquals(asked.json().get("checkWords"), approved.json().get(0).get("checkWords"));
        var accepted = yohannes.run("join", "accept", "--stick", stick, "--json");
        assertEquals(approved.json().get(0).get("answerWords"), accepted.json().get("checkWords"));

        amina.piped("{\"kind\":\"complaint\",\"category\":\"AI\",\"narrative\":\"one\"}");
        var number = amina.run("case", "add", "--from", "-").out().split(" ", -1)[1];
        exchange(stick, amina, yohannes);
        assertEquals(0, amina.run("case", "set", number, "narrative", "two").code());
        assertEquals(
                0, yohannes.run("case", "set", number, "narrative", "three").code());
        exchange(stick, amina, yohannes, amina);

        var conflicts = yohannes.run("case", "show", number, "--json").json().get("conflicts");
        assertEquals("narrative", conflicts.get(0).get("field").asString());
        assertEquals(
                List.of("Amina two", "Yohannes three"),
                conflicts
                        .get(0)
                        .get("values")
                        .valueStream()
                        .map(value -> value.get("by").asString() + " "
                                + value.get("value").asString())
                        .sorted()
                        .toList());
        assertEquals(0, yohannes.run("case", "set", number, "narrative", "both").code());
        exchange(stick, yohannes, amina);
        var settled = amina.run("case", "show", number, "--json").json();
        assertEquals("both", settled.get("narrative").asString());
        assertTrue(settled.get("conflicts").isEmpty());
    }

    private static void exchange(String stick, Commands... laptops) {
        for (var laptop : laptops) {
            var answer = laptop.run("exchange", "--stick", stick);
            assertEquals(0, answer.code(), answer.err());
            assertTrue(answer.out().contains("Safe to remove"), answer.out());
        }
    }

    @Test
    void withoutAPassphraseAndWithoutATerminalTheUseIsWrong() {
        var answer = commands().withPassphrase(Optional.empty()).run("found", "--clinic", "C", "--person", "A");
        assertEquals(2, answer.code());
        assertTrue(answer.err().contains("RECOURS_PASSPHRASE"), answer.err());
        assertFalse(Files.exists(folder.resolve("p")));
    }

    @Test
    void aShortPassphraseOfOnesOwnIsRefusedAndNothingIsMade() {
        var answer = commands()
                .withPassphrase(Optional.of("fifteen letters"))
                .in(Language.FRENCH)
                .run("found", "--clinic", "C", "--person", "A");
        assertEquals(1, answer.code());
        assertTrue(answer.err().contains("16 caractères"), answer.err());
        assertFalse(Files.exists(folder.resolve("p")));
    }

    @Test
    void aPassphraseFileLosesItsLastLineEndAndNoMore() throws IOException {
        var file = Files.writeString(folder.resolve("secret"), Commands.PASSPHRASE + "\r\n");
        var named = new String[] {"--passphrase-file", file.toString(), "found", "--clinic", "C", "--person", "A"};
        assertEquals(0, commands().withPassphrase(Optional.empty()).run(named).code());
        assertEquals(0, commands().run("case", "list").code());
        var wrong = commands().withPassphrase(Optional.of("another passphrase")).run("case", "list");
        assertEquals(1, wrong.code());
        assertTrue(wrong.err().contains("does not open"), wrong.err());
        assertEquals(1, commands().run(named).code());
    }

    @Test
    void onATerminalOneIsProposedAndAskedForTwice() {
        var shown = new ArrayList<String>();
        var typed = new ArrayDeque<>(List.of("a long own passphrase", "another own passphrase"));
        var terminal =
                new Terminal(question -> Optional.of(typed.remove().toCharArray()), _ -> Optional.empty(), shown::add);
        var answer =
                commands().withPassphrase(Optional.empty()).at(terminal).run("found", "--clinic", "C", "--person", "A");
        assertEquals(1, answer.code());
        assertTrue(answer.err().contains("not the same"), answer.err());
        assertTrue(shown.getFirst().matches("(?s).*: (\\p{L}+ ){5}\\p{L}+\\. .*"), shown.getFirst());
    }

    @Test
    void nobodyIsLetInUnlessAPersonSaysSo() {
        var answer = commands().run("join", "approve", "--stick", folder.toString());
        assertEquals(2, answer.code());
        assertTrue(answer.err().contains("--yes"), answer.err());
    }

    @Test
    void whereThereIsNoClinicOneIsToldWhatToDo() {
        var answer = commands().run("case", "list");
        assertEquals(1, answer.code());
        assertTrue(answer.err().contains("found"), answer.err());
        assertFalse(Files.exists(folder.resolve("p")));
    }

    @Test
    void theFirstWordAloneSaysWhatCanFollow() {
        var answer = commands().run("case");
        assertEquals(2, answer.code());
        assertTrue(answer.err().contains("add") && answer.err().contains("show"), answer.err());
    }

    private Commands commands() {
        return new Commands(folder.resolve("p"));
    }
}
