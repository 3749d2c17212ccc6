package org.recours.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.recours.text.Text;

/// Yes or no.
public final class CheckEntry extends Field {

    private final CheckBox box = new CheckBox();

    CheckEntry(Text text, String key, Input<Boolean> input) {
        super(text, key, input.problemProperty());
        box.setSelected(input.value());
        box.selectedProperty().addListener((_, _, selected) -> input.set(selected));
        input.valueProperty().subscribe(box::setSelected);
        assemble(worded(box, name()));
        hideLabel();
    }

    /// A box with words that may take several lines; a click on them is one on the box.
    static HBox worded(CheckBox box, String sentence) {
        var words = new Prose(sentence);
        words.setLabelFor(box);
        words.setOnMouseClicked(_ -> box.fire());
        box.setAccessibleText(sentence);
        box.setMinWidth(CheckBox.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(8, box, words);
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    @Override
    public CheckBox control() {
        return box;
    }
}
