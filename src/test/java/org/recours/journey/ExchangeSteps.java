package org.recours.journey;

import javafx.scene.input.KeyCode;
import org.recours.ui.kit.Prose;

/// The exchange screen and the stick.
final class ExchangeSteps {

    private ExchangeSteps() {}

    /// Lets in who asks on the stick with these words.
    ///
    /// @return the words of the answer
    static String letIn(Volunteer volunteer, String person, String checkWords) {
        open(volunteer);
        volunteer.sees(checkWords).picture("exchange-request");
        volunteer.act("exchange.join.let").says("exchange.join.letIn", person).picture("exchange-let-in");
        return volunteer.find("answer-words", Prose.class).wordsProperty().get();
    }

    static void exchange(Volunteer volunteer, String picture) {
        open(volunteer);
        volunteer
                .act("exchange.act")
                .says("exchange.safe")
                .doesNotSee(volunteer.text().get("exchange.never"));
        volunteer.picture(picture);
    }

    private static void open(Volunteer volunteer) {
        volunteer.open("exchange").says("exchange.title").sees("KINGSTON");
        volunteer.push(KeyCode.F6);
    }
}
