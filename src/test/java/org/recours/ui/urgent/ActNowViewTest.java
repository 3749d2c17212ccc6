package org.recours.ui.urgent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.recours.testkit.screen.Readers;
import org.recours.testkit.screen.ScreenUnderTest;
import org.recours.text.Language;
import org.recours.ui.kit.Look;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.Screen;

class ActNowViewTest {

    private final ActNowDesk sample = new ActNowDesk();

    @Test
    void thePageCanBeReadByAll() {
        Readers.read("act-now-page", this::show);
    }

    @Test
    void howToReachThePersonStandsThereAndIsHiddenWithTheNames() {
        var window = show(Language.ENGLISH, Look.LIGHT);
        assertTrue(
                reach(window).containsAll(List.of(ActNowDesk.REACH, ActNowDesk.MAIL)),
                () -> reach(window).toString());

        ScreenUnderTest.onScreen(() -> {
            sample.names.toggle();
            return true;
        });

        assertFalse(reach(window).contains(ActNowDesk.REACH), "it names the brother");
        assertFalse(reach(window).contains(ActNowDesk.MAIL), "it names the person");
        assertTrue(reach(window).contains("CRA de Coquelles"), "a place names nobody");
    }

    @Test
    void aLanguageThatIsNoCodeIsNamedAsItWasWritten() {
        var words = prose(show(Language.ENGLISH, Look.LIGHT), "#urgent-phones");
        assertTrue(words.contains("Speaks: French, Kurdish Sorani"), words::toString);
    }

    @Test
    void theTimeThatIsLeftIsSaidAnewEachMinute() {
        var screens = new ArrayList<Screen>();
        var window = UrgentDesk.window(Language.ENGLISH, Look.LIGHT, () -> {
            screens.add(ActNowView.screen(sample.ready(Language.ENGLISH), sample.desk(Language.ENGLISH)));
            return screens.getFirst();
        });
        assertEquals(List.of("in 28 hours"), remaining(window));
        ScreenUnderTest.onScreen(() -> {
            sample.now = sample.now.plusHours(2);
            screens.getFirst().eachMinute().run();
            return true;
        });
        assertEquals(List.of("in 26 hours"), remaining(window));
    }

    private static List<String> remaining(ScreenUnderTest window) {
        return window.robot().lookup("#urgent-date .due-remaining").queryAllAs(Prose.class).stream()
                .map(words -> words.wordsProperty().get())
                .toList();
    }

    private static List<String> reach(ScreenUnderTest window) {
        var numbers = window.robot().lookup("#act-now-reach .phone-number").queryAllAs(Label.class).stream()
                .map(Label::getText);
        return Stream.concat(prose(window, "#act-now-reach").stream(), numbers).toList();
    }

    private static List<String> prose(ScreenUnderTest window, String id) {
        return window.robot().lookup(id).<Node>query().lookupAll(".prose").stream()
                .map(words -> ((Prose) words).wordsProperty().get())
                .toList();
    }

    private ScreenUnderTest show(Language language, Look look) {
        var model = sample.ready(language);
        return UrgentDesk.window(language, look, () -> ActNowView.screen(model, sample.desk(language)));
    }
}
