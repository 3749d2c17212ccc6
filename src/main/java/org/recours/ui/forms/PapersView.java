package org.recours.ui.forms;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.recours.text.Text;
import org.recours.ui.kit.EmptyState;
import org.recours.ui.kit.FormBuilder;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.Notice;
import org.recours.ui.kit.Page;
import org.recours.ui.kit.Regions;
import org.recours.ui.kit.Screen;
import org.recours.ui.nav.Desk;
import org.recours.ui.nav.Place;

/// The list of official forms and letters, with a search.
public final class PapersView {

    private final PapersViewModel model;
    private final Text text;
    private final VBox list = new VBox();

    /// The list as the main window shows it.
    public static Screen screen(PapersViewModel model, Desk desk) {
        var view = new PapersView(model, desk.text());
        var page = view.page();
        return Screen.of(page, model::load);
    }

    private PapersView(PapersViewModel model, Text text) {
        this.model = model;
        this.text = text;
    }

    private Page page() {
        var keep = new Button(text.get("forms.keep"), Icons.of(Feather.PLUS));
        keep.setId("forms-keep");
        keep.setMinWidth(Button.USE_PREF_SIZE);
        keep.setOnAction(_ -> choose(keep));
        var search = new FormBuilder(text)
                .text("forms.search", model.search(), field -> {
                    field.columns(24);
                    field.id("forms-search");
                })
                .build();
        list.setId("forms-list");
        list.getStyleClass().add("lines");
        model.papers().addListener((ListChangeListener<PapersViewModel.Paper>) _ -> show());
        show();
        return new Page(text.get("forms.title"), keep)
                .with(
                        Notice.ofProblem(text, model.problemProperty()),
                        search,
                        Regions.mark(list, text.get("forms.title")));
    }

    private void show() {
        list.getChildren().clear();
        if (model.papers().isEmpty()) {
            list.getChildren().add(new EmptyState(Feather.FILE_TEXT, text.get("forms.none")));
        }
        model.papers().forEach(paper -> list.getChildren().add(line(paper)));
    }

    private Button line(PapersViewModel.Paper paper) {
        var line = new Button(paper.title(), Icons.of(icon(paper.kind())));
        line.getStyleClass().addAll("flat", "paper-line");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setAccessibleText(text.get("forms.open", paper.title()));
        line.setOnAction(_ -> model.open(paper));
        return line;
    }

    private static Feather icon(Place.PaperKind kind) {
        return switch (kind) {
            case FORM -> Feather.CHECK_SQUARE;
            case LETTER -> Feather.MAIL;
            case SLIP -> Feather.BOOKMARK;
            case REFERRAL_CARD -> Feather.CORNER_UP_RIGHT;
            case EXPLANATION -> Feather.HELP_CIRCLE;
            case CONTROL_SHEET -> Feather.CHECK_CIRCLE;
            case TIMELINE -> Feather.LIST;
            case DATES_FILE -> Feather.CALENDAR;
        };
    }

    /// The system's own dialog; the form is public, so it may show its name.
    private void choose(Button owner) {
        var chooser = new FileChooser();
        chooser.setTitle(text.get("forms.keep"));
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(text.get("forms.pdfFiles"), "*.pdf", "*.PDF"));
        Optional.ofNullable(chooser.showOpenDialog(owner.getScene().getWindow()))
                .ifPresent(file -> model.keep(file.toPath()));
    }
}
