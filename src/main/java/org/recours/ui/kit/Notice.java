package org.recours.ui.kit;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.problem.Phrase;
import org.recours.text.Text;

/// A sentence that stands out on a screen: there only while it has something to say.
public final class Notice extends HBox {

    private final Prose words = new Prose();

    public Notice(Badge.Tone tone, Feather icon) {
        getStyleClass().addAll("notice", "notice-" + tone.name().toLowerCase(java.util.Locale.ROOT));
        words.setGraphic(Icons.of(icon));
        getChildren().add(words);
    }

    /// One that always says the same.
    public static Notice saying(Badge.Tone tone, Feather icon, String sentence) {
        var notice = new Notice(tone, icon);
        notice.words.say(sentence);
        return notice;
    }

    /// What failed on this screen, in red.
    public static Notice ofProblem(Text text, ObservableValue<Optional<Phrase>> problem) {
        return new Notice(Badge.Tone.RED, Feather.ALERT_TRIANGLE).following(text, problem);
    }

    /// Shows what the property says, and nothing while it is empty.
    public Notice following(Text text, ObservableValue<Optional<Phrase>> sentence) {
        sentence.subscribe(says -> {
            words.say(says.map(text::get).orElse(""));
            setVisible(says.isPresent());
            setManaged(says.isPresent());
        });
        return this;
    }
}
