package org.recours.ui.sheet;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.recours.domain.problem.Phrase;
import org.recours.text.Text;
import org.recours.ui.kit.Badge;
import org.recours.ui.kit.Prose;

/// The date to act by, large and in words; its reason unfolds below it.
public final class DueCard extends VBox {

    private final Text text;
    private final VBox said = new VBox();
    private final WhyPane why;

    public DueCard(Text text, ObservableValue<Optional<DueLine>> due) {
        this.text = text;
        this.why = new WhyPane(text);
        why.setId("due-why");
        said.getStyleClass().add("due-said");
        getStyleClass().add("due-card");
        getChildren().addAll(said, why);
        due.subscribe(this::show);
    }

    private void show(Optional<DueLine> due) {
        var title = new Label(text.get("case.due.title"));
        title.getStyleClass().addAll("text-muted");
        said.getChildren().setAll(title);
        due.ifPresentOrElse(this::say, () -> said.getChildren().add(words(new Phrase("case.due.none"), "text-muted")));
        why.say(due.map(DueLine::why).orElseGet(List::of));
    }

    private void say(DueLine line) {
        var words = said.getChildren();
        words.add(words(line.headline(), "due-headline"));
        line.remaining().ifPresent(remaining -> words.add(words(remaining, "due-remaining")));
        words.add(new Badge(tone(line.urgency()), text.get("case.due." + line.urgency())));
        line.lastDay().ifPresent(last -> words.add(words(last, "text-muted")));
        if (!line.late().isEmpty()) {
            words.add(words(new Phrase("case.late.title"), "text-bold"));
            line.late().forEach(route -> words.add(words(route, "due-late")));
        }
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
