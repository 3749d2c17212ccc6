package org.recours.ui.rules;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.text.Text;
import org.recours.ui.kit.Badge;
import org.recours.ui.kit.Buttons;
import org.recours.ui.kit.Notice;
import org.recours.ui.kit.Prose;
import org.recours.ui.rules.RulesActions.Proposal;
import org.recours.ui.rules.RulesActions.RuleChange;

/// What would change, rule by rule, before anything is taken; or why nothing can be.
final class ProposalPane extends VBox {

    private final RulesViewModel model;
    private final Text text;

    ProposalPane(RulesViewModel model, Text text) {
        this.model = model;
        this.text = text;
        getStyleClass().add("lines");
        setId("rules-proposal");
        model.proposalProperty().subscribe(this::show);
    }

    private void show(Optional<Proposal> proposal) {
        getChildren().clear();
        setVisible(proposal.isPresent());
        setManaged(proposal.isPresent());
        proposal.ifPresent(proposed -> {
            switch (proposed) {
                case Proposal.Changes changes -> changes(changes);
                case Proposal.Refused(var why) ->
                    why.forEach(sentence -> getChildren()
                            .add(Notice.saying(Badge.Tone.RED, Feather.ALERT_TRIANGLE, text.get(sentence))));
            }
        });
    }

    private void changes(Proposal.Changes proposed) {
        var head = new Prose(text.get(proposed.pack()));
        head.getStyleClass().add("text-bold");
        getChildren().add(head);
        if (proposed.changes().isEmpty()) {
            getChildren().add(new Prose(text.get("rules.noChange")));
        }
        proposed.changes().stream().map(this::change).forEach(getChildren()::add);
        var take = Buttons.of(text, "rules-take", "rules.take", Feather.CHECK, model::take);
        take.getStyleClass().add("accent");
        var leave = Buttons.of(text, "rules-not", "rules.leave", Feather.X, model::dismiss);
        var acts = new HBox(take, leave);
        acts.getStyleClass().add("buttons");
        getChildren().addAll(new Prose(text.get("rules.takeNote")), acts);
    }

    private Node change(RuleChange change) {
        var name = new Prose(text.get("rules.change", text.get(change.kind()), text.get(change.remedy())));
        name.getStyleClass().add("text-bold");
        var box = new VBox(name);
        box.getStyleClass().add("adoptable");
        change.changes().forEach(one -> box.getChildren().add(new Prose(text.get(one))));
        return box;
    }
}
