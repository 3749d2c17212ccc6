package org.recours.ui.kit;

import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/// A state in one word with an icon, so that nobody has to tell it by the colour.
public final class Badge extends Label {

    /// What the colour means, the same everywhere.
    public enum Tone {
        /// A person must act today.
        RED("badge-red", Feather.ALERT_TRIANGLE),
        /// Uncertain or soon.
        AMBER("badge-amber", Feather.CLOCK),
        /// Done and safe.
        GREEN("badge-green", Feather.CHECK),
        QUIET("badge-quiet", Feather.INFO);

        private final String styleClass;
        private final Feather icon;

        Tone(String styleClass, Feather icon) {
            this.styleClass = styleClass;
            this.icon = icon;
        }
    }

    public Badge(Tone tone, String word) {
        getStyleClass().add("badge");
        setMinWidth(USE_PREF_SIZE);
        show(tone, word);
    }

    public void show(Tone tone, String word) {
        for (var other : Tone.values()) {
            getStyleClass().remove(other.styleClass);
        }
        getStyleClass().add(tone.styleClass);
        setGraphic(Icons.of(tone.icon));
        setText(word);
    }
}
