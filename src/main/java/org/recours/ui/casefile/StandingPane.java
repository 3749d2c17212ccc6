package org.recours.ui.casefile;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.casefile.Outcome;
import org.recours.domain.casefile.Stage;
import org.recours.domain.change.RecordId;
import org.recours.text.Text;
import org.recours.ui.kit.ChoiceEntry;
import org.recours.ui.kit.FormBuilder;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.Prose;

/// Where the case stands: the date to act by, what was filed, the status.
final class StandingPane extends ScrollPane {

    private final CaseViewModel model;
    private final Text text;

    StandingPane(CaseViewModel model, Text text) {
        this.model = model;
        this.text = text;
        var column = new VBox(new DueCards(model, text), new AuthorityCard(model, text), filed(), stage());
        column.getStyleClass().add("sheet-side");
        setId("case-standing");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("edge-to-edge");
    }

    private Node filed() {
        var standing = model.standing();
        var form = new FormBuilder(text)
                .choice(
                        "case.filed.which",
                        standing.filedWhich(),
                        List.<RecordId>of(),
                        model.dates()::words,
                        this::which)
                .text("case.filed.what", standing.filedWhat(), what -> what.id("case-filed-what"))
                .date(
                        "case.filed.on",
                        standing.filedOn(),
                        calendar -> text.get("code.calendar." + calendar),
                        day -> day.id("case-filed-on"))
                .text("case.filed.how", standing.filedHow(), how -> how.id("case-filed-how"))
                .build();
        onlyWhen(model.dateRunsProperty(), form);
        var proof = new FormBuilder(text)
                .text("case.proof.words", standing.proof(), words -> words.id("case-proof"))
                .node(proofFile())
                .build();
        var done = button("case.filed.save", "case-filed-save", standing::saveFiled);
        onlyWhen(model.dateRunsProperty(), done);
        var kept = button("case.proof.save", "case-proof-save", standing::saveProof);
        onlyWhen(model.dateRunsProperty().not(), kept);
        var column = new VBox(form, proof, done, kept);
        column.getStyleClass().add("case-filed");
        var pane = new TitledPane(text.get("case.filed.title"), column);
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.setId("case-filed");
        return pane;
    }

    /// Asked only where several dates run, or the one that was meant has gone.
    private void which(ChoiceEntry<RecordId> which) {
        which.id("case-filed-which");
        which.alwaysChosen();
        var open = model.dates().openProperty();
        open.subscribe(
                dates -> which.offer(dates.stream().map(OpenDate::deadline).toList()));
        var chosen = model.standing().filedWhich().valueProperty();
        which.visibleWhen(Bindings.createBooleanBinding(
                () -> open.get().size() > 1 || chosen.get().isEmpty(), open, chosen));
    }

    /// The file itself stays where it is, and the page says so.
    private Node proofFile() {
        var file = model.standing().proofFile();
        var choose = new Button(text.get("case.proof.choose"), Icons.of(Feather.PAPERCLIP));
        choose.setId("case-proof-choose");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(_ -> {
            var chooser = new FileChooser();
            chooser.setTitle(text.get("case.proof.choose"));
            var chosen = chooser.showOpenDialog(getScene().getWindow());
            file.set(chosen == null ? file.value() : chosen.toString());
        });
        var said = new Prose();
        said.getStyleClass().add("text-muted");
        file.valueProperty()
                .subscribe(place -> said.say(
                        place.isEmpty()
                                ? text.get("case.proof.fileHint")
                                : text.get(
                                        "case.proof.fileChosen",
                                        Path.of(place).getFileName().toString())));
        var box = new VBox(choose, said);
        box.getStyleClass().add("case-proof-file");
        return box;
    }

    /// Shows it only while this holds; it takes no room otherwise.
    static void onlyWhen(ObservableValue<Boolean> condition, Node node) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
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
