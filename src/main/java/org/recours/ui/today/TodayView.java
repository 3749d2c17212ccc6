package org.recours.ui.today;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.text.Text;
import org.recours.ui.kit.Badge;
import org.recours.ui.kit.EmptyState;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.Notice;
import org.recours.ui.kit.Page;
import org.recours.ui.kit.Printing;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.Regions;
import org.recours.ui.nav.Desk;
import org.recours.ui.nav.Place;

/// Today from top to bottom: unknown dates, what is overdue, act today, the next seven days, what comes later, what
/// waits, what has no date.
final class TodayView extends BorderPane {

    private final Desk desk;
    private final Text text;
    private final TodayViewModel model;
    private final Prose title = new Prose();
    private final VBox parts = new VBox();
    private final VBox hidden = new VBox();
    private final WhoseBox members;

    TodayView(Desk desk, TodayViewModel model) {
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        this.members = new WhoseBox(text, "today-members", model::choose);
        getStyleClass().add("today");
        parts.getStyleClass().add("today-parts");
        setCenter(new Page(title, new DateViews(desk, new Place.Today()), members, print())
                .with(Notice.ofProblem(text, model.problemProperty()), hidden, Regions.beginIn(parts)));
        model.pageProperty().subscribe(_ -> show());
    }

    private void show() {
        title.say(model.pageProperty()
                .get()
                .map(page -> text.get("today.title", page.today()))
                .orElseGet(() -> text.get("today.loading")));
        boolean isUntouched = members.isFocused() || parts.isFocusWithin();
        members.offer(model.members(), model.shownProperty().get().whose());
        hidden();
        parts();
        if (isUntouched) {
            Regions.begin(this).ifPresent(Node::requestFocus);
        }
    }

    /// Nothing may be overlooked because somebody has chosen to see less.
    private void hidden() {
        int number = model.hidden();
        hidden.setVisible(number > 0);
        hidden.setManaged(number > 0);
        if (number > 0) {
            var all = new Hyperlink(text.get("today.showAll"));
            all.setId("today-show-all");
            all.setMinWidth(USE_PREF_SIZE);
            all.setOnAction(_ -> model.choose(Whose.Everyone.EVERYONE));
            var notice = Notice.saying(Badge.Tone.AMBER, Feather.EYE_OFF, text.get("today.hidden", number));
            notice.getChildren().add(all);
            hidden.getChildren().setAll(notice);
        }
    }

    private void parts() {
        parts.getChildren().clear();
        if (model.pageProperty().get().isEmpty()) {
            return;
        }
        for (var urgency : Urgency.values()) {
            var rows = model.rows(urgency);
            if (!rows.isEmpty() || urgency.isAlwaysShown()) {
                parts.getChildren().add(part(urgency, rows));
            }
        }
    }

    private Node part(Urgency urgency, List<TodayActions.Row> rows) {
        var title = new Label(text.get("today.part." + urgency));
        title.getStyleClass().add("title-4");
        if (!rows.isEmpty()) {
            var count = new Label(
                    model.cutOff(urgency).map(this::number).orElseGet(() -> text.get("today.count", rows.size())));
            count.getStyleClass().add("today-count");
            title.setGraphic(count);
            title.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
            title.setGraphicTextGap(12);
        }
        var box = new VBox(title);
        box.getStyleClass().addAll("today-part", "today-" + urgency.name().toLowerCase(java.util.Locale.ROOT));
        if (rows.isEmpty()) {
            box.getChildren().add(nothing(urgency));
        }
        var today = model.pageProperty().get().orElseThrow().today();
        rows.forEach(row -> box.getChildren().add(new TodayRowPane(desk, model, row, today)));
        model.cutOff(urgency).ifPresent(all -> box.getChildren().add(rest(rows.size(), all)));
        return box;
    }

    private String number(TodayActions.Count count) {
        return text.get(count.isAtLeast() ? "today.countAtLeast" : "today.count", count.number());
    }

    /// What is not shown must not look as if it did not exist.
    private Node rest(int shown, TodayActions.Count all) {
        var line = new Prose(text.get("today.cutOff", shown, number(all)));
        var cases = new Button(text.get("today.allCases"));
        cases.setMinWidth(USE_PREF_SIZE);
        cases.setOnAction(_ -> desk.go().accept(new Place.Cases()));
        var rest = new HBox(line, cases);
        HBox.setHgrow(line, Priority.ALWAYS);
        rest.getStyleClass().add("today-rest");
        return rest;
    }

    private Node nothing(Urgency urgency) {
        if (urgency == Urgency.TODAY) {
            var calm = new EmptyState(
                    Feather.COFFEE,
                    text.get(
                            model.rows(Urgency.UNKNOWN).isEmpty()
                                            && model.rows(Urgency.OVERDUE).isEmpty()
                                    ? "today.nothingToday"
                                    : "today.nothingElseToday"));
            return calm.with(text.get("today.record"), () -> desk.go().accept(Place.Intake.begin()));
        }
        var line = new Label(text.get("today.nothingThisWeek"));
        line.getStyleClass().add("text-muted");
        return line;
    }

    private Button print() {
        var print = new Button(text.get("today.print"), Icons.of(Feather.PRINTER));
        print.setId("today-print");
        print.setMinWidth(USE_PREF_SIZE);
        print.setOnAction(
                _ -> Printing.node(getScene().getWindow(), text, parts).ifPresent(desk.say()));
        return print;
    }
}
