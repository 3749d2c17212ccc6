package org.recours.ui.sheet;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.recours.text.Text;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.Prose;

/// One sentence across the page that has to be read before anything else is done, with at most one act.
public final class Banner extends HBox {

    public Banner(Feather icon, String sentence, ObservableValue<Boolean> when) {
        getStyleClass().add("banner");
        var words = new Prose(sentence);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Icons.of(icon), words);
        visibleProperty().bind(when);
        managedProperty().bind(when);
    }

    /// Says that what stands there was typed earlier and is not saved, and lets it be thrown away.
    public static Banner ofDraft(Text text, Drafting drafting, Runnable throwAway) {
        var banner = new Banner(Feather.EDIT_3, text.get("common.draft.earlier"), drafting.restoredProperty())
                .with(text.get("common.draft.throwAway"), throwAway);
        banner.setId("draft");
        return banner;
    }

    /// Adds a button that names the act.
    public Banner with(String act, Runnable action) {
        var button = new Button(act);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        getChildren().add(button);
        return this;
    }
}
