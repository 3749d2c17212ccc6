package org.recours.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recours.text.Language;

/// The main job from end to end, in the window, on two laptops and with the stick between them.
class MainJobTest {

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"FRENCH", "ARABIC"})
    void anAppealIsRecordedWrittenAndTakenToAColleague(Language language, @TempDir Path ground) throws IOException {
        var stick = Files.createDirectories(ground.resolve("stick"));
        var amina = new Volunteer(new SampleLaptop("ThinkPad", ground.resolve("بيانات first"), stick), language);
        var samuel = new Volunteer(new SampleLaptop("Latitude", ground.resolve("second"), stick), language);
        // One month after 28 October, not counting the last day, ends on a Sunday: the law gives until Monday 30
        // November. The last day on which a clinic can count on an open registry before that is Friday 27.
        var actBy = language == Language.ARABIC ? "27 نوفمبر 2026" : "27 novembre 2026";

        amina.laptop().start();
        WindowSteps.speak(amina, language);
        GateSteps.found(amina, "Amina");
        WindowSteps.nameCountry(amina);
        CaseSteps.beginAppeal(amina);
        amina.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        GateSteps.unlock(amina);
        CaseSteps.seesDraft(amina);
        var number = CaseSteps.record(amina, actBy);
        CaseSteps.readWhy(amina);
        PaperSteps.keepForm(amina.laptop(), ground);
        PaperSteps.fillForm(amina);
        PaperSteps.writeLetter(amina, amina.text().get("code.kind.APPEAL"));
        PaperSteps.makeSlip(amina);
        CaseSteps.recordRestricted(amina);
        WindowSteps.hideNames(amina);
        WindowSteps.darken(amina);
        amina.laptop().stop();

        samuel.laptop().start();
        WindowSteps.speak(samuel, language);
        var checkWords = GateSteps.askToJoin(samuel, "Samuel");
        samuel.laptop().stop();

        amina.laptop().start();
        GateSteps.unlock(amina);
        var answerWords = ExchangeSteps.letIn(amina, "Samuel", checkWords);
        ExchangeSteps.exchange(amina, "exchange-went");
        amina.laptop().stop();

        samuel.laptop().start();
        GateSteps.acceptAnswer(samuel, answerWords);
        ExchangeSteps.exchange(samuel, "exchange-came");
        CaseSteps.findsCase(samuel, number, actBy);
        CaseSteps.addNote(samuel);
        ExchangeSteps.exchange(samuel, "exchange-back");
        samuel.laptop().stop();

        amina.laptop().start();
        GateSteps.unlock(amina);
        ExchangeSteps.exchange(amina, "exchange-home");
        CaseSteps.findsNote(amina, number);

        assertEquals(List.of(), amina.objections());
        assertEquals(List.of(), samuel.objections());
    }
}
