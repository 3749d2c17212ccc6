package org.recours.ui.urgent;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.casefile.DocumentKind;
import org.recours.domain.document.PageImage;
import org.recours.domain.document.Printout;
import org.recours.domain.person.Person;
import org.recours.store.Loaded;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.ui.kit.Buttons;
import org.recours.ui.kit.FormBuilder;
import org.recours.ui.kit.Input;
import org.recours.ui.kit.Notice;
import org.recours.ui.kit.PageViewer;
import org.recours.ui.kit.Printing;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.Regions;
import org.recours.ui.kit.Screen;
import org.recours.ui.nav.Desk;
import org.recours.usecase.UrgentCase;

/// An urgent case that is recorded: the moment by which to act, what to do in order, whom to phone, and the papers as
/// they will be printed.
public final class ActNowView extends BorderPane {

    private final Text text;
    private final Desk desk;
    private final ActNowViewModel model;
    private final VBox steps = new VBox();
    private final UrgentDatePane date;
    private final PhonePane phones;
    private final ReachPane reach;

    /// The case as the main window shows it.
    public static Screen screen(ActNowViewModel model, Desk desk) {
        var view = new ActNowView(model, desk);
        return Screen.of(view, model::load)
                .withPrimary(() -> view.print(ActNowViewModel.ALL))
                .withEachMinute(view.date::eachMinute);
    }

    ActNowView(ActNowViewModel model, Desk desk) {
        this.text = desk.text();
        this.desk = desk;
        this.model = model;
        this.date = new UrgentDatePane(
                text, model::now, model.urgentProperty().map(urgent -> urgent.map(UrgentCase::date)));
        this.phones = new PhonePane(text);
        this.reach = new ReachPane(text, desk.names());
        getStyleClass().add("paper-screen");
        steps.getStyleClass().add("act-now-steps");
        steps.setId("urgent-steps");
        setTop(new VBox(title(), Notice.ofProblem(text, model.problemProperty())));
        setLeft(Regions.mark(side(), text.get("urgent.region.steps")));
        setCenter(Regions.mark(parts(), text.get("urgent.region.papers")));
        setBottom(Regions.mark(printing(), text.get("urgent.region.printing")));
        model.urgentProperty().subscribe(urgent -> urgent.ifPresent(this::show));
    }

    private Node title() {
        var title = new Prose();
        title.setId("act-now-title");
        title.getStyleClass().add("page-title");
        title.wordsProperty().bind(desk.names().following(this::titleWords, model.urgentProperty()));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var line =
                new HBox(title, Buttons.of(text, "act-now-case", "urgent.openCase", Feather.FOLDER, model::openCase));
        line.getStyleClass().add("sheet-line");
        return line;
    }

    private String titleWords() {
        return model.urgentProperty()
                .get()
                .map(urgent -> {
                    var number = urgent.whole().caseFile().record().number().orElse("");
                    var name = urgent.whole().person().flatMap(person -> name(person.record()));
                    return name.map(said -> text.get("urgent.titleOf", number, said))
                            .orElseGet(() -> text.get("urgent.titleOfNobody", number));
                })
                .orElse("");
    }

    private Optional<String> name(Person person) {
        return person.name().map(desk.names()::shown);
    }

    /// By when, whom to phone, and how to reach the person.
    private Node side() {
        var side = scrolling(new VBox(date, heading("urgent.phones"), phones, heading("urgent.reach"), reach));
        side.getStyleClass().addAll("paper-side", "act-now-side");
        return side;
    }

    private Label heading(String key) {
        var heading = new Label(text.get(key));
        heading.getStyleClass().add("title-4");
        return heading;
    }

    /// What to do stands in front; the papers are a tab behind it.
    private Node parts() {
        var tabs = new TabPane(
                new Tab(text.get("urgent.steps"), scrolling(steps)), new Tab(text.get("urgent.papers"), viewer()));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        return tabs;
    }

