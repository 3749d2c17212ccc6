package org.recours.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recours.domain.change.RecordId;
import org.recours.domain.clinic.Adoption;
import org.recours.domain.problem.Phrase;
import org.recours.testkit.screen.Readers;
import org.recours.testkit.screen.ScreenUnderTest;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.Look;
import org.recours.ui.kit.NameMask;
import org.recours.ui.nav.Desk;
import org.recours.ui.settings.SettingsActions.Adoptable;
import org.recours.ui.settings.SettingsActions.ClinicData;
import org.recours.ui.settings.SettingsActions.Seat;
import org.recours.ui.settings.SettingsActions.State;

class SettingsTest {

    private static final String OLD = "anchor basket candle dragon ember";

    private final List<Object> done = new ArrayList<>();
    private final SettingsViewModel model = new SettingsViewModel(Background.direct(), actions());

    @Test
    void theClinicIsSavedAsItStandsInTheForm() {
        model.load();
        model.name().set("  Clinique de Kakuma ");
        model.countries().remove("GR");
        model.saveClinic();
        assertEquals(List.of(new ClinicData("Clinique de Kakuma", "Kakuma", "BP 12", List.of("FR"), 3, "17:30")), done);
    }

    @Test
    void aWrongHourIsNotSavedAndStaysInTheField() {
        model.load();
        model.closesAt().set("half past five");
        model.saveClinic();
        assertEquals(List.of(), done);
        assertEquals("half past five", model.closesAt().value());
        assertEquals(
                "settings.clinic.hourWrong",
                model.closesAt().problemProperty().get().orElseThrow().key());
    }

    @ParameterizedTest
    @CsvSource({"0, true", "60, true", "61, false", "99, false", "-1, false", "three, false"})
    void aReserveIsSavedOnlyWhereTheClinicCountsWithIt(String days, boolean isSaved) {
        model.load();
        model.targetDays().set(days);
        model.saveClinic();
        assertEquals(isSaved, !done.isEmpty());
        assertEquals(isSaved, model.targetDays().problemProperty().get().isEmpty());
    }

    @Test
    void nothingIsAdoptedWithoutALawyersName() {
        model.load();
        var rule = model.stateProperty().get().orElseThrow().adoptables().getFirst();
        model.adopt(rule);
        assertEquals(List.of(), done);
        model.lawyer().set("Me Traoré");
        model.adopt(rule);
        assertEquals(List.of("fr.cnda by Me Traoré"), done);
    }

    @Test
    void thePassphraseChangesOnlyForWhoKnowsTheOldOne() {
        model.oldPassphrase().set("wrong");
        model.newPassphrase()
                .again()
                .set(model.newPassphrase().proposedProperty().get());
        model.changePassphrase();
        assertEquals(
                "settings.seat.oldWrong",
                model.oldPassphrase().problemProperty().get().orElseThrow().key());
        model.oldPassphrase().set(OLD);
        model.changePassphrase();
        assertEquals(List.of("passphrase changed"), done);
        assertTrue(model.oldPassphrase().value().isEmpty());
    }

    @Test
    void aPinHasFourToEightDigits() {
        model.pin().set("12");
        model.setPin();
        assertEquals(List.of(), done);
        model.pin().set("2468");
        model.setPin();
        assertEquals(List.of("pin 2468"), done);
    }

    @Test
    void everybodyCanReadTheSettings() {
        Readers.read("settings", this::show);
    }

    @Test
    void theClinicsCountriesAreTicked() {
        var boxes = show(Language.ENGLISH, Look.LIGHT)
                .robot()
                .lookup(".one-of .check-box")
                .queryAllAs(CheckBox.class);
        assertEquals(
                List.of("France", "Greece"),
                boxes.stream()
                        .filter(CheckBox::isSelected)
                        .map(CheckBox::getText)
                        .toList());
    }

    private ScreenUnderTest show(Language language, Look look) {
        return ScreenUnderTest.show(language, look, 980, 960, () -> {
            var desk = new Desk(Text.in(language), Background.direct(), new NameMask(), _ -> {}, _ -> {});
            var screen = SettingsScreen.on(desk, actions());
            screen.opened().run();
            return screen.root();
        });
    }

    private SettingsActions actions() {
        return new SettingsActions(
                () -> new State(
                        new ClinicData("Clinique", "Kakuma", "BP 12", List.of("FR", "GR"), 3, "17:30"),
                        List.of("FR", "GR", "KE"),
                        List.of(
                                new Adoptable(
                                        "fr.cnda",
                                        new Phrase("code.kind.APPEAL"),
                                        new Phrase("code.kind.COMPLAINT"),
                                        Optional.empty()),
                                new Adoptable(
                                        "letter:appeal",
                                        new Phrase("code.kind.APPEAL"),
                                        new Phrase("code.kind.COMPLAINT"),
                                        Optional.of(adoption()))),
                        new Seat("Amina Diallo", "ThinkPad", "7QX2")),
                done::add,
                (subject, lawyer) -> done.add(subject + " by " + lawyer),
                (old, _) -> OLD.equals(new String(old)) && done.add("passphrase changed"),
                pin -> done.add("pin " + pin),
                () -> "lantern river maple stone cloud",
                _ -> List.of(),
                () -> false);
    }

    private static Adoption adoption() {
        return new Adoption(
                RecordId.of("000102030405060708090a0b0c0d0e0f"),
                Optional.of("letter:appeal"),
                Optional.of("1"),
                Optional.of("Me Traoré"),
                Optional.of(LocalDate.of(2026, 11, 1)));
    }
}
