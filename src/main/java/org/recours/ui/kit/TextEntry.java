package org.recours.ui.kit;

import javafx.scene.control.TextField;
import org.recours.text.Text;

/// One line to type in.
public final class TextEntry extends Field {

    private final TextField field = new TextField();

    TextEntry(Text text, String key, Input<String> input) {
        super(text, key, input.problemProperty());
        field.textProperty().bindBidirectional(input.valueProperty());
        Scripts.follow(field.textProperty(), field);
        assemble(field);
    }

    @Override
    public TextField control() {
        return field;
    }

    /// How many letters are seen without scrolling; more can always be typed.
    public void columns(int letters) {
        field.setPrefColumnCount(letters);
    }

    /// Numbers, codes and phone numbers run left to right in every language.
    public void leftToRight() {
        field.setNodeOrientation(javafx.geometry.NodeOrientation.LEFT_TO_RIGHT);
    }
}
