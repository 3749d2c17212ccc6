package org.recours.ui.casefile;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.person.Person;
import org.recours.store.Loaded;
import org.recours.text.Text;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.Notice;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.Regions;
import org.recours.ui.kit.Screen;
import org.recours.ui.nav.Desk;
import org.recours.ui.nav.Place;
import org.recours.ui.sheet.Banner;

/// The screen of one case: where it stands beside everything that is recorded of it.
public final class CaseView extends BorderPane {

    /// The parts that can be gone to stand first, in this order.
    private static final List<Place.Part> PARTS = List.of(Place.Part.values());

    private final Text text;
    private final Desk desk;
    private final CaseViewModel model;
    private final TabPane parts = new TabPane();
    private final CaseParts content;

    /// The case as the main window shows it, opened at a part of it.
    public static Screen screen(CaseViewModel model, Desk desk, Place.Part part) {
        var view = new CaseView(model, desk);
        view.show(part);
        return Screen.of(view, view::open)
                .withPrimary(view::primary)
                .withKeepTyped(model::keep)
                .withEachMinute(model::eachMinute);
    }

    CaseView(CaseViewModel model, Desk desk) {
        this.text = desk.text();
        this.desk = desk;
        this.model = model;
        this.content = new CaseParts(model, desk);
        getStyleClass().add("case");
        setTop(new VBox(header(), Notice.ofProblem(text, model.problemProperty()), banners()));
        setLeft(Regions.mark(new StandingPane(model, text), text.get("case.region.side")));
        setCenter(Regions.mark(parts(), text.get("case.region.parts")));
    }

    private Node header() {
        var title = new Prose();
        title.setId("case-title");
        title.getStyleClass().add("page-title");
        title.wordsProperty().bind(desk.names().following(this::title, model.wholeProperty()));
        var responsible = new Label();
        responsible.getStyleClass().add("text-muted");
        responsible.setMinWidth(Region.USE_PREF_SIZE);
        responsible.textProperty().bind(following(this::responsible));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox.setHgrow(title, Priority.SOMETIMES);
        var papers = new Button(text.get("case.papers"), Icons.of(Feather.FILE_TEXT));
        papers.setId("case-papers");
        papers.setMinWidth(Region.USE_PREF_SIZE);
        papers.setOnAction(_ -> model.openPapers());
        var line = new HBox(title, space, responsible, papers);
        line.getStyleClass().add("sheet-line");
        return line;
    }

    private Node banners() {
        var restricted = new Banner(Feather.LOCK, text.get("case.restricted"), model.restrictedProperty())
                .with(text.get("case.referralCard"), model::openReferralCard);
        var minor = new Banner(Feather.ALERT_TRIANGLE, text.get("case.minor"), model.minorProperty())
                .with(text.get("case.addGuardian"), this::addGuardian);
        var urgent = new Banner(Feather.CLOCK, text.get("case.urgent"), model.urgentProperty())
                .with(text.get("case.urgentOpen"), this::actNow);
        var draft = Banner.ofDraft(text, model.draft().drafting(), model.draft()::throwAway);
        return new VBox(draft, restricted, urgent, minor);
    }

    private void actNow() {
        model.wholeProperty()
                .get()
                .map(whole -> new Place.ActNow(whole.caseFile().id(), Optional.empty()))
                .ifPresent(desk.go());
    }

    /// In the order of [Place.Part], then those that have no place of their own.
    private TabPane parts() {
        parts.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        parts.getTabs()
                .setAll(
                        part("case.tab.timeline", content.timeline()),
                        part("case.tab.parties", content.parties()),
                        part("case.tab.decision", content.decision()),
                        part("case.tab.documents", content.documents()),
                        conflicts(),
                        part("case.tab.person", content.person()),
                        part("case.tab.matter", content.matter()));
        return parts;
    }

    private Tab part(String key, Node node) {
        return new Tab(text.get(key), scrolling(Regions.beginIn(node)));
    }

    private Tab conflicts() {
        var tab = new Tab("", scrolling(Regions.beginIn(new ConflictsPane(model.conflicts(), text))));
        var waiting = model.conflicts().waitingProperty();
        tab.textProperty()
                .bind(Bindings.createStringBinding(() -> text.get("case.tab.conflicts", waiting.get()), waiting));
        return tab;
    }

    private static ScrollPane scrolling(Node node) {
        var pane = new ScrollPane(node);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().addAll("edge-to-edge", "case-part");
        return pane;
    }

    /// Reads the case and puts the cursor where the work begins: the note, or the first field of the part in front.
    private void open() {
        model.load();
        Optional.ofNullable(parts.getSelectionModel().getSelectedItem())
                .flatMap(part -> Regions.begin(part.getContent()))
                .ifPresent(Node::requestFocus);
    }

    private void addGuardian() {
        model.people().addGuardian();
        show(Place.Part.PARTIES);
    }

    private void show(Place.Part part) {
        parts.getSelectionModel().select(PARTS.indexOf(part));
    }

    /// Ctrl+Enter saves the part that is in front.
    private void primary() {
        content.saveOf(parts.getSelectionModel().getSelectedIndex()).run();
    }

    private String title() {
        return model.wholeProperty()
                .get()
                .map(whole -> Stream.of(
                                whole.caseFile().record().number().or(() -> Optional.of(text.get("case.noNumber"))),
                                whole.caseFile().record().kind().map(kind -> text.get("code.kind." + kind)),
                                Optional.of(whole.person()
                                        .map(Loaded::record)
                                        .flatMap(Person::name)
                                        .map(desk.names()::shown)
                                        .orElseGet(() -> text.get("case.noPerson"))))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · ")))
                .orElse("");
    }

    private String responsible() {
        return model.wholeProperty()
                .get()
                .map(whole -> whole.caseFile().record())
                .flatMap(CaseFile::responsible)
                .map(name -> text.get("case.responsible", name))
                .orElse("");
    }

    private ObjectBinding<String> following(Callable<String> words) {
        return Bindings.createObjectBinding(words, model.wholeProperty());
    }
}
