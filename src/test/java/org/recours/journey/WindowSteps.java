package org.recours.journey;

import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.recours.testkit.screen.ScreenUnderTest;
import org.recours.text.Language;
import org.recours.ui.kit.Look;

/// What the window itself offers: its language, light and dark, hidden names.
final class WindowSteps {

    private WindowSteps() {}

    /// Chooses the language before anybody is in.
    static void speak(Volunteer volunteer, Language language) {
        volunteer.until(() -> volunteer.visible().contains("Recours"), () -> "nothing is shown");
        var languages = volunteer.find("language", ComboBox.class);
        ScreenUnderTest.onScreen(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Language> offered = languages;
            offered.setValue(language);
            return offered;
        });
    }

    /// Somebody sits opposite: one key takes every name off the screen.
    static void hideNames(Volunteer volunteer) {
        volunteer.open("cases").sees(CaseSteps.PERSON).picture("cases");
        volunteer.push(KeyCode.F8).doesNotSee(CaseSteps.PERSON);
        volunteer.picture("cases-names-hidden").push(KeyCode.F8).sees(CaseSteps.PERSON);
    }

    static void darken(Volunteer volunteer) {
        volunteer.open("today").sees(CaseSteps.PERSON).picture("today");
        volunteer.act("shell.dark").sees(CaseSteps.PERSON).picture("today", Look.DARK);
        volunteer.act("shell.light").sees(CaseSteps.PERSON);
    }

    /// The clinic says where it works, so that the remedies of other countries are not offered.
    static void nameCountry(Volunteer volunteer) {
        volunteer.open("settings").says("settings.countriesNote");
        volunteer
                .goTo(Locale.of("", "FR")
                        .getDisplayCountry(volunteer.text().language().locale()))
                .push(KeyCode.SPACE);
        volunteer.act("settings.clinic.save").says("settings.clinic.saved").picture("settings");
    }
}
