package org.recours.ui.kit;

import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.recours.text.Text;

/// Buttons that name their act beside an icon. However narrow the window, no word of them is lost.
public final class Buttons {

    private Buttons() {}

    /// @param id by which a test finds it
    public static Button of(Text text, String id, String key, Feather icon, Runnable act) {
        var button = of(text, key, icon, act);
        button.setId(id);
        return button;
    }

    /// One of several that do the same to different things.
    public static Button of(Text text, String key, Feather icon, Runnable act) {
        var button = new Button(text.get(key), Icons.of(icon));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
