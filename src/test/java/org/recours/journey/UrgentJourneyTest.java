package org.recours.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recours.text.Language;

/// Somebody was locked up yesterday at half past two, and the paper says 48 hours.
class UrgentJourneyTest {

    /// As slowly as somebody types in a third language, thinking included.
    private static final int SECONDS_A_KEY = 2;

    private static final int TEN_MINUTES = 10 * 60;

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"FRENCH", "ARABIC"})
    void fromOneKeyToThreePapersAndPinnedUntilItIsFiled(Language language, @TempDir Path ground) throws IOException {
        var stick = Files.createDirectories(ground.resolve("stick"));
        var amina = new Volunteer(new SampleLaptop("ThinkPad", ground.resolve("seat"), stick), language);
        var actBy = language == Language.ARABIC ? "23 نوفمبر 2026، الساعة 14:30" : "23 novembre 2026 à 14:30";

        amina.laptop().start();
        WindowSteps.speak(amina, language);
        GateSteps.found(amina, "Amina");
        WindowSteps.nameCountry(amina);
        UrgentSteps.keepNumbers(amina);
        amina.keys();
        UrgentSteps.answer(amina, actBy);
        int answered = amina.keys();
        amina.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        GateSteps.unlock(amina);
        UrgentSteps.seesDraft(amina, actBy);
        UrgentSteps.record(amina, actBy);
        amina.keys();
        UrgentSteps.printAll(amina);
        int keys = answered + amina.keys();
        System.out.printf("urgent path: %d keys from F9 to three papers, waiting left out%n", keys);
        assertTrue(keys * SECONDS_A_KEY < TEN_MINUTES, keys + " keys");
        UrgentSteps.staysPinned(amina, actBy);
        UrgentSteps.asksALawyer(amina);
        amina.laptop().stop();

        assertEquals(List.of(), amina.objections());
    }
}
