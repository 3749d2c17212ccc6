package org.recours.ui.casefile;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.recours.domain.casefile.Outcome;
import org.recours.domain.casefile.Stage;
import org.recours.text.Text;
import org.recours.ui.kit.FormBuilder;
import org.recours.ui.sheet.DueCard;

/// Where the case stands: the date to act by, what was filed, the status.
final class StandingPane extends ScrollPane {

    private final CaseViewModel model;
    private final Text text;

    StandingPane(CaseViewModel model, Text text) {
        this.model = model;
        this.text = text;
        var column = new VBox(new DueCard(text, model.dueProperty()), filed(), stage());
        column.getStyleClass().add("sheet-side");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("edge-to-edge");
    }

    private Node filed() {
        var standing = model.standing();
        var form = new FormBuilder(text)
                .text("case.filed.how", standing.filedHow(), how -> how.id("case-filed-how"))
                .date("case.filed.on", standing.filedOn(), calendar -> text.get("code.calendar." + calendar), _ -> {})
                .node(button("case.filed.save", "case-filed-save", standing::saveFiled))
                .build();
        form.visibleProperty().bind(model.dateRunsProperty());
        form.managedProperty().bind(model.dateRunsProperty());
        var proof = new FormBuilder(text)
                .text("case.proof.words", standing.proof(), words -> words.id("case-proof"))
                .node(button("case.proof.save", "case-proof-save", standing::saveProof))
                .build();
        var pane = new TitledPane(text.get("case.filed.title"), new VBox(form, proof));
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.setId("case-filed");
        return pane;
    }

    private Node stage() {
        var standing = model.standing();
        return new FormBuilder(text)
                .choice(
                        "field.case_file.status",
                        standing.stage(),
                        List.of(Stage.values()),
                        stage -> text.get("code.stage." + stage),
                        stage -> {
                            stage.id("case-stage");
                            stage.alwaysChosen();
                        })
                .choice(
                        "field.case_file.outcome",
                        standing.outcome(),
                        List.of(Outcome.values()),
                        outcome -> text.get("code.outcome." + outcome))
                .node(button("case.stage.save", "case-stage-save", standing::saveStage))
                .build();
    }

    private Button button(String key, String id, Runnable act) {
        var button = new Button(text.get(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(model.savingProperty());
        button.setOnAction(_ -> act.run());
        return button;
    }
}
