package org.recours.testkit.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.recours.text.Language;
import org.recours.ui.kit.Look;

/// Everybody who must be able to read a screen: every language, light and dark, at 100 and 125 %.
public final class Readers {

    private Readers() {}

    /// Shows the screen to each of them, leaves its picture, and fails with everything that somebody could not read.
    public static void read(String name, BiFunction<Language, Look, ScreenUnderTest> show) {
        read(name, show, _ -> {});
    }

    /// @param act done in each window before it is looked at
    public static void read(
            String name, BiFunction<Language, Look, ScreenUnderTest> show, Consumer<ScreenUnderTest> act) {
        var objections = new ArrayList<String>();
        for (var language : Language.values()) {
            for (var look : Look.values()) {
                var window = show.apply(language, look);
                act.accept(window);
                objections.addAll(window.picture(name).objections());
                objections.addAll(window.atScale125().objections());
            }
        }
        assertEquals(List.of(), objections);
    }
}
