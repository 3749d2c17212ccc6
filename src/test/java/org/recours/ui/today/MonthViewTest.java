package org.recours.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
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
import org.recours.ui.kit.NameMask;
import org.recours.ui.kit.Screen;
import org.recours.ui.nav.Desk;
import org.recours.ui.nav.Place;

class MonthViewTest {

    private final SampleMonth sample = new SampleMonth();
    private final ChosenDay chosen = new ChosenDay();
    private final List<Place> gone = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(textBlock = """
        ENGLISH, LIGHT
        FRENCH, LIGHT
        ARABIC, LIGHT
        FRENCH, DARK
        ARABIC, DARK
        """)
    void theMonthCanBeReadByAllWithADayOpen(Language language, Look look) {
        chosen.choose(SampleMonth.TODAY.plusDays(2));
        var window = show(language, look);
        assertEquals(List.of(), window.picture("month").objections());
    }

    @ParameterizedTest
    @CsvSource({"FRENCH", "ARABIC"})
    void aNarrowWindowHasTheListBelow(Language language) {
        chosen.choose(SampleMonth.TODAY.plusDays(3));
        var window = show(language, Look.LIGHT, 640);
        assertEquals(List.of(), window.picture("month-narrow").objections());
    }

    @Test
    void theArrowsGoFromDayToDayAndEnterOpensTheList() {
        var window = show(Language.ENGLISH, Look.LIGHT);
        focus(window, "#day-2026-11-30");

        window.robot().push(KeyCode.RIGHT);
        assertEquals("day-2026-12-01", focused(window), "the arrow turns the leaf");
        window.robot().push(KeyCode.UP);
        window.robot().push(KeyCode.LEFT);
        assertEquals("day-2026-11-23", focused(window));
        window.robot().push(KeyCode.ENTER);
        assertEquals(SampleMonth.TODAY.plusDays(1), sample.asked.getLast());
    }

    @Test
    void theKeyboardBeginsOnToday() {
        var screens = new ArrayList<Screen>();
        var window = ScreenUnderTest.show(Language.ENGLISH, Look.LIGHT, 1000, 900, () -> {
            screens.add(screen(Language.ENGLISH));
            return screens.getFirst().root();
        });
        ScreenUnderTest.onScreen(() -> {
            screens.getFirst().opened().run();
            return true;
        });
        assertEquals("day-2026-11-22", focused(window));
    }

    @Test
    void inArabicTheLeftArrowGoesAhead() {
        var window = show(Language.ARABIC, Look.LIGHT);
        focus(window, "#day-2026-11-22");
        window.robot().push(KeyCode.LEFT);
        assertEquals("day-2026-11-23", focused(window));
    }

    @Test
    void aDayTellsAScreenReaderEverythingInWords() {
        var window = show(Language.ENGLISH, Look.LIGHT);
        var words = window.robot().lookup("#day-2026-11-25").query().getAccessibleText();
        assertEquals("Wednesday 25 November 2026 · 12 on one day · Feast of the moon (not confirmed)", words);
    }

    @Test
    void theListIsOneClickAway() {
        var window = show(Language.ENGLISH, Look.LIGHT);
        window.robot().clickOn("#today-list");
        assertEquals(List.of(new Place.Today()), gone);
        assertTrue(sample.asked.isEmpty());
    }

    private static void focus(ScreenUnderTest window, String id) {
        ScreenUnderTest.onScreen(() -> {
            window.robot().lookup(id).query().requestFocus();
            return true;
        });
    }

    private static String focused(ScreenUnderTest window) {
        return ScreenUnderTest.onScreen(() -> window.robot()
                .lookup(".month-grid")
                .query()
                .getScene()
                .getFocusOwner()
                .getId());
    }

    private ScreenUnderTest show(Language language, Look look) {
        return show(language, look, 1000);
    }

    private ScreenUnderTest show(Language language, Look look, int width) {
        return ScreenUnderTest.show(language, look, width, 900, () -> {
            var screen = screen(language);
            screen.opened().run();
            return screen.root();
        });
    }

    private Screen screen(Language language) {
        var desk = new Desk(Text.in(language), Background.direct(), new NameMask(), gone::add, _ -> {});
        return MonthScreen.on(desk, sample.actions(language), chosen);
    }
}
