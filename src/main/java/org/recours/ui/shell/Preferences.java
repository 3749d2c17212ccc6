package org.recours.ui.shell;

import org.recours.text.Language;
import org.recours.ui.kit.Look;

/// How this laptop shows the program. Nothing here says who uses it.
public record Preferences(Language language, Look look) {

    public Preferences in(Language other) {
        return new Preferences(other, look);
    }

    public Preferences with(Look other) {
        return new Preferences(language, other);
    }
}
