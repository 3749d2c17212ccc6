package org.recours.ui.shell;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.problem.Phrase;
import org.recours.text.Text;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.Prose;

/// Nothing is lost, and it says so: what was just saved, what is only here, when work was last exchanged.
///
/// What was said takes as many lines as it needs: on a narrow window its end is what tells what to do.
final class StatusLine extends HBox {

    private final Text text;
    private final Prose said = new Prose("", Icons.of(Feather.CHECK));
    private final Label onlyHere = new Label();
    private final Label exchanged = new Label();

    StatusLine(Text text) {
        this.text = text;
        getStyleClass().add("status-line");
        setAccessibleRole(AccessibleRole.TEXT);
        said.setId("status-said");
        onlyHere.setId("status-only-here");
        exchanged.setId("status-exchanged");
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        onlyHere.setMinWidth(USE_PREF_SIZE);
        exchanged.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(said, onlyHere, exchanged);
        say(Optional.empty());
        tell(Optional.empty());
    }

    void say(Optional<Phrase> sentence) {
        said.say(sentence.map(text::get).orElse(""));
        said.setVisible(sentence.isPresent());
    }

    void tell(Optional<OpenProfile.Standing> standing) {
        onlyHere.setText(standing.map(this::onlyHere).orElse(""));
        exchanged.setText(standing.flatMap(OpenProfile.Standing::daysSinceExchange)
                .map(days -> text.get("shell.lastExchange", days))
                .orElse(""));
    }

    /// Before the first exchange nothing can have reached anybody.
    private String onlyHere(OpenProfile.Standing now) {
        return now.onlyHere() == 0 && now.daysSinceExchange().isEmpty()
                ? text.get("shell.noExchangeYet")
                : text.get("shell.onlyHere", now.onlyHere());
    }
}
