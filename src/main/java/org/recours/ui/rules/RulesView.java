package org.recours.ui.rules;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.recours.text.Text;
import org.recours.ui.kit.Badge;
import org.recours.ui.kit.FormBuilder;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.Notice;
import org.recours.ui.kit.Page;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.Regions;
import org.recours.ui.kit.Screen;
import org.recours.ui.nav.Desk;
import org.recours.ui.rules.RulesActions.Line;

/// The list of rules with what each says, and above it what is being corrected or taken in.
public final class RulesView {

    private final RulesViewModel model;
    private final Text text;
    private final VBox list = new VBox();

    private RulesView(RulesViewModel model, Text text) {
        this.model = model;
        this.text = text;
    }

    /// The screen as the main window shows it.
    public static Screen screen(Desk desk, RulesActions actions) {
        var model = new RulesViewModel(desk, actions);
        var page = new RulesView(model, desk.text()).page();
        return Screen.of(page, model::open).withKeepTyped(model.drafting()::keep);
    }

    private Page page() {
        var takeIn = button("rules-file", "rules.file", Feather.PLUS);
        takeIn.setOnAction(_ -> choose(takeIn));
        list.setId("rules-list");
        list.getStyleClass().add("lines");
        model.shown().addListener((ListChangeListener<Line>) _ -> show());
        show();
        var page = new Page(text.get("rules.title"), takeIn)
                .with(
                        Notice.ofProblem(text, model.problemProperty()),
                        new Notice(Badge.Tone.GREEN, Feather.CHECK).following(text, model.saidProperty()),
                        new Prose(text.get("settings.adopt.note")),
                        new CorrectionPane(model, text),
                        new ProposalPane(model, text),
                        head(),
                        Regions.mark(list, text.get("rules.title")));
        page.getStyleClass().add("settings");
        return page;
    }

    private VBox head() {
        return new FormBuilder(text)
                .row(row -> row.text("rules.search", model.search(), field -> {
                            field.id("rules-search");
                            field.columns(20);
                        })
                        .text("settings.adopt.lawyer", model.lawyer(), field -> {
                            field.id("rules-lawyer");
                            field.columns(20);
                        }))
                .check("rules.everywhere", model.everywhere(), box -> box.id("rules-everywhere"))
                .build();
    }

    private void show() {
        Regions.refill(list, model.shown().stream().map(this::line).toList());
    }

    private VBox line(Line line) {
        var name = new Prose(text.get(line.remedy()));
        name.getStyleClass().add("text-bold");
        var period = new Prose(text.get("rules.period", line.period(), line.id()));
        var source = new Prose(text.get(line.source()));
        source.getStyleClass().addAll("text-muted", "text-small");
        var origin = new Prose(text.get(line.origin()));
        origin.getStyleClass().addAll("text-muted", "text-small");
        var box = new VBox(name, period, source, origin, state(line), acts(line));
        box.getStyleClass().add("adoptable");
        return box;
    }

    private FlowPane state(Line line) {
        var state = new FlowPane();
        state.getStyleClass().add("one-of");
        state.getChildren().add(status(line));
        if (line.isOld()) {
            state.getChildren().add(new Badge(Badge.Tone.AMBER, text.get("rules.old")));
        }
        state.getChildren()
                .add(line.adopted()
                        .map(adopted -> new Badge(
                                Badge.Tone.GREEN,
                                text.get(
                                        "settings.adopt.by",
                                        adopted.by(),
                                        text.dates().date(adopted.on()))))
                        .orElseGet(() -> new Badge(Badge.Tone.AMBER, text.get("settings.adopt.none"))));
        return state;
    }

    private Badge status(Line line) {
        var tone = switch (line.status()) {
            case VERIFIED -> Badge.Tone.GREEN;
            case UNVERIFIED -> Badge.Tone.QUIET;
            case NEEDS_REVIEW -> Badge.Tone.RED;
            case DISABLED -> Badge.Tone.QUIET;
        };
        return new Badge(tone, text.get("rules.status." + line.status()));
    }

    private HBox acts(Line line) {
        var acts = new HBox();
        acts.getStyleClass().add("buttons");
        if (line.adopted().isEmpty()) {
            var adopt = button("", "settings.adopt.act", Feather.CHECK);
            adopt.setAccessibleText(text.get("settings.adopt.actOf", text.get(line.remedy())));
            adopt.setOnAction(_ -> model.adopt(line));
            acts.getChildren().add(adopt);
        }
        var correct = button("", "rules.correct", Feather.EDIT_2);
        correct.setAccessibleText(text.get("rules.correctOf", text.get(line.remedy())));
        correct.setOnAction(_ -> model.correct(line));
        acts.getChildren().add(correct);
        return acts;
    }

    /// The system's own dialog; a pack is public, so it may show its name.
    private void choose(Button owner) {
        var chooser = new FileChooser();
        chooser.setTitle(text.get("rules.file"));
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(text.get("rules.files"), "*.yaml", "*.yml", "*.YAML", "*.YML"));
        Optional.ofNullable(chooser.showOpenDialog(owner.getScene().getWindow()))
                .ifPresent(file -> model.read(file.toPath()));
    }

    private Button button(String id, String key, Feather icon) {
        return button(text, id, key, icon);
    }

    static Button button(Text text, String id, String key, Feather icon) {
        var button = new Button(text.get(key), Icons.of(icon));
        if (!id.isEmpty()) {
            button.setId(id);
        }
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }
}
