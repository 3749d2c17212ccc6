package org.recours.ui.urgent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recours.domain.problem.Phrase;
import org.recours.testkit.screen.ScreenUnderTest;
import org.recours.text.Language;
import org.recours.ui.kit.Look;

class UrgentViewTest {

    private final UrgentDesk sample = new UrgentDesk();

    @ParameterizedTest
    @CsvSource(textBlock = """
        ENGLISH, LIGHT
        FRENCH, LIGHT
        FRENCH, DARK
        ARABIC, LIGHT
        ARABIC, DARK
        """)
    void thePageCanBeReadByAll(Language language, Look look) {
        var model = sample.model(language);
        var window = ScreenUnderTest.show(
                language,
                look,
                990,
                680,
                () -> UrgentView.screen(model, sample.desk(language)).root());
        ScreenUnderTest.onScreen(() -> {
            model.page().who().set("محمد أحمد");
            model.page().happened().set(Optional.of(Happened.DETENTION));
            model.page().day().typed().set("2026-11-21");
            model.page().hour().set("noon");
            model.save();
            return true;
        });
        assertEquals(List.of(), window.picture("urgent-page").objections());
        ScreenUnderTest.onScreen(() -> {
            sample.date = _ -> UrgentDesk.in(false, 5);
            model.page().where().set("CRA");
            return true;
        });
        assertEquals(List.of(), window.picture("urgent-page-unsure").objections());
        var card = window.robot().lookup("#urgent-date").queryAs(Region.class);
        assertTrue(
                card.localToScene(card.getLayoutBounds()).getMaxX()
                        <= window.scene().getWidth(),
                "it is all in sight");
        ScreenUnderTest.onScreen(() -> {
            sample.doubts = List.of(new Phrase("deadline.problem.future", LocalDate.of(2027, 11, 21)));
            model.page().hour().set("");
            model.save();
            return true;
        });
        assertEquals(List.of(), window.picture("urgent-page-asked").objections());
        window.robot().push(KeyCode.SPACE);
        assertEquals(1, sample.recorded.size(), "one key says that it is right");
    }
}
