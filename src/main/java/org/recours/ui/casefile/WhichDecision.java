package org.recours.ui.casefile;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.change.RecordId;
import org.recours.text.Text;
import org.recours.ui.kit.Buttons;
import org.recours.ui.kit.ChoiceEntry;
import org.recours.ui.kit.FormBuilder;
import org.recours.ui.kit.Prose;

/// Which of the contested decisions is on the sheet, and a further one. A case with one decision shows the button
/// alone.
final class WhichDecision extends VBox {

    private final DecisionViewModel model;

    WhichDecision(DecisionViewModel model, Text text) {
        this.model = model;
        var size = Bindings.size(model.decisions());
        var form = new FormBuilder(text)
                .choice("case.decision.which", model.which(), model.decisions(), model::words, this::which)
                .build();
        onlyWhen(size.greaterThan(1).or(model.begunProperty()), form);
        var begun = new Prose(text.get("case.decision.begun"));
        onlyWhen(model.begunProperty(), begun);
        var typed = new Prose(text.get("case.decision.typed"));
        onlyWhen(size.greaterThan(0).and(model.typedProperty()), typed);
        var begin = Buttons.of(text, "case-decision-new", "case.decision.begin", Feather.PLUS, model::begin);
        onlyWhen(
                size.greaterThan(0)
                        .and(model.begunProperty().not())
                        .and(model.typedProperty().not()),
                begin);
        var back = Buttons.of(text, "case-decision-undo", "case.decision.takeBack", Feather.ROTATE_CCW, model::undo);
        onlyWhen(size.greaterThan(0).and(model.begunProperty().or(model.typedProperty())), back);
        var buttons = new HBox(begin, back);
        buttons.getStyleClass().add("sheet-line");
        onlyWhen(size.greaterThan(0), buttons);
        getStyleClass().add("case-filed");
        getChildren().addAll(form, begun, typed, buttons);
        onlyWhen(size.greaterThan(0), this);
    }

    /// While something is typed about one decision, no other is shown.
    private void which(ChoiceEntry<RecordId> which) {
        which.id("case-decision-which");
        which.alwaysChosen();
        which.prompt("case.decision.new");
        which.control().disableProperty().bind(model.typedProperty());
        model.decisions().addListener((ListChangeListener<RecordId>) _ -> which.offer(model.decisions()));
    }

    private static void onlyWhen(ObservableValue<Boolean> condition, Node node) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
