package org.recours.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recours.domain.problem.Problem;
import org.recours.session.Unlocking.Result;
import org.recours.vault.Cost;

class UnlockingTest {

    @TempDir
    private Path folder;

    private Laptops laptops;

    @BeforeEach
    void laptops() {
        laptops = new Laptops(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amina", "with a space", "عيادة القانون"})
    void aFoundedClinicOpensWithItsPassphraseWhateverItsFolderIsCalled(String name) {
        laptops.found(name).close();
        try (var open = assertInstanceOf(Result.Unlocked.class, laptops.unlock(name, Laptops.PASSPHRASE))
                .profile()) {
            assertEquals("Clinique du camp", open.roster().founding().clinic());
            assertEquals("C", open.roster().founding().code());
            assertEquals(name, open.me().person());
        }
    }

    @Test
    void anotherPassphraseDoesNotOpenIt() {
        laptops.found("Amina").close();
        assertInstanceOf(Result.WrongPassphrase.class, laptops.unlock("Amina", "correct horse battery stable"));
    }

    @Test
    void whereNothingIsThereIsNothingToOpen() {
        assertInstanceOf(Result.NoProfile.class, laptops.unlock("Nobody", Laptops.PASSPHRASE));
    }

    @Test
    void aProfileIsOpenInOneProgramAtATime() {
        try (var open = laptops.found("Amina")) {
            var problem = assertThrows(Problem.class, () -> laptops.unlock("Amina", Laptops.PASSPHRASE));
            assertEquals("problem.journal.openElsewhere", problem.phrase().key());
            assertEquals("Amina", open.me().person());
        }
        assertInstanceOf(Result.Unlocked.class, laptops.unlock("Amina", Laptops.PASSPHRASE))
                .profile()
                .close();
    }

    @Test
    void foundingTwiceInOnePlaceIsRefusedAndChangesNothing() {
        laptops.found("Amina").close();
        var problem = assertThrows(Problem.class, () -> laptops.found("Amina"));
        assertEquals("problem.session.profileExists", problem.phrase().key());
        assertInstanceOf(Result.Unlocked.class, laptops.unlock("Amina", Laptops.PASSPHRASE))
                .profile()
                .close();
    }

    @Test
    void aFoundingThatWasCutShortCanBeRepeated() throws IOException {
        var cut = Files.createDirectories(laptops.profile("Amina").folder().resolve("seat.new/journal"));
        Files.writeString(cut.resolve("half"), "of something");
        laptops.found("Amina").close();
        assertEquals(Profile.State.MEMBER, laptops.profile("Amina").state());
        assertFalse(Files.exists(laptops.profile("Amina").folder().resolve("seat.new")));
    }

    @Test
    void theLabelOfALostFileIsTheNameOfItsFolder() throws IOException {
        laptops.found("Amina").close();
        Files.delete(laptops.profile("Amina").folder().resolve("seat/label.properties"));
        assertEquals(
                new Label("Amina", "", "en", Optional.empty()),
                laptops.profile("Amina").label());
    }

    @Test
    void theDigitsOfTheVeilOutliveALockAndCanBeTakenAway() {
        try (var open = laptops.found("Amina")) {
            assertTrue(open.pin().isEmpty());
            open.choosePin("2846");
        }
        try (var open = unlocked("Amina", Laptops.PASSPHRASE)) {
            assertTrue(open.pin().orElseThrow().isLiftedBy("2846".toCharArray()));
            assertFalse(open.pin().orElseThrow().isLiftedBy("2847".toCharArray()));
            open.choosePin("");
            assertTrue(open.pin().isEmpty());
        }
    }

    @Test
    void aChangedPassphraseOpensAndTheOldOneDoesNot() {
        var chosen = "another sentence that is long";
        try (var open = laptops.found("Amina");
                var old = Laptops.passphrase(Laptops.PASSPHRASE);
                var next = Laptops.passphrase(chosen);
                var wrong = Laptops.passphrase("not this one at all")) {
            assertFalse(open.changePassphrase(wrong, next, Cost.FLOOR));
            assertTrue(open.changePassphrase(old, next, Cost.FLOOR));
        }
        assertInstanceOf(Result.WrongPassphrase.class, laptops.unlock("Amina", Laptops.PASSPHRASE));
        unlocked("Amina", chosen).close();
    }

    private OpenProfile unlocked(String name, String words) {
        return assertInstanceOf(Result.Unlocked.class, laptops.unlock(name, words))
                .profile();
    }
}
