package org.recours.ui.sheet;

import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.deadline.Caution;
import org.recours.domain.problem.Phrase;
import org.recours.text.Text;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.Prose;

/// One line of an explanation on the screen. What a person should look into is amber and has an icon.
public final class StepWords {

    private StepWords() {}

    public static Prose of(Phrase step, Text text) {
        if (!Caution.isOne(step)) {
            return new Prose(text.get(step));
        }
        var caution = new Prose(text.get(step), Icons.of(Feather.ALERT_TRIANGLE));
        caution.getStyleClass().addAll("badge", "badge-amber");
        return caution;
    }
}
