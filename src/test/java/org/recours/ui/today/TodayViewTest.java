package org.recours.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recours.testkit.screen.ScreenUnderTest;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.Look;
import org.recours.ui.kit.NameMask;
import org.recours.ui.kit.Regions;
import org.recours.ui.kit.Screen;
import org.recours.ui.nav.Desk;
import org.recours.ui.nav.Place;

class TodayViewTest {

    private final SampleToday sample = new SampleToday();
    private final NameMask names = new NameMask();
    private final List<Place> gone = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(textBlock = """
        ENGLISH, LIGHT
        FRENCH, LIGHT
        ARABIC, LIGHT
        ENGLISH, DARK
        FRENCH, DARK
        ARABIC, DARK
        """)
    void todayCanBeReadByAllWithTheReasonUnfolded(Language language, Look look) {
        var window = show(language, look);
        assertEquals(List.of(), window.objections());
        ScreenUnderTest.onScreen(() -> {
            window.robot().lookup(".today-row .toggle-button").queryAllAs(ToggleButton.class).stream()
                    .skip(1)
                    .limit(1)
                    .forEach(why -> why.setSelected(true));
            return true;
        });
        assertEquals(List.of(), window.picture("today").objections());
    }

    @Test
    void aMorningWithNothingToDoSaysSo() {
        sample.rows.clear();
        var window = show(Language.FRENCH, Look.LIGHT);
        assertEquals(List.of(), window.picture("today-empty").objections());
    }

    @Test
    void hiddenNamesAreNowhereOnTheScreen() {
        ScreenUnderTest.onScreen(() -> {
            names.toggle();
            return true;
        });
        var window = show(Language.ENGLISH, Look.LIGHT);
        var shown = window.robot().lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .filter(words -> words.contains("Yohannes") || words.contains("محمد"))
                .toList();
        assertEquals(List.of(), shown);
    }

    @Test
    void anUnknownDateLeadsToTheDecision() {
        var window = show(Language.ENGLISH, Look.LIGHT);
        window.robot().clickOn("Enter the period");
        assertEquals(List.of(new Place.Case(sample.rows.getFirst().caseFile(), Place.Part.DECISION)), gone);
    }

    @Test
    void theKeyboardBeginsAtTheFirstThingToDoAndStaysThere() {
        var screens = new ArrayList<Screen>();
        var window = ScreenUnderTest.show(Language.ENGLISH, Look.LIGHT, 980, 900, () -> {
            screens.add(TodayScreen.on(
                    new Desk(Text.in(Language.ENGLISH), Background.direct(), names, gone::add, _ -> {}),
                    sample.actions()));
            return screens.getFirst().root();
        });
        ScreenUnderTest.onScreen(() -> {
            Regions.begin(screens.getFirst().root()).orElseThrow().requestFocus();
            screens.getFirst().opened().run();
            screens.getFirst().opened().run();
            return true;
        });
        window.robot().push(KeyCode.ENTER);
        assertEquals(1, gone.size(), "Enter goes to the first matter");
    }

    private ScreenUnderTest show(Language language, Look look) {
        return ScreenUnderTest.show(language, look, 980, 900, () -> {
            var desk = new Desk(Text.in(language), Background.direct(), names, gone::add, _ -> {});
            var screen = TodayScreen.on(desk, sample.actions());
            screen.opened().run();
            return screen.root();
        });
    }
}
