package org.recours.ui.shell;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.problem.Phrase;
import org.recours.text.Text;
import org.recours.ui.kit.Icons;

/// Nothing is lost, and it says so: what was just saved, what is only here, when work was last exchanged.
final class StatusLine extends HBox {

    private final Text text;
    private final Label said = new Label();
    private final Label onlyHere = new Label();
    private final Label exchanged = new Label();

    StatusLine(Text text) {
        this.text = text;
        getStyleClass().add("status-line");
        setAccessibleRole(AccessibleRole.TEXT);
        said.setId("status-said");
        onlyHere.setId("status-only-here");
        exchanged.setId("status-exchanged");
        said.setGraphic(Icons.of(Feather.CHECK));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(said, space, onlyHere, exchanged);
        say(Optional.empty());
        tell(Optional.empty());
    }

    void say(Optional<Phrase> sentence) {
        said.setText(sentence.map(text::get).orElse(""));
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
