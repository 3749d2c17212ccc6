package org.recours.ui.rules;

import javafx.geometry.NodeOrientation;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.text.Text;
import org.recours.ui.kit.Buttons;
import org.recours.ui.kit.FormBuilder;

/// The text of one rule as it stands in its pack, there while it is being corrected.
final class CorrectionPane extends VBox {

    private static final int ROWS = 16;

    CorrectionPane(RulesViewModel model, Text text) {
        var compare = Buttons.of(text, "rules-compare", "rules.compare", Feather.EYE, model::compare);
        compare.getStyleClass().add("accent");
        var leave = Buttons.of(text, "rules-leave", "rules.leave", Feather.X, model::leave);
        var acts = new HBox(compare, leave);
        acts.getStyleClass().add("buttons");
        getChildren()
                .add(new FormBuilder(text)
                        .section("rules.correcting")
                        .note("rules.correctingNote")
                        .area("rules.entry", model.entry(), area -> {
                            area.id("rules-entry");
                            area.rows(ROWS);
                            area.control().setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
                        })
                        .node(acts)
                        .build());
        model.corrected().valueProperty().subscribe(rule -> {
            setVisible(!rule.isEmpty());
            setManaged(!rule.isEmpty());
        });
    }
}
