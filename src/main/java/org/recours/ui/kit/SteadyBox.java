package org.recours.ui.kit;

import javafx.beans.InvalidationListener;
import javafx.scene.control.ComboBox;

/// A box to choose from that stays as wide as it was first shown: opening its list, whose scroll bar the platform
/// counts
/// in from then on, does not push the field beside it to another line.
final class SteadyBox<T> extends ComboBox<T> {

    private double width = -1;

    SteadyBox() {
        getItems().addListener((InvalidationListener) _ -> width = -1);
        sceneProperty().addListener((_, _, _) -> width = -1);
    }

    @Override
    protected double computePrefWidth(double height) {
        if (getScene() == null || getSkin() == null) {
            return super.computePrefWidth(height);
        }
        if (width < 0) {
            width = super.computePrefWidth(height);
        }
        return width;
    }
}