    private static ScrollPane scrolling(VBox column) {
        column.getStyleClass().add("form-fields");
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private Node printing() {
        var all = Buttons.of(text, "print-all", "urgent.printAll", Feather.PRINTER, () -> print(ActNowViewModel.ALL));
        all.getStyleClass().add("accent");
        var keys = new Label(text.get("intake.saveKey"));
        keys.getStyleClass().addAll("text-muted", "text-small");
        var single = new HBox(
                8,
                printing("print-phones", "code.document.PHONE_LIST", DocumentKind.PHONE_LIST),
                printing("print-letter", "code.document.LETTER", DocumentKind.LETTER),
                printing("print-control", "code.document.CONTROL_SHEET", DocumentKind.CONTROL_SHEET));
        var busy = Bindings.createBooleanBinding(
                () -> model.keepingProperty().get()
                        || model.papersProperty().get().isEmpty(),
                model.keepingProperty(),
                model.papersProperty());
        all.disableProperty().bind(busy);
        single.disableProperty().bind(busy);
        var complete = Buttons.of(text, "complete-letter", "urgent.completeLetter", Feather.EDIT_3, model::openLetter);
        var primary = new HBox(12, all, keys);
        primary.setAlignment(Pos.BOTTOM_LEFT);
        single.setAlignment(Pos.BOTTOM_LEFT);
        var line = new FlowPane(12, 8, primary, single, complete, language());
        line.getStyleClass().add("act-now-printing");
        return line;
    }

    private Button printing(String id, String key, DocumentKind kind) {
        var button = Buttons.of(text, id, key, Feather.PRINTER, () -> print(Set.of(kind)));
        button.setAccessibleText(text.get("urgent.print", text.get(key)));
        return button;
    }

    private Node language() {
        var chosen = new Input<>(Optional.of(model.languageProperty().get()));
        chosen.valueProperty().addListener((_, _, now) -> now.ifPresent(model.languageProperty()::set));
        model.languageProperty().addListener((_, _, now) -> chosen.set(Optional.of(now)));
        return new FormBuilder(text)
                .choice(
                        "urgent.letterLanguage",
                        chosen,
                        Arrays.asList(Language.values()),
                        language -> text.get("letters.language." + language),
                        choice -> {
                            choice.id("urgent-letter-language");
                            choice.alwaysChosen();
                        })
                .build();
    }

    private Node viewer() {
        var viewer = new PageViewer(text, desk.background());
        model.papersProperty()
                .subscribe(made -> made.ifPresent(_ -> {
                    var all = model.chosen(ActNowViewModel.ALL);
                    viewer.show(pages(all), number -> page(all, number));
                }));
        return viewer;
    }

    private void show(UrgentCase urgent) {
        steps.getChildren().clear();
        var what = urgent.steps(model.now());
        for (int i = 0; i < what.size(); i++) {
            var number = new Label(Integer.toString(i + 1));
            number.getStyleClass().add("act-now-number");
            number.setMinWidth(USE_PREF_SIZE);
            var words = new Prose(text.get(what.get(i)));
            words.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(words, Priority.ALWAYS);
            var line = new HBox(number, words);
            line.getStyleClass().add("act-now-step");
            steps.getChildren().add(line);
        }
        phones.show(urgent.phones());
        reach.show(urgent.whole().contacts().stream().map(Loaded::record).toList());
    }

    /// Keeps with the case what is printed, and prints it, also when one has gone on to another screen by then.
    private void print(Set<DocumentKind> kinds) {
        Window window = getScene().getWindow();
        model.keep(
                kinds,
                made -> Printing.pages(window, text, pages(made), number -> page(made, number))
                        .ifPresent(desk.say()));
    }

    private static int pages(List<Printout> papers) {
        return papers.stream().mapToInt(Printout::pages).sum();
    }

    /// A page of several papers, counted through.
    private PageImage page(List<Printout> papers, int number) {
        int left = number;
        for (var paper : papers) {
            if (left < paper.pages()) {
                return model.page(paper, left);
            }
            left -= paper.pages();
        }
        throw new IndexOutOfBoundsException(number);
    }
}
