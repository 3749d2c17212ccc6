package org.recours.ui.kit;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.text.Text;

/// Shows the proposed words and asks for them once more, or takes an own passphrase.
public final class NewPassphrasePane extends VBox {

    public NewPassphrasePane(
            Text text, NewPassphrase model, Function<String, List<String>> complete, BooleanSupplier capsLock) {
        getStyleClass().add("form");
        var own = new PassphraseField(text, "kit.passphrase.own", model.own(), complete, capsLock);
        own.id("own-passphrase");
        own.visibleProperty().bind(model.isOwn().valueProperty());
        own.managedProperty().bind(own.visibleProperty());
        var again = new PassphraseField(text, "kit.passphrase.again", model.again(), complete, capsLock);
        again.id("passphrase-again");
        getChildren().addAll(proposal(text, model), choice(text, model), own, again);
    }

    private static VBox proposal(Text text, NewPassphrase model) {
        var why = new Prose(text.get("kit.passphrase.proposedNote"));
        why.getStyleClass().add("text-muted");
        var words = new Prose();
        words.setId("proposed-words");
        words.setMaxWidth(Double.MAX_VALUE);
        words.setNodeOrientation(NodeOrientation.INHERIT);
        words.getStyleClass().add("proposed-words");
        words.wordsProperty().bind(model.proposedProperty());
        var another = new Button(text.get("kit.passphrase.another"), Icons.of(Feather.REFRESH_CW));
        another.setId("propose-another");
        another.setOnAction(_ -> model.proposeAnother());
        var box = new VBox(why, words, another);
        box.getStyleClass().add("lines");
        box.visibleProperty().bind(model.isOwn().valueProperty().map(own -> !own));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private static HBox choice(Text text, NewPassphrase model) {
        var own = new CheckBox();
        own.setId("own-choice");
        own.selectedProperty().addListener((_, _, selected) -> model.isOwn().set(selected));
        return CheckEntry.worded(own, text.get("kit.passphrase.useOwn", NewPassphrase.LEAST_LETTERS));
    }
}
