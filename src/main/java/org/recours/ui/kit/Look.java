package org.recours.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
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
    LIGHT(new PrimerLight(), "light"),
    DARK(new PrimerDark(), "dark");

    private static final String STYLES = "/org/recours/css/recours.css";

    /// Arabic and Latin in one font: where a fallback splits a line that runs right to left, the pieces change places.
    private static final List<String> FONTS = List.of(
            "NotoSansArabic-Regular.ttf",
            "NotoSansArabic-Bold.ttf",
            "NotoSans-Regular.ttf",
            "NotoSans-Bold.ttf",
            "NotoSansEthiopic-Regular.ttf",
            "NotoSansEthiopic-Bold.ttf",
            "NotoSansBengali-Regular.ttf",
            "NotoSansBengali-Bold.ttf",
            "NotoSansMyanmar-Regular.ttf",
            "NotoSansMyanmar-Bold.ttf");

    private final Theme theme;
    private final String styleClass;

    Look(Theme theme, String styleClass) {
        this.theme = theme;
        this.styleClass = styleClass;
    }

    /// Makes the embedded fonts known to the toolkit. Once, before the first window.
    public static void loadFonts() {
        for (var name : FONTS) {
            try (var stream = Look.class.getResourceAsStream("/org/recours/fonts/" + name)) {
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
        scene.setUserAgentStylesheet(theme.getUserAgentStylesheet());
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
