package org.recours.ui.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.casefile.Category;
import org.recours.domain.casefile.Channel;
import org.recours.domain.casefile.Complainant;
import org.recours.domain.casefile.Kind;
import org.recours.domain.casefile.ServiceLevel;
import org.recours.text.Text;
import org.recours.ui.kit.FormBuilder;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.InputGuard;
import org.recours.ui.kit.Notice;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.Regions;
import org.recours.ui.kit.Screen;
import org.recours.ui.nav.Desk;
import org.recours.ui.sheet.Banner;
import org.recours.ui.sheet.ConsentBlock;
import org.recours.ui.sheet.DecisionBlock;
import org.recours.ui.sheet.PersonBlock;
import org.recours.ui.sheet.SaveQuestionPane;

/// The page for a new case: four short blocks, and beside them what follows from what is typed.
public final class IntakeView extends HBox {

    private static final KeyCombination RESTRICT = new KeyCodeCombination(KeyCode.R, KeyCombination.SHORTCUT_DOWN);

    private final Text text;
    private final IntakeViewModel model;
    private final PersonBlock people;
    private final ScrollPane form;

    /// The page as the main window shows it.
    public static Screen screen(IntakeViewModel model, Desk desk) {
        var view = new IntakeView(model, desk);
        return Screen.of(view, model::load).withPrimary(model::save).withKeepTyped(model::keep);
    }

