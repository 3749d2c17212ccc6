package org.recours.ui.today;

import java.util.List;
import java.util.Optional;
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
import org.recours.ui.today.ReminderViewModel.Rows;
import org.recours.ui.today.TodayActions.Asks;
import org.recours.ui.today.TodayActions.Count;
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
    private final FlowPane counts = new FlowPane();
    private final VBox rows = new VBox();

    ReminderPane(Desk desk, ReminderViewModel model) {
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        setId("reminder");
        getStyleClass().addAll("today", "reminder");
        Regions.mark(this, text.get("today.remind"));
        counts.getStyleClass().add("reminder-counts");
        counts.setPrefWrapLength(WIDEST);
        HBox.setHgrow(counts, Priority.ALWAYS);
        var line = new HBox(counts, unfold(), later(), seen());
        line.getStyleClass().add("reminder-line");
        getChildren().addAll(line, unfolded());
        model.reminderProperty().subscribe(this::show);
        model.rowsProperty().subscribe(found -> {
            rows.getChildren().clear();
            found.ifPresent(this::show);
        });
    }

    private void show(Optional<Asks> reminder) {
        counts.getChildren().clear();
        setVisible(reminder.isPresent());
        setManaged(reminder.isPresent());
        reminder.ifPresent(this::show);
    }

    private void show(Asks asks) {
        count(asks.overdue(), "today.remind.overdue", "today.part.OVERDUE", "badge-red", Feather.ALERT_TRIANGLE);
        count(asks.due(), "today.remind.due", "today.part.TODAY", "badge-red", Feather.CLOCK);
        count(asks.unknown(), "today.remind.unknown", "today.part.UNKNOWN", "badge-red", Feather.HELP_CIRCLE);
        count(asks.target(), "today.remind.target", "today.remind.part.target", "badge-amber", Feather.FLAG);
    }

    private void count(Count count, String counted, String title, String tone, Feather icon) {
        if (count.number() > 0) {
            var said = count.isAtLeast()
                    ? text.get("today.remind.many", text.get(title), text.get("today.countAtLeast", count.number()))
                    : text.get(counted, count.number());
            var words = new Prose(said, Icons.of(icon));
            words.getStyleClass().addAll("badge", tone);
            counts.getChildren().add(words);
        }
    }

    private ToggleButton unfold() {
        var unfold = new ToggleButton(text.get("today.remind.show"), Icons.of(Feather.LIST));
        unfold.setId("reminder-show");
        unfold.setMinWidth(USE_PREF_SIZE);
        unfold.selectedProperty().bindBidirectional(model.unfoldedProperty());
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

    private ScrollPane unfolded() {
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "reminder-rows");
        scroll.visibleProperty().bind(model.unfoldedProperty());
        scroll.managedProperty().bind(model.unfoldedProperty());
        return scroll;
    }

    private void show(Rows found) {
        rows("today.part.OVERDUE", found.overdue(), found);
        rows("today.part.TODAY", found.due(), found);
        rows("today.part.UNKNOWN", found.unknown(), found);
        rows("today.remind.part.target", found.target(), found);
    }

    private void rows(String key, List<Row> some, Rows found) {
        if (some.isEmpty()) {
            return;
        }
        var title = new Label(text.get(key));
        title.getStyleClass().add("text-bold");
        rows.getChildren().add(title);
        some.stream()
                .limit(MOST)
                .forEach(row -> rows.getChildren().add(TodayRowPane.withDate(desk, row, found.today())));
        if (some.size() > MOST) {
            rows.getChildren().add(new Label(text.get("today.remind.more")));
        }
    }
}
