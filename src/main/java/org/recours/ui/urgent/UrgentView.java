package org.recours.ui.urgent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.casefile.PrintedPeriod;
import org.recours.domain.deadline.Period;
import org.recours.domain.deadline.Rule;
import org.recours.text.Text;
import org.recours.ui.kit.ChoiceEntry;
import org.recours.ui.kit.FormBuilder;
import org.recours.ui.kit.InputGuard;
import org.recours.ui.kit.Notice;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.Regions;
import org.recours.ui.kit.Screen;
import org.recours.ui.kit.TextEntry;
import org.recours.ui.nav.Desk;
import org.recours.ui.sheet.SaveQuestionPane;

/// Six questions on one page; beside them the moment by which to act, as it follows from the answers.
public final class UrgentView extends HBox {

    /// What papers name, the shortest first. Choices to recognise, not figures of any law.
    private static final List<String> USUAL =
            List.of("PT24H", "PT48H", "PT72H", "P2D", "P3D", "P5D", "P7D", "P10D", "P15D", "P1M");

    /// So that the day and the hour find room beside it; the open list is as wide as its words.
    private static final double RULE_WIDTH = 280;

    private final Text text;
    private final UrgentViewModel model;
    private final UrgentDatePane date;

    /// The page as the main window shows it.
    public static Screen screen(UrgentViewModel model, Desk desk) {
        var view = new UrgentView(model, desk);
        return Screen.of(view, model::load)
                .withPrimary(model::save)
                .withKeepTyped(model::keep)
                .withEachMinute(view.date::eachMinute);
    }

    UrgentView(UrgentViewModel model, Desk desk) {
        this.text = desk.text();
        this.model = model;
        this.date = new UrgentDatePane(text, model::now, model.dateProperty());
        getStyleClass().add("intake");
        var title = new Prose(text.get("urgent.title"));
        title.getStyleClass().add("page-title");
        var questions = new ScrollPane(questions());
        questions.setFitToWidth(true);
        questions.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        questions.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(questions, Priority.ALWAYS);
        InputGuard.during(model.savingProperty(), questions);
        var page = new VBox(title, kept(), questions, saving());
        page.getStyleClass().add("urgent-page");
        HBox.setHgrow(page, Priority.ALWAYS);
        var side = new VBox(date, hint());
        side.getStyleClass().add("sheet-side");
        getChildren()
                .addAll(
                        Regions.mark(page, text.get("urgent.region.questions")),
                        Regions.mark(side, text.get("urgent.region.date")));
    }

    private Node kept() {
        var another = button("begin-another", "intake.beginAnother", model::beginAnother);
        var away = button("throw-away", "common.draft.throwAway", model::throwAway);
        var line = new FlowPane(8, 8, new Prose(text.get("common.draft.earlier")), another, away);
        line.visibleProperty().bind(model.restoredProperty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private Node questions() {
        var page = model.page();
        var form = new FormBuilder(text)
                .text("urgent.q.who", page.who(), who -> who.id("urgent-who"))
                .oneOf("urgent.q.what", page.happened(), Arrays.asList(Happened.values()), this::happened)
                .row(row -> row.choice("urgent.q.rule", page.rule(), List.of(), this::remedy, rule -> {
                            rule.id("urgent-rule");
                            rule.prompt("urgent.q.rulePrompt");
                            rule.control().setPrefWidth(RULE_WIDTH);
                            offer(rule);
                        })
                        .date("urgent.q.day", page.day(), this::calendar, day -> day.id("urgent-day"))
                        .text("urgent.q.hour", page.hour(), hour -> {
                            hour.columns(6);
                            hour.leftToRight();
                            hour.hint("urgent.q.hourHint");
                            hour.id("urgent-hour");
                        }))
                .row(row -> row.text("urgent.q.where", page.where(), where -> {
                            where.columns(20);
                            where.id("urgent-where");
                        })
                        .choice(
                                "urgent.q.paper",
                                page.paper(),
                                papers(),
                                this::paper,
                                paper -> paper.id("urgent-paper")))
                .row(row -> row.text("urgent.q.language", page.language(), language -> language.columns(6))
                        .text("urgent.q.reach", page.reach(), this::reach)
                        .text("urgent.q.responsible", page.responsible(), responsible -> responsible.columns(10)))
                .build();
        form.getStyleClass().add("urgent-questions");
        return form;
    }

    /// A number runs left to right in every language, words as the language does.
    private void reach(TextEntry reach) {
        reach.columns(14);
        reach.hint("urgent.q.reachHint");
        reach.id("urgent-reach");
        model.page()
                .reach()
                .valueProperty()
                .subscribe(typed -> reach.control()
                        .setNodeOrientation(
                                typed.strip().matches("[+\\d].*")
                                        ? NodeOrientation.LEFT_TO_RIGHT
                                        : NodeOrientation.INHERIT));
    }

    private static List<PrintedPeriod> papers() {
        var papers = new ArrayList<PrintedPeriod>();
        USUAL.stream().map(PrintedPeriod.Stated::new).forEach(papers::add);
        papers.add(PrintedPeriod.NotStated.NOT_STATED);
        papers.add(PrintedPeriod.Unreadable.UNREADABLE);
        return List.copyOf(papers);
    }

    private String paper(PrintedPeriod paper) {
        return switch (paper) {
            case PrintedPeriod.Stated(var stated) ->
                Period.parse(stated).map(period -> text.get(period.phrase())).orElse(stated);
            case PrintedPeriod.NotStated _ -> text.get("urgent.paper.none");
            case PrintedPeriod.Unreadable _ -> text.get("urgent.paper.unreadable");
        };
    }

    private String happened(Happened what) {
        return what.situation()
                .map(situation -> text.get("code.situation." + situation))
                .orElseGet(() -> text.get("urgent.unknown"));
    }

    private String remedy(String id) {
        return model.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(rule -> text.get(
                        "urgent.remedy",
                        text.get(rule.remedy()),
                        text.get(rule.term().phrase())))
                .orElse(id);
    }

    /// The remedies that are offered come after the page was built, and with each answer anew.
    private void offer(ChoiceEntry<String> entry) {
        Runnable fill = () -> entry.offer(model.rules().stream().map(Rule::id).toList());
        model.rules().addListener((ListChangeListener<Rule>) _ -> fill.run());
        fill.run();
    }

    private String calendar(CalendarSystem calendar) {
        return text.get("code.calendar." + calendar);
    }

    private Node saving() {
        var save = button("urgent-save", "urgent.save", model::save);
        save.getStyleClass().add("accent");
        save.disableProperty().bind(model.savingProperty());
        var keys = new Label(text.get("intake.saveKey"));
        keys.getStyleClass().addAll("text-muted", "text-small");
        var problem = Notice.ofProblem(text, model.problemProperty());
        problem.setId("urgent-problem");
        var line = new HBox(save, keys);
        line.getStyleClass().add("sheet-line");
        var end = new VBox(problem, new SaveQuestionPane(text, model.question(), model::saveAsItIs), line);
        end.getStyleClass().add("intake-end");
        return end;
    }

    private Node hint() {
        var hint = new Prose(text.get("urgent.hint"));
        hint.getStyleClass().add("text-muted");
        return hint;
    }

    private Button button(String id, String key, Runnable act) {
        var button = new Button(text.get(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
