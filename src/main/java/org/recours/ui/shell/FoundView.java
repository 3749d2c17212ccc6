package org.recours.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.text.Text;
import org.recours.ui.kit.BusyPane;
import org.recours.ui.kit.FormBuilder;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.NewPassphrasePane;
import org.recours.ui.kit.Notice;
import org.recours.ui.kit.Prose;

/// A new clinic on this laptop, in one sheet.
final class FoundView extends VBox {

    FoundView(Text text, FoundViewModel model, GateActions actions, Runnable back) {
        var title = new Prose(text.get("unlock.found.title"));
        title.getStyleClass().add("page-title");
        var passphrase = new NewPassphrasePane(text, model.passphrase(), actions.complete(), actions.capsLock());
        var form = new FormBuilder(text)
                .note("unlock.found.note")
                .text("unlock.found.clinic", model.clinic(), field -> {
                    field.id("clinic-name");
                    field.hint("unlock.found.clinicHint");
                })
                .text("unlock.person", model.person(), field -> field.id("person-name"))
                .section("unlock.passphrase")
                .node(passphrase)
                .build();
        getChildren()
                .addAll(
                        title,
                        form,
                        Notice.ofProblem(text, model.problemProperty()),
                        act(text, model),
                        busy(text, model));
        getChildren().add(back(text, back));
    }

    private static Button act(Text text, FoundViewModel model) {
        var found = new Button(text.get("unlock.found.act"), Icons.of(Feather.CHECK));
        found.setId("found");
        found.getStyleClass().add("accent");
        found.setDefaultButton(true);
        found.setMaxWidth(Double.MAX_VALUE);
        found.setOnAction(_ -> model.found());
        return found;
    }

    private static BusyPane busy(Text text, FoundViewModel model) {
        var busy = new BusyPane(text);
        model.workProperty().subscribe(work -> work.ifPresent(busy::show));
        return busy;
    }

    static Hyperlink back(Text text, Runnable back) {
        var link = new Hyperlink(text.get("unlock.back"));
        link.setId("go-back");
        link.setOnAction(_ -> back.run());
        return link;
    }
}
