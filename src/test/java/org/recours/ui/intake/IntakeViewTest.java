package org.recours.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recours.domain.casefile.Category;
import org.recours.domain.casefile.Kind;
import org.recours.pack.Packs;
import org.recours.testkit.screen.ScreenUnderTest;
import org.recours.text.Language;
import org.recours.ui.kit.Look;

class IntakeViewTest {

    private final IntakeDesk sample = new IntakeDesk();

    @ParameterizedTest
    @CsvSource(textBlock = """
        ENGLISH, LIGHT
        FRENCH, LIGHT
        ARABIC, LIGHT
        ARABIC, DARK
        """)
    void thePageCanBeReadByAll(Language language, Look look) {
        var model = model(language);
        var window = show(model, language, look);
        ScreenUnderTest.onScreen(() -> {
            var page = model.page();
            page.what().kind().set(Optional.of(Kind.APPEAL));
            page.what().category().set(Optional.of(Category.ASYLUM));
            page.who().name().set("محمد أحمد");
            page.who().birth().typed().set("~2008");
            page.decision().date().typed().set("no date");
            model.save();
            return true;
        });
        assertEquals(List.of(), window.picture("intake").objections());
        scroll(window, 0.5);
        assertEquals(List.of(), window.picture("intake-middle").objections());
        scroll(window, 1);
        assertEquals(List.of(), window.picture("intake-end").objections());
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH", "FRENCH", "ARABIC"})
    void aRestrictedPageSaysSo(Language language) {
        var model = model(language);
        var window = show(model, language, Look.LIGHT);
        ScreenUnderTest.onScreen(() -> {
            model.page().what().category().set(Optional.of(Category.SEXUAL_EXPLOITATION));
            return true;
        });
        assertEquals(List.of(), window.picture("intake-restricted").objections());
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, fr.cnda, legal_aid_asked_on",
        "FRENCH, fr.cnda, legal_aid_asked_on",
        "ARABIC, fr.admin, residence"
    })
    void aComplaintBesideADecisionAsksWhatTheRemedyNeedsAndBeforeItSaves(Language language, String rule, String asked) {
        sample.rules = Packs.shipped().rules();
        var model = model(language);
        var window = show(model, language, Look.LIGHT);
        ScreenUnderTest.onScreen(() -> {
            model.load();
            var page = model.page();
            page.what().kind().set(Optional.of(Kind.COMPLAINT));
            page.what().category().set(Optional.of(Category.ASYLUM));
            model.askForDecision();
            page.decision().rule().set(Optional.of(rule));
            page.decision().date().typed().set("2026-10-20");
            page.decision().notifiedOn().typed().set("2026-10-12");
            model.save();
            return true;
        });
        assertTrue(window.scene().lookup("#save-as-it-is").isVisible());
        assertTrue(isSeen(window.scene().lookup("#decision-" + asked)), "what the remedy needs");
        scroll(window, 0.45);
        assertEquals(List.of(), window.picture("intake-asks").objections());
        scroll(window, 0.68);
        assertEquals(List.of(), window.picture("intake-asks-below").objections());
    }

    private static boolean isSeen(Node node) {
        return node.isVisible()
                && Optional.ofNullable(node.getParent())
                        .map(IntakeViewTest::isSeen)
                        .orElse(true);
    }

    @Test
    void aNameIsTypedAndTheCaseRecordedWithoutAMouse() {
        var model = model(Language.ENGLISH);
        var window = show(model, Language.ENGLISH, Look.LIGHT);
        ScreenUnderTest.onScreen(() -> {
            model.page().what().category().set(Optional.of(Category.AID));
            window.scene().lookup("#person-name").requestFocus();
            return true;
        });
        window.robot().write("Saba");
        window.robot().press(KeyCode.CONTROL).type(KeyCode.R).release(KeyCode.CONTROL);
        ScreenUnderTest.onScreen(() -> {
            model.page().what().kind().set(Optional.of(Kind.COMPLAINT));
            ((javafx.scene.control.Button) window.scene().lookup("#intake-save")).fire();
            return true;
        });

        var recorded = sample.recorded.getFirst();
        assertEquals(Optional.of("Saba"), recorded.person().orElseThrow().name());
        assertTrue(recorded.caseFile().staysHere(), "Ctrl+R restricts");
    }

    @Test
    void whatHappenedCanBeTypedOnlyOnceItIsKnownWhatItIsAbout() {
        var model = model(Language.ENGLISH);
        var window = show(model, Language.ENGLISH, Look.LIGHT);
        assertTrue(window.scene().lookup("#intake-narrative").isDisabled());

        ScreenUnderTest.onScreen(() -> {
            model.page().what().category().set(Optional.of(Category.AID));
            return true;
        });
        assertFalse(window.scene().lookup("#intake-narrative").isDisabled());
    }

    @Test
    void whoeverRecordsFromBelowIsShownWhatIsMissing() {
        var model = model(Language.ENGLISH);
        var window = show(model, Language.ENGLISH, Look.LIGHT);
        var form = (ScrollPane) window.scene().lookup(".intake .scroll-pane");
        ScreenUnderTest.onScreen(() -> {
            form.setVvalue(1);
            ((javafx.scene.control.Button) window.scene().lookup("#intake-save")).fire();
            return true;
        });
        assertTrue(window.scene().lookup("#intake-problem").isVisible());
        assertTrue(form.getVvalue() < 0.1, "the list of what is missing is out of sight: " + form.getVvalue());
    }

    private IntakeViewModel model(Language language) {
        return ScreenUnderTest.onScreen(
                () -> new IntakeViewModel(sample.port(), sample.desk(language), sample.typing.newId()));
    }

    private ScreenUnderTest show(IntakeViewModel model, Language language, Look look) {
        return ScreenUnderTest.show(
                language,
                look,
                980,
                740,
                () -> IntakeView.screen(model, sample.desk(language)).root());
    }

    private static void scroll(ScreenUnderTest window, double to) {
        ScreenUnderTest.onScreen(() -> {
            ((ScrollPane) window.scene().lookup(".scroll-pane")).setVvalue(to);
            return true;
        });
    }
}
