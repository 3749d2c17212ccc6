package org.recours.ui.forms;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.document.Printout;
import org.recours.text.Text;
import org.recours.ui.kit.Badge;
import org.recours.ui.kit.Notice;
import org.recours.ui.kit.PageViewer;
import org.recours.ui.kit.Printing;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.Regions;
import org.recours.ui.kit.Screen;
import org.recours.ui.nav.Desk;
import org.recours.ui.sheet.Banner;

/// One form: its page large, what it asks for listed beside it.
public final class FormView extends BorderPane {

    private final Text text;
    private final Desk desk;
    private final FormViewModel model;
    private final PageViewer viewer;
    private final VBox list = new VBox();

    /// The form as the main window shows it.
    public static Screen screen(FormViewModel model, Desk desk) {
        var view = new FormView(model, desk);
        return Screen.of(view, model::load).withPrimary(view::keepAndPrint).withKeepTyped(model::keepTyped);
    }

    FormView(FormViewModel model, Desk desk) {
        this.text = desk.text();
        this.desk = desk;
        this.model = model;
        this.viewer = new PageViewer(text, desk.background());
        getStyleClass().add("paper-screen");
        var draft = Banner.ofDraft(text, model.drafting(), model::throwAway);
        setTop(new VBox(header(), draft, Notice.ofProblem(text, model.problemProperty()), questions()));
        setLeft(Regions.mark(side(), text.get("forms.fields")));
        setCenter(Regions.mark(viewer, text.get("forms.page")));
        model.printoutProperty()
                .subscribe(made -> made.ifPresent(
                        printout -> viewer.show(printout.pages(), page -> model.marked(printout, page))));
        model.fields().addListener((ListChangeListener<FilledIn>) _ -> show());
    }

    private Node header() {
        var title = new Prose();
        title.getStyleClass().add("page-title");
        title.wordsProperty()
                .bind(model.formProperty()
                        .map(form -> form.map(known -> known.title()).orElse("")));
        return title;
    }

    private Node questions() {
        var column = new VBox();
        column.getStyleClass().add("lines");
        model.questions().addListener((ListChangeListener<Object>) _ -> {
            column.getChildren().clear();
            model.questions().forEach(question -> {
                var take = new Button(text.get("forms.decide"));
                take.setOnAction(_ -> model.decide(question));
                column.getChildren()
                        .addAll(
                                Notice.saying(Badge.Tone.AMBER, Feather.HELP_CIRCLE, text.get(question.phrase())),
                                take);
            });
        });
        return column;
    }

    private Node side() {
        var gaps = new Label();
        gaps.setId("form-gaps");
        gaps.textProperty()
                .bind(model.gapsProperty().map(open -> open.map(text::get).orElse("")));
        gaps.getStyleClass().add("text-bold");
        list.getStyleClass().add("form-fields");
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var side = new VBox(gaps, scroll, keep());
        side.getStyleClass().add("paper-side");
        return side;
    }

    private Node keep() {
        var keep = new Button(text.get("forms.keepAndPrint"));
        keep.setId("form-keep");
        keep.getStyleClass().add("accent");
        keep.setMinWidth(Region.USE_PREF_SIZE);
        keep.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.keepingProperty().get()
                                || model.printoutProperty().get().isEmpty(),
                        model.keepingProperty(),
                        model.printoutProperty()));
        keep.setOnAction(_ -> keepAndPrint());
        return new HBox(keep);
    }

    /// One may have gone on to another screen by the time it is kept.
    private void keepAndPrint() {
        var window = getScene().getWindow();
        model.keep(made -> print(window, made));
    }

    private void print(Window window, Printout made) {
        Printing.pages(window, text, made.pages(), page -> model.clean(made, page))
                .ifPresent(desk.say());
    }

    private void show() {
        list.getChildren().setAll(model.fields().stream().map(this::field).toList());
    }

    private Node field(FilledIn field) {
        var entry = new FieldEntry(text, field);
        field.field().page().ifPresent(page -> entry.onFocused(() -> viewer.go(page)));
        entry.offer(facts(fact -> field.words().set(fact.value())));
        return entry;
    }

    private MenuButton facts(Consumer<CaseFact> take) {
        var menu = new MenuButton(text.get("forms.fromCase"));
        menu.getStyleClass().addAll("flat", "small");
        menu.setOnShowing(_ -> menu.getItems()
                .setAll(model.facts().stream()
                        .map(fact -> {
                            var item = new MenuItem(text.get(
                                    "forms.fact", fact.name(), desk.names().shown(fact.value())));
                            item.setOnAction(_ -> take.accept(fact));
                            return item;
                        })
                        .toList()));
        menu.getItems().add(new MenuItem());
        return menu;
    }
}
