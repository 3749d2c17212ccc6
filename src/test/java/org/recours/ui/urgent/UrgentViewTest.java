package org.recours.ui.urgent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.recours.domain.problem.Phrase;
import org.recours.testkit.screen.Readers;
import org.recours.testkit.screen.ScreenUnderTest;
import org.recours.text.Language;
import org.recours.ui.kit.Look;
import org.recours.ui.sheet.HeldWork;

class UrgentViewTest {

    private final UrgentDesk sample = new UrgentDesk();
    private UrgentViewModel model = sample.model(Language.ENGLISH);

    @Test
    void thePageCanBeReadByAll() {
        Readers.read(
                "urgent-page",
                this::show,
                _ -> act(() -> {
                    model.page().who().set("محمد أحمد");
                    model.page().happened().set(Optional.of(Happened.DETENTION));
                    model.page().day().typed().set("2026-11-21");
                    model.page().hour().set("noon");
                    model.save();
                }));
    }

    @Test
    void aMomentThatNobodyIsSureOfIsAllInSightAndCanBeReadByAll() {
        sample.date = _ -> UrgentDesk.in(false, 5);
        Readers.read("urgent-page-unsure", this::show, window -> {
            act(() -> model.page().where().set("CRA"));
            var card = window.robot().lookup("#urgent-date").queryAs(Region.class);
            var right = card.localToScene(card.getLayoutBounds()).getMaxX();
            assertTrue(right <= window.scene().getWidth(), window::toString);
        });
    }

    @Test
    void whatLooksLikeASlipIsAskedSoThatAllCanReadItAndOneKeySaysThatItIsRight() {
        sample.doubts = List.of(new Phrase("deadline.problem.future", LocalDate.of(2027, 11, 21)));
        Readers.read("urgent-page-asked", this::show, _ -> act(this::saveDetention));

        var window = show(Language.FRENCH, Look.LIGHT);
        act(this::saveDetention);
        assertEquals(List.of(), sample.recorded);
        window.robot().push(KeyCode.SPACE);
        assertEquals(1, sample.recorded.size());
    }

    @Test
    void whileItIsRecordedNothingCanBeTypedAndTheKeyboardStaysWhereItIs() {
        var later = new HeldWork();
        sample.background = later.background();
        var window = show(Language.ENGLISH, Look.LIGHT);
        window.robot().clickOn("#urgent-where").write("CRA");
        act(model::save);

        window.robot().write(" de Lesquin");
        assertEquals("CRA", model.page().where().value());

        sample.diskIsFull = true;
        act(later::allDone);
        window.robot().write(" de Lesquin");
        assertEquals("CRA de Lesquin", model.page().where().value());
    }

    private void saveDetention() {
        model.page().happened().set(Optional.of(Happened.DETENTION));
        model.save();
    }

    /// An empty page, whatever was typed on another.
    private ScreenUnderTest show(Language language, Look look) {
        model = sample.model(sample.typing.newId());
        model.load();
        return UrgentDesk.window(language, look, () -> UrgentView.screen(model, sample.desk(language)));
    }

    private static void act(Runnable work) {
        ScreenUnderTest.onScreen(() -> {
            work.run();
            return true;
        });
    }
}
