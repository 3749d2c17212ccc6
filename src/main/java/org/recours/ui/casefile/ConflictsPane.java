package org.recours.ui.casefile;

import java.time.ZoneId;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.recours.text.Text;
import org.recours.ui.kit.Badge;
import org.recours.ui.kit.Prose;

/// Conflicts as calm amber bars: every value side by side, who and when, and what a person can do about it.
final class ConflictsPane extends VBox {

    private final ConflictsViewModel model;
    private final Text text;

    ConflictsPane(ConflictsViewModel model, Text text) {
        this.model = model;
        this.text = text;
        getStyleClass().add("sheet-column");
        model.lines().addListener((ListChangeListener<ConflictsViewModel.Line>) _ -> show());
        show();
    }

    private void show() {
        getChildren().clear();
        if (model.lines().isEmpty()) {
            getChildren().add(new Prose(text.get("case.conflict.none")));
            return;
        }
        getChildren().add(new Prose(text.get("case.conflict.intro")));
        model.lines().forEach(line -> getChildren().add(bar(line)));
    }

    private Node bar(ConflictsViewModel.Line line) {
        var title = new Badge(line.isUrgent() ? Badge.Tone.AMBER : Badge.Tone.QUIET, line.field());
        var sides = new FlowPane();
        sides.getStyleClass().add("conflict-sides");
        line.sides().forEach(side -> sides.getChildren().add(side(line, side)));
        var later = button("case.conflict.later", line.field(), () -> model.decideLater(line));
        later.getStyleClass().add("flat");
        var bar = new VBox(title, sides, later);
        bar.getStyleClass().add("conflict");
        return bar;
    }

    private Node side(ConflictsViewModel.Line line, ConflictsViewModel.Side side) {
        var value = new Prose(side.words());
        value.getStyleClass().add("conflict-value");
        var day = text.dates().date(side.at().atZone(ZoneId.systemDefault()).toLocalDate());
        var by = new Label(text.get("case.conflict.by", side.by(), day));
        by.getStyleClass().add("text-muted");
        var box = new VBox(
                value,
                by,
                button("case.conflict.keep", side.words(), () -> model.keep(line, side)),
                button("case.conflict.keepWithNote", side.words(), () -> model.keepWithNote(line, side)));
        box.getStyleClass().add("conflict-side");
        return box;
    }

    /// @param about said after the act by a screen reader, so that two equal buttons are told apart
    private Button button(String key, String about, Runnable act) {
        var button = new Button(text.get(key));
        button.setAccessibleText(text.get("case.documents.line", text.get(key), about));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
