package org.recours.ui.kit;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;

/// Keeps keys and clicks from a part of the screen while what stands in it is saved.
///
/// The keyboard stays where it is. Were the part disabled, it would go on to the next button, and what is typed on
/// would
/// press that.
public final class InputGuard {

    private InputGuard() {}

    /// @param busy while nothing is to be changed there
    public static void during(ObservableBooleanValue busy, Node part) {
        part.addEventFilter(InputEvent.ANY, event -> {
            if (busy.get()) {
                event.consume();
            }
        });
    }
}
