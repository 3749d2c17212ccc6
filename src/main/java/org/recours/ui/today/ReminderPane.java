package org.recours.ui.today;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.text.Text;
import org.recours.ui.kit.Icons;
import org.recours.ui.kit.Prose;
import org.recours.ui.kit.Regions;
import org.recours.ui.nav.Desk;
import org.recours.ui.today.ReminderViewModel.Reminder;
import org.recours.ui.today.TodayActions.Row;

/// One calm line above the screen: how much asks for somebody today. Its rows unfold below it.
final class ReminderPane extends VBox {

    /// As many of each as leave room for the screen below; Today shows them all.
    private static final int MOST = 20;

    /// Wider than any window that we expect, so that the line breaks only where the room really ends.
    private static final double WIDEST = 4000;

    private final Desk desk;
    private final Text text;
    private final ReminderViewModel model;

    ReminderPane(Desk desk, ReminderViewModel model) {
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        setId("reminder");
        getStyleClass().addAll("today", "reminder");
        Regions.mark(this, text.get("today.remind"));
        model.reminderProperty().subscribe(this::show);
    }

    private void show(Optional<Reminder> reminder) {
        getChildren().clear();
        setVisible(reminder.isPresent());
        setManaged(reminder.isPresent());
        reminder.ifPresent(this::show);
    }

    private void show(Reminder reminder) {
        var counts = new FlowPane();
        counts.getStyleClass().add("reminder-counts");
        counts.setPrefWrapLength(WIDEST);
        count(counts, "today.remind.overdue", reminder.overdue(), "badge-red", Feather.ALERT_TRIANGLE);
        count(counts, "today.remind.due", reminder.due(), "badge-red", Feather.CLOCK);
        count(counts, "today.remind.unknown", reminder.unknown(), "badge-red", Feather.HELP_CIRCLE);
        count(counts, "today.remind.target", reminder.target(), "badge-amber", Feather.FLAG);
        HBox.setHgrow(counts, Priority.ALWAYS);
        var rows = rows(reminder);
        var line = new HBox(counts, unfold(rows), later(), seen());
        line.getStyleClass().add("reminder-line");
        getChildren().addAll(line, rows);
    }

    private void count(FlowPane counts, String key, List<Row> rows, String tone, Feather icon) {
        if (!rows.isEmpty()) {
            var words = new Prose(text.get(key, rows.size()), Icons.of(icon));
            words.getStyleClass().addAll("badge", tone);
            counts.getChildren().add(words);
        }
    }

    private ToggleButton unfold(Node rows) {
        var unfold = new ToggleButton(text.get("today.remind.show"), Icons.of(Feather.LIST));
        unfold.setId("reminder-show");
        unfold.setMinWidth(USE_PREF_SIZE);
        rows.visibleProperty().bind(unfold.selectedProperty());
        rows.managedProperty().bind(unfold.selectedProperty());
        return unfold;
    }

    private Button later() {
        return button("reminder-later", "today.remind.later", Feather.CLOCK, model::later);
    }

    private Button seen() {
        return button("reminder-seen", "today.remind.seen", Feather.CHECK, model::seen);
    }

    private Button button(String id, String key, Feather icon, Runnable act) {
        var button = new Button(text.get(key), Icons.of(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            Regions.move(getScene(), 1); // the keyboard goes on to the screen below
            act.run();
        });
        return button;
    }

    private ScrollPane rows(Reminder reminder) {
        var column = new VBox();
        rows(column, "today.part.OVERDUE", reminder.overdue(), reminder);
        rows(column, "today.part.TODAY", reminder.due(), reminder);
        rows(column, "today.part.UNKNOWN", reminder.unknown(), reminder);
        rows(column, "today.remind.part.target", reminder.target(), reminder);
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "reminder-rows");
        return scroll;
    }

    private void rows(VBox column, String key, List<Row> rows, Reminder reminder) {
        if (rows.isEmpty()) {
            return;
        }
        var title = new Label(text.get(key));
        title.getStyleClass().add("text-bold");
        column.getChildren().add(title);
        rows.stream()
                .limit(MOST)
                .forEach(row -> column.getChildren().add(TodayRowPane.withDate(desk, row, reminder.today())));
        if (rows.size() > MOST) {
            column.getChildren().add(new Label(text.get("today.remind.more", rows.size() - MOST)));
        }
    }
}
