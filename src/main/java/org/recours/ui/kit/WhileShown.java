package org.recours.ui.kit;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// Follows what lives longer than a screen, such as the mask of the names: once the screen is left it hears nothing
/// more,
/// and nothing of it is kept.
public final class WhileShown {

    private WhileShown() {}

    /// Tells the value now, and each newer one as long as the node stands in a window.
    public static <T> void follow(Node node, ObservableValue<T> value, Consumer<? super T> act) {
        value.when(node.sceneProperty().map(Objects::nonNull)).subscribe(act);
    }
}
