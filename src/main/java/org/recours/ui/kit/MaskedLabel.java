package org.recours.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/// A name on the screen: dots while names are hidden, told aloud the same way.
public final class MaskedLabel extends Label {

    public MaskedLabel(NameMask mask, ObservableValue<String> name) {
        getStyleClass().add("person-name");
        textProperty().bind(mask.shown(name));
        Scripts.follow(textProperty(), this);
    }
}
