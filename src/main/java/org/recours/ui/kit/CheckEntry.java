package org.recours.ui.kit;

import javafx.scene.control.CheckBox;
import org.recours.text.Text;

/// Yes or no.
public final class CheckEntry extends Field {

    private final CheckBox box;

    CheckEntry(Text text, String key, Input<Boolean> input) {
        super(text, key, input.problemProperty());
        box = new CheckBox(name());
        box.setWrapText(true);
        box.setSelected(input.value());
        box.selectedProperty().addListener((_, _, selected) -> input.set(selected));
        input.valueProperty().subscribe(box::setSelected);
        assemble(box);
        hideLabel();
    }

    @Override
    public CheckBox control() {
        return box;
    }
}
