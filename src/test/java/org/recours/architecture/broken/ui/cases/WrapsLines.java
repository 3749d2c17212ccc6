package org.recours.architecture.broken.ui.cases;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

/// Breaks "only ui.kit wraps lines", in three ways.
final class WrapsLines {

    private WrapsLines() {}

    static Label said() {
        var label = new Label();
        label.setWrapText(true);
        return label;
    }

    static TextArea typed() {
        return new TextArea();
    }

    static final class Area extends TextArea {}
}
