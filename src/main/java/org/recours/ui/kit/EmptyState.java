package org.recours.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What stands where nothing is yet: one sentence, and what to do.
public final class EmptyState extends VBox {

    public EmptyState(Feather icon, String sentence) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        var words = new Prose(sentence);
        getChildren().addAll(Icons.of(icon), words);
    }

    /// Adds a button that names the act.
    public EmptyState with(String act, Runnable action) {
        var button = new Button(act);
        button.setOnAction(_ -> action.run());
        getChildren().add(button);
        return this;
    }
}
