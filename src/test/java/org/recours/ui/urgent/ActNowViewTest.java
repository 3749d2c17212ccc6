package org.recours.ui.urgent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recours.testkit.screen.ScreenUnderTest;
import org.recours.text.Language;
import org.recours.ui.kit.Look;
import org.recours.ui.kit.Prose;

class ActNowViewTest {

    private final ActNowDesk sample = new ActNowDesk();

    @ParameterizedTest
    @CsvSource(textBlock = """
        ENGLISH, LIGHT
        FRENCH, LIGHT
        FRENCH, DARK
        ARABIC, LIGHT
        ARABIC, DARK
        """)
    void thePageCanBeReadByAll(Language language, Look look) {
        assertEquals(List.of(), show(language, look).picture("act-now-page").objections());
    }

    @Test
    void howToReachThePersonStandsThereAndIsHiddenWithTheNames() {
        var window = show(Language.ENGLISH, Look.LIGHT);
        assertTrue(reach(window).contains(ActNowDesk.REACH), () -> reach(window).toString());

        ScreenUnderTest.onScreen(() -> {
            sample.names.toggle();
            return true;
        });

        assertFalse(reach(window).contains(ActNowDesk.REACH), "it names the brother");
        assertTrue(reach(window).contains("CRA de Coquelles"), "a place names nobody");
    }

    @Test
    void aLanguageThatIsNoCodeIsNamedAsItWasWritten() {
        var words = prose(show(Language.ENGLISH, Look.LIGHT), "#urgent-phones");
        assertTrue(words.contains("Speaks: French, Kurdish Sorani"), words::toString);
    }

    private static List<String> reach(ScreenUnderTest window) {
        return prose(window, "#act-now-reach");
    }

    private static List<String> prose(ScreenUnderTest window, String id) {
        return window.robot().lookup(id).<Node>query().lookupAll(".prose").stream()
                .map(words -> ((Prose) words).wordsProperty().get())
                .toList();
    }

    private ScreenUnderTest show(Language language, Look look) {
        var model = sample.ready(language);
        return ScreenUnderTest.show(
                language,
                look,
                990,
                680,
                () -> ActNowView.screen(model, sample.desk(language)).root());
    }
}
