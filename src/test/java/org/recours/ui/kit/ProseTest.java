package org.recours.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recours.testkit.screen.ScreenUnderTest;
import org.recours.text.Language;
import org.testfx.api.FxRobot;

class ProseTest {

    private static final String ARABIC =
            "بدون عبارة المرور لا يمكن قراءة أي شيء على هذا الحاسوب، ولا على الذاكرة Recours 2026 لا اسم ولا ملف";

    @ParameterizedTest
    @ValueSource(
            strings = {
                ARABIC,
                "কোনো নাম বা মামলা এই ল্যাপটপে পড়া যায় না যদি পাসফ্রেজ না থাকে",
                "စကားဝှက်မရှိဘဲ ဤလက်ပ်တော့ပေါ်ရှိ မည်သည့်အရာကိုမျှ ဖတ်၍မရပါ",
                "Sans la phrase secrète, rien ne peut être lu sur cet ordinateur"
            })
    void wordsOfEveryScriptTakeTheLinesTheyNeedAtEveryWidth(String words) {
        for (double width = 60; width < 700; width += 40) {
            double wide = width;
            var window = ScreenUnderTest.show(Language.ARABIC, Look.LIGHT, 800, 600, () -> {
                var prose = new Prose(words);
                prose.setId("prose");
                prose.setMaxWidth(wide);
                return new VBox(prose);
            });
            assertEquals(List.of(), window.objections());
            var prose = window.robot().lookup("#prose").queryAs(Prose.class);
            assertEquals(letters(words), letters(prose.getText()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"الاثنين، 23 نوفمبر 2026، الساعة 23:59", "lundi 23 novembre 2026 à 23:59, dans 2 heures"})
    void anHourStaysOnOneLine(String words) {
        for (double width = 60; width < 400; width += 10) {
            double wide = width;
            var lines = ScreenUnderTest.onScreen(() -> new LineBreaks().lines(words, Font.font(14), wide));
            assertTrue(lines.stream().anyMatch(line -> line.contains("23:59")), width + " " + lines);
        }
    }

    @Test
    void anElidedWordStaysOnOneLine() {
        for (double width = 60; width < 400; width += 10) {
            double wide = width;
            var lines = ScreenUnderTest.onScreen(
                    () -> new LineBreaks().lines("celles qui demandent l’asile", Font.font(14), wide));
            assertTrue(lines.stream().anyMatch(line -> line.contains("l’asile")), width + " " + lines);
        }
    }

    @Test
    void anArabicNarrativeIsWrappedWhileItIsTypedAndKeptWithoutTheBreaks() {
        var area = area();
        new FxRobot().clickOn("#area");
        for (var word : ARABIC.split(" ", -1)) {
            new FxRobot().write(word + " ", 0);
        }
        assertTrue(area.getText().contains("\n"), "nothing was wrapped");
        assertEquals(ARABIC + " ", area.wordsProperty().get());
    }

    @Test
    void backspaceAtAWrappedLineDeletesALetter() {
        var area = area();
        ScreenUnderTest.onScreen(() -> {
            area.wordsProperty().set(ARABIC);
            area.requestFocus();
            area.positionCaret(area.getText().indexOf('\n') + 1);
            return true;
        });
        new FxRobot().push(KeyCode.BACK_SPACE);
        assertEquals(ARABIC.length() - 1, area.wordsProperty().get().length());
    }

    @Test
    void aLineEndThatWasTypedStays() {
        var area = area();
        ScreenUnderTest.onScreen(() -> {
            area.wordsProperty().set("سطر أول\nسطر ثان");
            return true;
        });
        assertEquals("سطر أول\nسطر ثان", area.wordsProperty().get());
        assertEquals(2, area.getText().split("\n").length);
    }

    @Test
    void latinWordsAreLeftToTheToolkit() {
        var area = area();
        ScreenUnderTest.onScreen(() -> {
            area.wordsProperty().set("word ".repeat(60));
            return true;
        });
        assertFalse(area.getText().contains("\n"));
        assertTrue(area.isWrapText());
    }

    private static ProseArea area() {
        var area = ScreenUnderTest.onScreen(ProseArea::new);
        ScreenUnderTest.show(Language.ARABIC, Look.LIGHT, 400, 300, () -> {
            area.setId("area");
            area.setAccessibleText("area");
            return new VBox(area);
        });
        return area;
    }

    private static String letters(String words) {
        return words.replaceAll("\\s", "");
    }
}
