package org.recours.ui.kit;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.recours.text.Text;

/// Several lines to type in. Tab leaves it, as in every other field.
public final class AreaEntry extends Field {

    private final ProseArea area = new ProseArea();

    AreaEntry(Text text, String key, Input<String> input) {
        super(text, key, input.problemProperty());
        area.setPrefRowCount(4);
        area.wordsProperty().bindBidirectional(input.valueProperty());
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                event.consume();
                area.requestFocusTraversal(
                        event.isShiftDown()
                                ? javafx.scene.TraversalDirection.PREVIOUS
                                : javafx.scene.TraversalDirection.NEXT);
            }
        });
        assemble(area);
    }

    @Override
    public ProseArea control() {
        return area;
    }

    public void rows(int rows) {
        area.setPrefRowCount(rows);
    }
}
