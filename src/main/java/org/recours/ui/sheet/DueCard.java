package org.recours.ui.sheet;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.recours.domain.problem.Phrase;
import org.recours.text.Text;
import org.recours.ui.kit.Badge;
import org.recours.ui.kit.Prose;

/// The date to act by, large and in words; its reason unfolds below it.
public final class DueCard extends VBox {

    private final Text text;

    public DueCard(Text text, ObservableValue<Optional<DueLine>> due) {
        this.text = text;
        getStyleClass().add("due-card");
        due.subscribe(this::show);
    }

    private void show(Optional<DueLine> due) {
        getChildren().clear();
        var title = new Label(text.get("case.due.title"));
        title.getStyleClass().addAll("text-muted");
        getChildren().add(title);
        if (due.isEmpty()) {
            getChildren().add(words(new Phrase("case.due.none"), "text-muted"));
            return;
        }
        var line = due.get();
        getChildren().add(words(line.headline(), "due-headline"));
        line.remaining().ifPresent(remaining -> getChildren().add(words(remaining, "due-remaining")));
        getChildren().add(new Badge(tone(line.urgency()), text.get("case.due." + line.urgency())));
        line.lastDay().ifPresent(last -> getChildren().add(words(last, "text-muted")));
        if (!line.late().isEmpty()) {
            getChildren().add(words(new Phrase("case.late.title"), "text-bold"));
            line.late().forEach(route -> getChildren().add(words(route, "due-late")));
        }
        if (!line.why().isEmpty()) {
            getChildren().add(why(line));
        }
    }

    private Node why(DueLine line) {
        var steps = new VBox();
        steps.getStyleClass().add("due-steps");
        for (var step : line.why()) {
            var words = StepWords.of(step, text);
            words.getStyleClass().add("due-step");
            steps.getChildren().add(words);
        }
        var pane = new TitledPane(text.get("case.due.why"), steps);
        pane.setId("due-why");
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private Label words(Phrase phrase, String styleClass) {
        var label = new Prose(text.get(phrase));
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static Badge.Tone tone(DueLine.Urgency urgency) {
        return switch (urgency) {
            case ACT_TODAY -> Badge.Tone.RED;
            case SOON -> Badge.Tone.AMBER;
            case CALM -> Badge.Tone.QUIET;
        };
    }
}
