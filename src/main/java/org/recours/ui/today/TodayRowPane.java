package org.recours.ui.today;

import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.domain.problem.Phrase;
import org.recours.text.Text;
import org.recours.ui.kit.Badge;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.Scripts;
import org.recours.ui.nav.Desk;
import org.recours.ui.nav.Place;
import org.recours.ui.sheet.StepWords;
import org.recours.ui.today.TodayActions.Row;
import org.recours.ui.today.TodayActions.Standing;

/// One matter: the date first, then what and whose, its state; the reason unfolds below.
final class TodayRowPane extends VBox {

    /// Wider than any window that we expect, so that the line breaks only where the room really ends.
    private static final double WIDEST = 4000;

    private final Desk desk;
    private final Text text;
    private final Row row;

    private TodayRowPane(Desk desk, Row row) {
        this.desk = desk;
        this.text = desk.text();
        this.row = row;
        getStyleClass().add("today-row");
    }

    TodayRowPane(Desk desk, TodayViewModel model, Row row, LocalDate today) {
        this(desk, row);
        var words = RowWords.of(text, row.standing(), today);
        var matter = matter(words);
        matter.getChildren().addFirst(date(words));
        HBox.setHgrow(matter, Priority.ALWAYS);
        var line = new HBox(matter, why(model));
        line.getStyleClass().add("today-line");
        getChildren().add(line);
    }

    /// The same where the day stands above all of them.
    static TodayRowPane ofDay(Desk desk, Row row, LocalDate today) {
        var pane = new TodayRowPane(desk, row);
        pane.getChildren().add(pane.matter(RowWords.of(desk.text(), row.standing(), today)));
        return pane;
    }

    /// The same without what can be done about it.
    static TodayRowPane withDate(Desk desk, Row row, LocalDate today) {
        var pane = ofDay(desk, row, today);
        pane.getChildren().addFirst(pane.date(RowWords.of(desk.text(), row.standing(), today)));
        return pane;
    }

    private FlowPane date(RowWords words) {
        var date = new Prose(words.date());
        date.getStyleClass().add("today-date");
        var first = words(date);
        if (!words.distance().isEmpty()) {
            var distance = new Label(words.distance());
            distance.getStyleClass().add("text-muted");
            first.getChildren().add(distance);
        }
        return first;
    }

    private VBox matter(RowWords words) {
        var second = words(what(), person(), number());
        row.responsible().ifPresent(member -> second.getChildren().add(quiet(text.get("today.responsible", member))));
        var box = new VBox(second);
        box.getStyleClass().add("today-matter");
        if (!words.state().isEmpty()) {
            box.getChildren().add(state(words));
        }
        row.marks().forEach(mark -> box.getChildren().add(mark(mark)));
        return box;
    }

    /// Side by side as long as there is room.
    private static FlowPane words(javafx.scene.Node... parts) {
        var pane = new FlowPane(parts);
        pane.getStyleClass().add("today-words");
        pane.setPrefWrapLength(WIDEST);
        return pane;
    }

    private Prose state(RowWords words) {
        var state = new Prose(
                words.state(),
                Icons.of(words.tone() == Badge.Tone.RED ? Feather.ALERT_TRIANGLE : Feather.PAUSE_CIRCLE));
        state.getStyleClass().addAll("badge", words.tone() == Badge.Tone.RED ? "badge-red" : "badge-quiet");
        return state;
    }

    private Prose mark(Phrase mark) {
        var words = new Prose(text.get(mark), Icons.of(Feather.INFO));
        words.getStyleClass().addAll("badge", "badge-amber");
        return words;
    }

    private Label what() {
        return new Label(text.get(row.what()));
    }

    private Label person() {
        var name = new Label();
        name.getStyleClass().add("person-name");
        name.textProperty()
                .bind(desk.names()
                        .following(() -> row.person().isBlank()
                                ? text.get("today.anonymous")
                                : desk.names().shown(row.person())));
        Scripts.follow(name.textProperty(), name);
        return name;
    }

    private Hyperlink number() {
        var open = new Hyperlink(row.number());
        open.setAccessibleText(text.get("today.open", row.number()));
        open.setOnAction(_ -> desk.go().accept(new Place.Case(row.caseFile())));
        return open;
    }

    private Label quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().add("text-muted");
        return label;
    }

    private HBox why(TodayViewModel model) {
        var buttons = new HBox(8);
        if (row.standing() instanceof Standing.Unknown) {
            var enter = new Button(text.get("today.enterPeriod"), Icons.of(Feather.EDIT_2));
            enter.setMinWidth(USE_PREF_SIZE);
            enter.setOnAction(_ -> desk.go().accept(new Place.Case(row.caseFile(), Place.Part.DECISION)));
            buttons.getChildren().add(enter);
        }
        if (row.standing() instanceof Standing.Undated) {
            return buttons;
        }
        var why = new ToggleButton(text.get("today.why"), Icons.of(Feather.HELP_CIRCLE));
        why.setMinWidth(USE_PREF_SIZE);
        why.getStyleClass().add("flat");
        why.setAccessibleText(text.get("today.whyOf", row.number()));
        var steps = new VBox();
        steps.getStyleClass().add("today-why");
        why.selectedProperty().addListener((_, _, open) -> {
            getChildren().remove(steps);
            if (open) {
                getChildren().add(steps);
                model.why(
                        row,
                        found -> steps.getChildren()
                                .setAll(found.stream()
                                        .map(step -> StepWords.of(step, text))
                                        .toList()));
            }
        });
        buttons.getChildren().add(why);
        return buttons;
    }
}
