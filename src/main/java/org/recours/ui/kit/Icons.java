package org.recours.ui.kit;

import javafx.scene.AccessibleRole;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons that take the colour of the text beside them. Never alone: a word goes with each.
public final class Icons {

    private Icons() {}

    public static FontIcon of(Feather icon) {
        var node = new FontIcon(icon);
        node.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        node.setFocusTraversable(false);
        return node;
    }
}
