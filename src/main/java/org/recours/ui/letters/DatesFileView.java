package org.recours.ui.letters;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.recours.text.Text;
import org.recours.ui.kit.FormBuilder;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.Notice;
import org.recours.ui.kit.Page;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.Screen;
import org.recours.ui.nav.Desk;

/// Taking dates into a calendar file: whose, under which neutral word, and where the file goes.
public final class DatesFileView {

    private final DatesFileViewModel model;
    private final Text text;

    /// The screen as the main window shows it.
    public static Screen screen(DatesFileViewModel model, Desk desk) {
        var view = new DatesFileView(model, desk.text());
        var write = view.button();
        return Screen.of(view.page(write), model::load).withPrimary(() -> view.choose(write));
    }

    private DatesFileView(DatesFileViewModel model, Text text) {
        this.model = model;
        this.text = text;
    }

    private Page page(Button write) {
        return new Page(text.get("ics.title"), write)
                .with(Notice.ofProblem(text, model.problemProperty()), fields(), told());
    }

    private Button button() {
        var write = new Button(text.get("ics.write"), Icons.of(Feather.CALENDAR));
        write.setId("dates-write");
        write.getStyleClass().add("accent");
        write.setMinWidth(Region.USE_PREF_SIZE);
        write.disableProperty().bind(model.writingProperty());
        write.setOnAction(_ -> choose(write));
        return write;
    }

    private Node fields() {
        var form = new FormBuilder(text).note("ics.note");
        if (!model.isOfOneCase()) {
            form.choice("ics.member", model.member(), List.of(), name -> name, choice -> {
                choice.id("dates-member");
                choice.prompt("ics.everybody");
                model.members().addListener((ListChangeListener<String>) _ -> choice.offer(model.members()));
            });
        }
        return form.text("ics.wordInTitle", model.word(), word -> {
                    word.columns(16);
                    word.id("dates-word");
                })
                .build();
    }

    private Node told() {
        var lines = new VBox();
        lines.setId("dates-told");
        lines.getStyleClass().add("form-fields");
        model.toldProperty()
                .subscribe(told -> lines.getChildren()
                        .setAll(told.stream()
                                .map(phrase -> new Prose(text.get(phrase)))
                                .toList()));
        return lines;
    }

    /// The system’s own dialog; it proposes a name that tells of nobody.
    private void choose(Button owner) {
        if (!model.hasWord()) {
            return;
        }
        var chooser = new FileChooser();
        chooser.setTitle(text.get("ics.write"));
        chooser.setInitialFileName("recours.ics");
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(text.get("ics.files"), "*.ics"));
        Optional.ofNullable(chooser.showSaveDialog(owner.getScene().getWindow()))
                .ifPresent(file -> model.write(file.toPath()));
    }
}
