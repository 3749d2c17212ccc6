package org.recours.ui.rules;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.recours.text.Text;
import org.recours.ui.kit.Badge;
import org.recours.ui.kit.Buttons;
import org.recours.ui.kit.FormBuilder;
import org.recours.ui.kit.Notice;
import org.recours.ui.kit.Page;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.Regions;
import org.recours.ui.kit.Screen;
import org.recours.ui.nav.Desk;
import org.recours.ui.rules.RulesActions.Line;
import org.recours.ui.rules.RulesActions.Uncounted;

/// The list of rules with what each says, and above it what is being corrected or taken in.
public final class RulesView {

    private final RulesViewModel model;
    private final Text text;
    private final VBox list = new VBox();
    private final VBox uncounted = new VBox();

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
        var takeIn = Buttons.of(text, "rules-file", "rules.file", Feather.PLUS, this::choose);
        list.setId("rules-list");
        list.getStyleClass().add("lines");
        model.shown().addListener((ListChangeListener<Line>) _ -> show());
        show();
        uncounted.setId("rules-uncounted");
        uncounted.getStyleClass().add("lines");
        model.uncounted().addListener((ListChangeListener<Uncounted>) _ -> showUncounted());
        showUncounted();
        var page = new Page(text.get("rules.title"), check(), takeIn)
                .with(
                        Notice.ofProblem(text, model.problemProperty()),
                        new Notice(Badge.Tone.GREEN, Feather.CHECK).following(text, model.saidProperty()),
                        new Prose(text.get("settings.adopt.note")),
                        new CorrectionPane(model, text),
                        new ProposalPane(model, text),
                        head(),
                        Regions.mark(list, text.get("rules.title")),
                        uncounted);
        page.getStyleClass().add("settings");
        model.corrected().valueProperty().subscribe(_ -> page.setVvalue(0)); // where the text stands
        List.of(
                        model.proposalProperty(),
                        model.problemProperty(),
                        model.lawyer().problemProperty())
                .forEach(news -> news.subscribe(there -> there.ifPresent(_ -> page.setVvalue(0))));
        return page;
    }

    /// After a change a person should see which dates rest on it.
    private Button check() {
        return Buttons.of(text, "open-check", "shell.place.dateCheck", Feather.REFRESH_CW, model::goToCheck);
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
        var pane = new RulePane(model, text);
        Regions.refill(list, model.shown().stream().map(pane::rule).toList());
    }

    private void showUncounted() {
        var pane = new RulePane(model, text);
        var none = model.uncounted().isEmpty();
        uncounted.setVisible(!none);
        uncounted.setManaged(!none);
        uncounted.getChildren().setAll(uncountedHead());
        model.uncounted().stream().map(pane::uncounted).forEach(uncounted.getChildren()::add);
    }

    private VBox uncountedHead() {
        return new FormBuilder(text)
                .section("rules.uncounted")
                .note("rules.uncountedNote")
                .build();
    }

    /// The system's own dialog; a pack is public, so it may show its name.
    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(text.get("rules.file"));
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(text.get("rules.files"), "*.yaml", "*.yml", "*.YAML", "*.YML"));
        Optional.ofNullable(chooser.showOpenDialog(list.getScene().getWindow()))
                .ifPresent(file -> model.read(file.toPath()));
    }
}
