package org.recours.ui.casefile;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.problem.Phrase;
import org.recours.text.Text;
import org.recours.ui.kit.Badge;
import org.recours.ui.kit.Buttons;
import org.recours.ui.kit.Notice;
import org.recours.ui.kit.Prose;
import org.recours.ui.sheet.DueCard;

/// Every date of the case that runs, the earliest first; with its decision where there are several.
final class DueCards extends VBox {

    private final Text text;
    private final CaseViewModel model;

    DueCards(CaseViewModel model, Text text) {
        this.text = text;
        this.model = model;
        setId("case-dates");
        getStyleClass().add("due-cards");
        model.dates().openProperty().subscribe(this::show);
    }

    private void show(List<OpenDate> dates) {
        getChildren().clear();
        if (dates.isEmpty()) {
            getChildren().add(new DueCard(text, new SimpleObjectProperty<>(Optional.empty())));
        }
        for (var date : dates) {
            var card = new DueCard(text, new SimpleObjectProperty<>(Optional.of(date.line())));
            if (dates.size() > 1 && !date.about().isEmpty()) {
                var about = new Prose(date.about());
                about.getStyleClass().add("due-about");
                card.getChildren().addFirst(about);
            }
            date.otherwise().ifPresent(other -> card.getChildren().addAll(both(date, other)));
            getChildren().add(card);
        }
    }

    /// What it would be today, and the act that takes it.
    private List<Node> both(OpenDate date, Phrase other) {
        var take = Buttons.of(
                text, "case-due-take", "case.due.take", Feather.ROTATE_CW, () -> model.countAnew(date.deadline()));
        take.disableProperty().bind(model.savingProperty());
        return List.of(Notice.saying(Badge.Tone.AMBER, Feather.ALERT_TRIANGLE, text.get(other)), take);
    }
}
