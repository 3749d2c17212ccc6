package org.recours.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recours.testkit.screen.ScreenUnderTest;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.Look;

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
