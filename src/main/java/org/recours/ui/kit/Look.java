package org.recours.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.recours.text.Language;

/// How the window looks: AtlantaFX Primer, light or dark, our own styles for what it lacks, and fonts that are always
/// there.
public enum Look {
    LIGHT(new PrimerLight().getUserAgentStylesheet(), "light"),
    DARK(new PrimerDark().getUserAgentStylesheet(), "dark");

    private static final String STYLES = "/org/recours/css/recours.css";

    /// First the window's own, with Arabic and Latin in one: where a fallback splits a line that runs right to left,
    /// the
    /// pieces change places. Its dots belong to their letters: JavaFX misplaces those that a font sets as marks.
    private static final List<String> FONTS = List.of(
            "ui/fonts/Vazirmatn-Regular.ttf",
            "ui/fonts/Vazirmatn-Bold.ttf",
            "fonts/NotoSans-Regular.ttf",
            "fonts/NotoSans-Bold.ttf",
            "fonts/NotoSansEthiopic-Regular.ttf",
            "fonts/NotoSansEthiopic-Bold.ttf",
            "fonts/NotoSansBengali-Regular.ttf",
            "fonts/NotoSansBengali-Bold.ttf",
            "fonts/NotoSansMyanmar-Regular.ttf",
            "fonts/NotoSansMyanmar-Bold.ttf");

    private final String theme;
    private final String styleClass;

    Look(String theme, String styleClass) {
        this.theme = theme;
        this.styleClass = styleClass;
    }

    /// Makes the embedded fonts known to the toolkit. Once, before the first window.
    public static void loadFonts() {
        for (var name : FONTS) {
            try (var stream = Look.class.getResourceAsStream("/org/recours/" + name)) {
                if (stream == null || Font.loadFont(stream, 14) == null) {
                    throw new IllegalStateException(name + " is not on the class path or is no font");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Gives a window this look, in the direction of the language.
    public void dress(Scene scene, Language language) {
        scene.setUserAgentStylesheet(theme);
        scene.getStylesheets().setAll(Look.class.getResource(STYLES).toExternalForm());
        scene.getRoot().getStyleClass().removeAll(LIGHT.styleClass, DARK.styleClass);
        scene.getRoot().getStyleClass().add(styleClass);
        scene.setNodeOrientation(
                language.isRightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }

    public boolean isDark() {
        return this == DARK;
    }

    public Look other() {
        return isDark() ? LIGHT : DARK;
    }
}
