package org.recours.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// Small things in a line, on the next one where the window is narrow.
public final class SideBySide extends FlowPane {

    public SideBySide(Node... things) {
        super(things);
        getStyleClass().add("one-of");
    }
}
