package org.recours.ui.intake;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.recours.domain.problem.Phrase;
import org.recours.text.Text;
import org.recours.ui.kit.MaskedLabel;
import org.recours.ui.kit.Prose;
import org.recours.ui.nav.Desk;
import org.recours.ui.sheet.DueCard;

/// What follows from what is typed: the date to act by, likely earlier cases, what is still worth asking.
final class IntakeSide extends VBox {

    private final Text text;
    private final Desk desk;
    private final IntakeViewModel model;
    private final VBox earlier = new VBox();
    private final VBox asks = new VBox();

    IntakeSide(IntakeViewModel model, Desk desk) {
        this.text = desk.text();
        this.desk = desk;
        this.model = model;
        getStyleClass().add("sheet-side");
        earlier.setId("intake-earlier");
        asks.setId("intake-asks");
        getChildren()
                .addAll(
                        new DueCard(text, model.dueProperty()),
                        title("intake.earlier"),
                        earlier,
                        title("intake.asks"),
                        asks);
        model.earlier().addListener((ListChangeListener<IntakePort.Earlier>) _ -> showEarlier());
        model.asks().addListener((ListChangeListener<Phrase>) _ -> showAsks());
        showEarlier();
        showAsks();
    }

    private void showEarlier() {
        earlier.getChildren().clear();
        if (model.earlier().isEmpty()) {
            earlier.getChildren().add(words(text.get("intake.earlierNone")));
        }
        model.earlier().forEach(found -> {
            var name = new MaskedLabel(desk.names(), new javafx.beans.property.SimpleStringProperty(found.name()));
            var open = new Button(text.get("intake.earlierOpen", found.number()));
            open.getStyleClass().add("small");
            open.setOnAction(_ -> model.open(found));
            earlier.getChildren().addAll(name, open);
        });
    }

    private void showAsks() {
        asks.getChildren().clear();
        if (model.asks().isEmpty()) {
            asks.getChildren().add(words(text.get("intake.asksNone")));
        }
        model.asks().forEach(ask -> asks.getChildren().add(words(text.get(ask))));
    }

    private Label title(String key) {
        var title = new Label(text.get(key));
        title.getStyleClass().add("text-bold");
        return title;
    }

    private static Label words(String sentence) {
        var words = new Prose(sentence);
        words.getStyleClass().add("text-muted");
        return words;
    }
}
