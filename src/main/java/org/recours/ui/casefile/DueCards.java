package org.recours.ui.casefile;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.VBox;
import org.recours.text.Text;
import org.recours.ui.kit.Prose;
import org.recours.ui.sheet.DueCard;

/// Every date of the case that runs, the earliest first; with its decision where there are several.
final class DueCards extends VBox {

    private final Text text;

    DueCards(DatesViewModel model, Text text) {
        this.text = text;
        setId("case-dates");
        getStyleClass().add("due-cards");
        model.openProperty().subscribe(this::show);
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
            getChildren().add(card);
        }
    }
}
