package org.recours.journey;

import javafx.scene.input.KeyCode;
import org.recours.ui.kit.Prose;

/// The way in: founding, unlocking, joining.
final class GateSteps {

    static final String CLINIC = "Clinique du camp";
    static final String PASSPHRASE = "quatre chevaux bleus dorment";

    private GateSteps() {}

    static void found(Volunteer volunteer, String person) {
        volunteer.says("unlock.welcome").picture("welcome").act("unlock.found.link");
        volunteer.fill("unlock.found.clinic", CLINIC).fill("unlock.person", person);
        choosePassphrase(volunteer);
        volunteer
                .picture("found")
                .act("unlock.found.act")
                .says("today.nothingToday")
                .picture("today-empty");
    }

    static void unlock(Volunteer volunteer) {
        volunteer
                .says("unlock.title")
                .picture("unlock")
                .at("unlock.passphrase")
                .type(PASSPHRASE)
                .push(KeyCode.ENTER);
    }

    /// Asks to join, by the words that both screens must show.
    ///
    /// @return those words
    static String askToJoin(Volunteer volunteer, String person) {
        volunteer.says("unlock.welcome").act("unlock.join.link").fill("unlock.person", person);
        choosePassphrase(volunteer);
        volunteer
                .picture("join")
                .act("unlock.join.act")
                .says("unlock.join.asked")
                .picture("join-asked");
        return volunteer.find("check-words", Prose.class).wordsProperty().get();
    }

    /// Takes the answer from the stick, once both screens have shown these words.
    static void acceptAnswer(Volunteer volunteer, String answerWords) {
        volunteer.says("unlock.title").at("unlock.passphrase").type(PASSPHRASE).push(KeyCode.ENTER);
        volunteer
                .says("unlock.join.waitingNote")
                .sees("KINGSTON")
                .picture("join-waiting")
                .act("unlock.join.accept");
        volunteer
                .sees(answerWords)
                .picture("join-compare")
                .act("unlock.join.same")
                .says("shell.place.today");
    }

    private static void choosePassphrase(Volunteer volunteer) {
        volunteer.goTo(volunteer.text().get("kit.passphrase.useOwn", 16)).push(KeyCode.SPACE);
        volunteer.fill("kit.passphrase.own", PASSPHRASE).fill("kit.passphrase.again", PASSPHRASE);
    }
}
