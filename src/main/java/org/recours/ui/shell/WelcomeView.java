package org.recours.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.text.Text;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.Prose;

/// The first sheet on a laptop that has no seat yet.
final class WelcomeView extends VBox {

    WelcomeView(Text text, UnlockView.Links links) {
        var title = new Prose(text.get("unlock.welcome"));
        title.getStyleClass().add("page-title");
        var note = new Prose(text.get("unlock.welcomeNote"));
        getChildren()
                .addAll(
                        title,
                        note,
                        choice("go-found", text.get("unlock.found.link"), Feather.HOME, links.found()),
                        choice("go-join", text.get("unlock.join.link"), Feather.USERS, links.join()));
    }

    private static Button choice(String id, String words, Feather icon, Runnable act) {
        var button = new Button(words, Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add("large");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
