package org.recours.ui.kit;

import java.util.Optional;
import javafx.beans.property.Property;
import javafx.scene.control.ToggleButton;

/// Buttons of which one is chosen, by mouse, space bar and arrow keys alike.
public final class Choosing {

    private Choosing() {}

    /// The button stands for this choice. Arrow keys select without an action, so the selection itself is followed.
    /// Once
    /// one is chosen, one stays chosen.
    public static <T> void oneOf(ToggleButton button, T choice, Property<Optional<T>> chosen) {
        button.setSelected(chosen.getValue().equals(Optional.of(choice)));
        button.selectedProperty().addListener((_, _, selected) -> {
            if (selected) {
                chosen.setValue(Optional.of(choice));
            }
        });
        button.setOnAction(_ -> button.setSelected(chosen.getValue().equals(Optional.of(choice))));
        chosen.addListener((_, _, now) -> button.setSelected(now.equals(Optional.of(choice))));
    }
}
