package org.recours.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.recours.text.Text;

/// Long work in words: what is being done, how far, and a button that stops it.
public final class BusyPane extends VBox {

    private final Text text;
    private final Prose words = new Prose();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button();

    public BusyPane(Text text) {
        this.text = text;
        getStyleClass().add("busy-pane");
        setAlignment(Pos.CENTER);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(text.get("kit.progress"));
        cancel.setText(text.get("kit.cancel"));
        getChildren().addAll(words, bar, cancel);
        setVisible(false);
        setManaged(false);
    }

    /// Shows this work until it ends.
    public void show(Work work) {
        visibleProperty().bind(work.runningProperty());
        managedProperty().bind(work.runningProperty());
        bar.progressProperty().bind(work.partProperty());
        words.wordsProperty()
                .bind(work.sayingProperty()
                        .map(saying -> saying.map(text::get).orElseGet(() -> text.get("kit.working"))));
        cancel.setDisable(false);
        cancel.setOnAction(_ -> {
            cancel.setDisable(true);
            work.cancel();
        });
    }
}
