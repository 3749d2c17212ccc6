package org.recours.ui.kit;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// Gives a node the embedded font of the script that stands in it.
///
/// JavaFX falls back to whatever the laptop has, which is often nothing but boxes. The window's own font has Latin and
/// Arabic; a style class chooses another for words in another script.
public final class Scripts {

    private static final List<String> CLASSES =
            List.of("script-ethiopic", "script-bengali", "script-myanmar", "script-cyrillic", "script-greek");

    private Scripts() {}

    /// Follows the words from now on.
    public static void follow(ObservableValue<String> words, Node node) {
        words.subscribe(now -> {
            node.getStyleClass().removeAll(CLASSES);
            styleClass(now == null ? "" : now).ifPresent(node.getStyleClass()::add);
        });
    }

    private static java.util.Optional<String> styleClass(String words) {
        if (words.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC)) {
            return java.util.Optional.empty(); // pieces of a line in two fonts change places
        }
        return words.codePoints()
                .mapToObj(letter ->
                        "script-" + Character.UnicodeScript.of(letter).name().toLowerCase(Locale.ROOT))
                .filter(CLASSES::contains)
                .findFirst();
    }
}
