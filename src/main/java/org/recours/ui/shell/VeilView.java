package org.recours.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.text.Text;
import org.recours.ui.kit.Badge;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.Notice;
import org.recours.ui.kit.Prose;

/// Covers the whole window until the PIN is typed. Says neither who works here nor for whom.
final class VeilView extends StackPane {

    private final PasswordField pin = new PasswordField();

    VeilView(Text text, LockViewModel model) {
        getStyleClass().add("veil");
        var title = new Label(text.get("shell.veil.title"));
        title.getStyleClass().add("page-title");
        var note = new Prose(text.get("shell.veil.note"));
        pin.setId("pin");
        pin.setAccessibleText(text.get("shell.veil.pin"));
        pin.setPromptText(text.get("shell.veil.pin"));
        pin.setOnAction(_ -> tryIt(model));
        var open = new Button(text.get("shell.veil.open"), Icons.of(Feather.UNLOCK));
        open.setId("lift-veil");
        open.getStyleClass().add("accent");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setOnAction(_ -> tryIt(model));
        var lock = new Hyperlink(text.get("shell.veil.lock"));
        lock.setOnAction(_ -> model.lockNow());
        var answer = new Notice(Badge.Tone.RED, Feather.ALERT_CIRCLE).following(text, model.answerProperty());
        var sheet = new VBox(Icons.of(Feather.LOCK), title, note, pin, answer, open, lock);
        sheet.getStyleClass().add("veil-sheet");
        getChildren().add(sheet);
        visibleProperty().bind(model.veiledProperty());
        managedProperty().bind(visibleProperty());
    }

    /// Puts the keyboard where the PIN goes.
    void focus() {
        pin.clear();
        pin.requestFocus();
    }

    private void tryIt(LockViewModel model) {
        model.tryPin(pin.getText());
        pin.clear();
    }
}
