package org.recours.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import org.recours.domain.control.Seat;
import org.recours.domain.problem.Problem;
import org.recours.session.Joining.Acceptance;

@Execution(ExecutionMode.CONCURRENT)
class JoiningTest {

    @TempDir
    private Path folder;

    private Laptops laptops;
    private Path stick;

    @BeforeEach
    void aStick() throws IOException {
        laptops = new Laptops(folder.resolve("laptops"));
        stick = Files.createDirectory(folder.resolve("stick"));
    }

    @Test
    void aSecondLaptopIsLetInByStickAndBothShowTheSameWords() {
        try (var amina = laptops.found("Amina")) {
            var asked = laptops.ask("Bruno", stick);
            var asking = only(amina.approving().asking(stick));
            assertEquals("Bruno", asking.person());
            assertEquals("Bruno’s laptop", asking.laptop());
            assertEquals(asked.checkWords(), asking.checkWords());
            assertEquals(6, asked.checkWords().size());

            var words = amina.approving().approve(stick, asking);
            var joined = assertInstanceOf(Acceptance.Joined.class, laptops.accept("Bruno", stick));
            assertEquals(words, joined.checkWords());
            assertNotEquals(asked.checkWords(), words);
            assertEquals("Clinique du camp", joined.clinic());
            assertEquals("Amina", joined.approvedBy());
            joined.key().close();
        }
        assertEquals(Profile.State.MEMBER, laptops.profile("Bruno").state());
        assertEquals("Clinique du camp", laptops.profile("Bruno").label().clinic());
    }

    @Test
    void askingTwiceAsksTheSame() {
        var once = laptops.ask("Bruno", stick);
        assertEquals(once, laptops.ask("Bruno", stick));
    }

    @Test
    void withoutAnAnswerNothingChangesAndTheSeatStillAsks() {
        laptops.ask("Bruno", stick);
        assertInstanceOf(Acceptance.NoAnswerYet.class, laptops.accept("Bruno", stick));
        assertInstanceOf(Unlocking.Result.StillAsking.class, laptops.unlock("Bruno", Laptops.PASSPHRASE));
    }

    @Test
    void anAnswerForAnotherLaptopIsOfNoUse() throws IOException {
        try (var amina = laptops.found("Amina")) {
            laptops.ask("Bruno", stick);
            amina.approving().approve(stick, only(amina.approving().asking(stick)));
            laptops.ask("Celeste", stick);
            var celeste = only(requests());
            try (var files = Files.list(stick.resolve("RECOURS/join"))) {
                var brunos = files.filter(file -> file.toString().endsWith(".answer"))
                        .findFirst();
                Files.move(brunos.orElseThrow(), stick.resolve("RECOURS/join/" + celeste.name() + ".answer"));
            }
            assertInstanceOf(Acceptance.AnswerNotForUs.class, laptops.accept("Celeste", stick));
        }
    }

    @Test
    void anAnswerOfAnotherClinicShowsOtherWords() {
        try (var amina = laptops.found("Amina");
                var mallory = laptops.found("Mallory")) {
            laptops.ask("Bruno", stick);
            var expected =
                    amina.approving().approve(stick, only(amina.approving().asking(stick)));
            laptops.ask("Bruno", stick);
            mallory.approving().approve(stick, only(mallory.approving().asking(stick)));
            var joined = assertInstanceOf(Acceptance.Joined.class, laptops.accept("Bruno", stick));
            assertNotEquals(expected, joined.checkWords());
            joined.key().close();
        }
    }

    @Test
    void nothingOfAnAnswerIsBelievedBeforeItsWordsAreCompared() {
        try (var amina = laptops.found("Amina")) {
            laptops.ask("Bruno", stick);
            var shown = amina.approving().approve(stick, only(amina.approving().asking(stick)));

            var unseen = assertInstanceOf(Acceptance.NotCompared.class, laptops.accept("Bruno", stick, List.of()));
            assertEquals(shown, unseen.checkWords());
            assertEquals(Profile.State.ASKING, laptops.profile("Bruno").state());
            assertEquals("", laptops.profile("Bruno").label().clinic());

            assertInstanceOf(Acceptance.Joined.class, laptops.accept("Bruno", stick, shown))
                    .key()
                    .close();
            assertEquals(Profile.State.MEMBER, laptops.profile("Bruno").state());
        }
    }

    @Test
    void anAnswerThatWasExchangedAfterComparingIsNotTaken() {
        try (var amina = laptops.found("Amina");
                var mallory = laptops.found("Mallory")) {
            laptops.ask("Bruno", stick);
            var compared =
                    amina.approving().approve(stick, only(amina.approving().asking(stick)));
            laptops.ask("Bruno", stick);
            mallory.approving().approve(stick, only(mallory.approving().asking(stick)));

            assertInstanceOf(Acceptance.NotCompared.class, laptops.accept("Bruno", stick, compared));
            assertEquals(Profile.State.ASKING, laptops.profile("Bruno").state());
        }
    }

    @Test
    void aRequestThatWasAlteredIsNotShown() throws IOException {
        try (var amina = laptops.found("Amina")) {
            laptops.ask("Bruno", stick);
            try (var files = Files.list(stick.resolve("RECOURS/join"))) {
                var file = files.findFirst().orElseThrow();
                var bytes = Files.readAllBytes(file);
                int refused = 0;
                for (int i = 0; i < bytes.length; i++) {
                    var altered = bytes.clone();
                    altered[i] ^= 1;
                    Files.write(file, altered);
                    refused += amina.approving().asking(stick).isEmpty() ? 1 : 0;
                }
                assertEquals(bytes.length, refused);
            }
        }
    }

    @Test
    void onlyTheFounderLetsOthersIn() {
        try (var amina = laptops.found("Amina");
                var bruno = laptops.join("Bruno", amina, stick)) {
            laptops.ask("Celeste", stick);
            var asking = only(bruno.approving().asking(stick));
            var problem = assertThrows(Problem.class, () -> bruno.approving().approve(stick, asking));
            assertEquals("problem.session.mayNotEnrol", problem.phrase().key());
        }
    }

    @Test
    void theFounderHearsOfNothingFromAForeignStick() throws IOException {
        Files.createDirectories(stick.resolve("RECOURS/join"));
        Files.writeString(stick.resolve("RECOURS/join/readme.request"), "hello");
        try (var amina = laptops.found("Amina")) {
            assertTrue(amina.approving().asking(stick).isEmpty());
        }
    }

    @Test
    void whoIsLetInBelongsToTheClinic() {
        try (var amina = laptops.found("Amina");
                var bruno = laptops.join("Bruno", amina, stick)) {
            assertEquals(
                    List.of("Amina", "Bruno"),
                    bruno.roster().seats().values().stream()
                            .map(Seat::person)
                            .sorted()
                            .toList());
            assertEquals("Bruno", bruno.me().person());
        }
    }

    private List<JoinRequest> requests() {
        return new JoinFolder(stick).requests();
    }

    private static <T> T only(List<T> all) {
        assertEquals(1, all.size());
        return all.getFirst();
    }
}