    IntakeView(IntakeViewModel model, Desk desk) {
        this.text = desk.text();
        this.model = model;
        this.people = new PersonBlock(text);
        getStyleClass().add("intake");
        form = scrolling(PersonBlock.column(
                banners(),
                what(),
                who(),
                decision(),
                story(),
                new ConsentBlock(text).of(model.page().what().consent()),
                parties()));
        VBox.setVgrow(form, Priority.ALWAYS);
        InputGuard.during(model.savingProperty(), form);
        var page = new VBox(form, saving());
        HBox.setHgrow(page, Priority.ALWAYS);
        var side = new IntakeSide(model, desk);
        getChildren()
                .addAll(
                        Regions.mark(page, text.get("intake.regionForm")),
                        Regions.mark(side, text.get("intake.regionSide")));
        model.problemProperty()
                .subscribe(problem ->
                        problem.filter(IntakeViewModel.INCOMPLETE::equals).ifPresent(_ -> showWhatIsMissing()));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (RESTRICT.match(event)) {
                var restricted = model.page().what().restricted();
                restricted.set(!restricted.value());
                event.consume();
            }
        });
    }

    /// Scrolls to the first list of what is missing.
    private void showWhatIsMissing() {
        form.applyCss();
        form.layout();
        var content = form.getContent();
        content.lookupAll(".problem-list").stream()
                .filter(Node::isVisible)
                .mapToDouble(
                        list -> content.sceneToLocal(list.localToScene(0, 0)).getY())
                .min()
                .ifPresent(top -> form.setVvalue(top
                        / Math.max(
                                1,
                                content.getLayoutBounds().getHeight()
                                        - form.getViewportBounds().getHeight())));
    }

    private Node banners() {
        var minor = new Banner(Feather.ALERT_TRIANGLE, text.get("case.minor"), model.minorProperty());
        var restricted = new Banner(Feather.LOCK, text.get("case.restricted"), model.restrictedProperty());
        return new VBox(kept(), restricted, minor);
    }

    private Node kept() {
        var another = new Button(text.get("intake.beginAnother"));
        another.setId("begin-another");
        another.setOnAction(_ -> model.beginAnother());
        var away = new Button(text.get("common.draft.throwAway"));
        away.setId("throw-away");
        away.setOnAction(_ -> model.throwAway());
        var line = new FlowPane(8, 8, new Prose(text.get("intake.fromDraft")), another, away);
        line.visibleProperty().bind(model.restoredProperty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private Node what() {
        var what = model.page().what();
        return new FormBuilder(text)
                .oneOf(
                        "field.case_file.kind",
                        what.kind(),
                        List.of(Kind.values()),
                        kind -> text.get("code.kind." + kind))
                .row(form -> form.choice(
                                "field.case_file.category",
                                what.category(),
                                List.of(Category.values()),
                                category -> text.get("category." + category),
                                category -> {
                                    category.required();
                                    category.id("intake-category");
                                })
                        .text("field.case_file.subject", what.subject(), subject -> subject.columns(24))
                        .check(
                                "field.case_file.is_restricted",
                                what.restricted(),
                                check -> check.id("intake-restricted")))
                .row(form -> form.choice(
                                "field.case_file.complainant",
                                what.complainant(),
                                List.of(Complainant.values()),
                                by -> text.get("code.complainant." + by))
                        .choice(
                                "field.case_file.channel",
                                what.channel(),
                                List.of(Channel.values()),
                                channel -> text.get("code.channel." + channel))
                        .date(
                                "field.case_file.received_on",
                                what.receivedOn(),
                                calendar -> text.get("code.calendar." + calendar),
                                _ -> {})
                        .text("field.case_file.language", what.language(), language -> language.columns(8)))
                .build();
    }

    private Node who() {
        var page = model.page();
        var everything = model.restrictedProperty().not();
        var identifiers = people.identifiers(page.identifiers());
        onlyWhen(everything, identifiers);
        var person = PersonBlock.column(
                people.person(page.who(), everything), identifiers, people.contacts(page.contacts()));
        onlyWhen(model.anonymousProperty().not(), person);
        var nobody = muted("intake.anonymous");
        onlyWhen(model.anonymousProperty(), nobody);
        var little = muted("intake.restrictedAsks");
        onlyWhen(model.restrictedProperty(), little);
        return PersonBlock.column(title("intake.who"), little, nobody, person);
    }

    private Node decision() {
        var block = PersonBlock.column(
                title("intake.decision"),
                new DecisionBlock(text, model.decisionAsks()).of(model.page().decision()));
        onlyWhen(model.decisionAskedProperty(), block);
        var beside = new Button(text.get("intake.decisionBeside"), Icons.of(Feather.PLUS));
        beside.setId("intake-decision-beside");
        beside.setMinWidth(Button.USE_PREF_SIZE);
        beside.setOnAction(_ -> model.askForDecision());
        onlyWhen(model.decisionAskedProperty().or(model.restrictedProperty()).not(), beside);
        return new VBox(block, beside);
    }

    private Node story() {
        var what = model.page().what();
        var title = title("intake.story");
        title.textProperty()
                .bind(Bindings.when(model.restrictedProperty())
                        .then(text.get("intake.storyRestricted"))
                        .otherwise(text.get("intake.story")));
        var later = muted("intake.storyLater");
        onlyWhen(model.readyToTellProperty().not(), later);
        var words = new FormBuilder(text)
                .area("field.case_file.narrative", what.narrative(), story -> {
                    story.rows(6);
                    story.id("intake-narrative");
                    story.control()
                            .disableProperty()
                            .bind(model.readyToTellProperty().not());
                })
                .row(form -> form.text(
                                "field.case_file.remedy_wanted", what.remedyWanted(), wanted -> wanted.columns(32))
                        .choice(
                                "field.case_file.service_level",
                                what.serviceLevel(),
                                List.of(ServiceLevel.values()),
                                level -> text.get("code.service_level." + level)))
                .build();
        return PersonBlock.column(title, later, words);
    }

    private Node parties() {
        return people.parties(model.page().parties());
    }

    /// Below the page, in sight wherever one is on it: also what keeps it from being recorded.
    private Node saving() {
        var save = new Button();
        save.setId("intake-save");
        save.getStyleClass().add("accent");
        save.setMinWidth(Button.USE_PREF_SIZE);
        save.textProperty().bind(model.page().what().kind().valueProperty().map(this::act));
        save.disableProperty().bind(model.savingProperty());
        save.setOnAction(_ -> model.save());
        var keys = new Label(text.get("intake.saveKey"));
        keys.getStyleClass().addAll("text-muted", "text-small");
        var problem = Notice.ofProblem(text, model.problemProperty());
        problem.setId("intake-problem");
        var busy = new Label(text.get("intake.saving"));
        onlyWhen(model.savingProperty(), busy);
        var line = new HBox(save, keys, busy);
        line.getStyleClass().add("sheet-line");
        var end = new VBox(problem, new SaveQuestionPane(text, model.question(), model::saveAsItIs), line);
        end.getStyleClass().add("intake-end");
        return end;
    }

    private String act(Optional<Kind> kind) {
        return kind.map(known -> text.get("intake.record." + known)).orElseGet(() -> text.get("intake.record.none"));
    }

    private Label title(String key) {
        var title = new Label(text.get(key));
        title.getStyleClass().add("title-4");
        return title;
    }

    private Label muted(String key) {
        var words = new Prose(text.get(key));
        words.getStyleClass().add("text-muted");
        return words;
    }

    private static void onlyWhen(ObservableValue<Boolean> condition, Node... nodes) {
        Arrays.stream(nodes).forEach(node -> {
            node.visibleProperty().bind(condition);
            node.managedProperty().bind(condition);
        });
    }

    private static ScrollPane scrolling(Node content) {
        var pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("edge-to-edge");
        return pane;
    }
}
