package org.recours.ui.casefile;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.change.RecordId;
import org.recours.text.Text;
import org.recours.ui.kit.Buttons;
import org.recours.ui.kit.ChoiceEntry;
import org.recours.ui.kit.FormBuilder;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.SideBySide;

/// Which of the contested decisions is on the sheet, and a further one. A case with one decision shows the button
/// alone.
final class WhichDecision extends VBox {

    private final DecisionViewModel model;

    /// @param write goes to where the decision is written
    WhichDecision(DecisionViewModel model, Text text, Runnable write) {
        this.model = model;
        var size = Bindings.size(model.decisions());
        var form = new FormBuilder(text)
                .choice("case.decision.which", model.which(), model.decisions(), model::words, this::which)
                .build();
        StandingPane.onlyWhen(size.greaterThan(1).or(model.begunProperty()), form);
        var begun = new Prose(text.get("case.decision.begun"));
        StandingPane.onlyWhen(model.begunProperty(), begun);
        var begin = Buttons.of(text, "case-decision-new", "case.decision.begin", Feather.PLUS, () -> {
            model.begin();
            write.run();
        });
        begin.disableProperty().bind(model.typedProperty().or(model.begunProperty()));
        var back = Buttons.of(text, "case-decision-undo", "case.decision.takeBack", Feather.ROTATE_CCW, () -> {
            model.undo();
            write.run();
        });
        back.disableProperty()
                .bind(model.typedProperty().or(model.begunProperty()).not());
        getStyleClass().add("case-filed");
        getChildren().addAll(form, begun, new SideBySide(begin, back));
        StandingPane.onlyWhen(size.greaterThan(0), this);
    }

    /// While something is typed about one decision, no other is shown.
    private void which(ChoiceEntry<RecordId> which) {
        which.id("case-decision-which");
        which.alwaysChosen();
        which.prompt("case.decision.new");
        which.hint("case.decision.typed");
        which.control().disableProperty().bind(model.typedProperty());
        model.decisions().addListener((ListChangeListener<RecordId>) _ -> which.offer(model.decisions()));
    }
}
