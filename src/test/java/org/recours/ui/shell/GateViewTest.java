package org.recours.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recours.testkit.screen.ScreenUnderTest;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.Look;
import org.recours.ui.kit.Prose;
import org.testfx.util.NodeQueryUtils;

class GateViewTest {

    private final SampleGate sample = new SampleGate();

    @ParameterizedTest
    @CsvSource(textBlock = """
        ENGLISH, LIGHT
        FRENCH, LIGHT
        ARABIC, LIGHT
        ENGLISH, DARK
        ARABIC, DARK
        """)
    void everySheetOfTheWayInCanBeReadByAll(Language language, Look look) {
        var window = show(language, look);
        assertEquals(List.of(), window.picture("unlock").objections());

        window.robot().clickOn("#passphrase").write("something else");
        window.robot().clickOn("#unlock");
        assertEquals(List.of(), window.picture("unlock-wrong").objections());

        window.robot().clickOn("#go-found");
        window.robot().clickOn("#clinic-name").write("Kakuma");
        assertEquals(List.of(), window.picture("found").objections());
        fire(window, "#found");
        assertEquals(List.of(), window.picture("found-incomplete").objections());

        compareTheAnswer(show(language, look));

        sample.seats.clear();
        var first = show(language, look);
        assertEquals(List.of(), first.picture("welcome").objections());
        first.robot().clickOn("#go-join");
        assertEquals(List.of(), first.picture("join").objections());
    }

    @Test
    void whoWaitsIsToldToPutInTheStick() {
        sample.sticks.clear();
        var window = show(Language.ENGLISH, Look.LIGHT);
        window.robot().clickOn(sample.seats.getLast().person());
        window.robot().clickOn("#passphrase").write(SampleGate.PASSPHRASE).push(KeyCode.ENTER);
        assertFalse(isSeen(window, "#unlock"), "two large buttons are one too many");
        var accept = window.scene().lookup("#accept");
        assertTrue(
                window.scene().getHeight()
                        >= accept.localToScene(accept.getBoundsInLocal()).getMaxY(),
                "one would have to scroll to find what to do next");

        window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);

        assertTrue(isSaid(window, "Put in a stick or choose a folder."));
    }

    @Test
    void afterAskingTheLargeButtonLeadsToTheStickThatCameBack() {
        var window = show(Language.ENGLISH, Look.LIGHT);
        window.robot().clickOn("#go-join");
        window.robot().clickOn("#person-name").write("Sami");
        window.robot().clickOn("#passphrase-again").write("anchor basket candle dragon ember");
        window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(isSeen(window, "#go-unlock"));
        assertEquals(List.of(), window.picture("join-asked").objections());

        window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);

        assertTrue(isSeen(window, "#passphrase"));
    }

    private static boolean isSeen(ScreenUnderTest window, String id) {
        return window.robot()
                .lookup(id)
                .match((javafx.scene.Node node) -> NodeQueryUtils.isVisible().test(node))
                .tryQuery()
                .isPresent();
    }

    private static boolean isSaid(ScreenUnderTest window, String sentence) {
        return window.robot().lookup(".prose").queryAllAs(Prose.class).stream()
                .anyMatch(line -> line.wordsProperty().get().equals(sentence));
    }

    private void compareTheAnswer(ScreenUnderTest window) {
        sample.answerWords = List.of("anchor", "basket", "candle", "dragon", "ember", "frost");
        window.robot().clickOn(sample.seats.getLast().person());
        window.robot().clickOn("#passphrase").write(SampleGate.PASSPHRASE);
        window.robot().clickOn("#unlock");
        assertEquals(List.of(), window.picture("join-waiting").objections());
        fire(window, "#accept");
        assertEquals(List.of(), window.picture("join-compare").objections());
    }

    /// Also where one would have to scroll first.
    private static void fire(ScreenUnderTest window, String button) {
        ScreenUnderTest.onScreen(() -> {
            window.robot().lookup(button).queryButton().fire();
            return button;
        });
    }

    private ScreenUnderTest show(Language language, Look look) {
        var gate = new Gate(Background.direct(), sample.actions(), _ -> {});
        return ScreenUnderTest.show(
                language,
                look,
                960,
                700,
                () -> gate.build(Text.in(language), new Preferences(language, look), _ -> {}));
    }
}
