package org.recours.ui.today;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.recours.text.Text;
import org.recours.ui.kit.EmptyState;
import org.recours.ui.kit.Prose;
import org.recours.ui.nav.Desk;
import org.recours.ui.today.MonthViewModel.OpenDay;

/// What is due on the day that is open in the month.
final class DayPane extends VBox {

    private final Desk desk;
    private final Text text;
    private final MonthViewModel model;

    DayPane(Desk desk, MonthViewModel model) {
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        setId("month-list");
        getStyleClass().add("month-list");
        model.openDayProperty().subscribe(this::show);
    }

    private void show(Optional<OpenDay> open) {
        getChildren().clear();
        if (open.isEmpty()) {
            getChildren().add(new EmptyState(Feather.CALENDAR, text.get("today.month.choose")));
            return;
        }
        var day = open.get().day();
        var today = model.monthProperty().get().orElseThrow().today();
        var title = new Prose(text.dates().weekdayAndDate(day));
        title.getStyleClass().add("title-4");
        var rows = open.get().rows();
        int all = Math.max(rows.size(), model.load(day).all());
        getChildren()
                .addAll(title, quiet(all == 0 ? text.get("today.month.nothing") : text.get("today.month.load", all)));
        if (!day.isBefore(today)) {
            getChildren().add(quiet(text.get("today.distance", ChronoUnit.DAYS.between(today, day))));
        }
        if (all > rows.size()) {
            getChildren().add(quiet(text.get("today.cutOff", rows.size(), all)));
        }
        rows.forEach(row -> getChildren().add(TodayRowPane.ofDay(desk, row, today)));
    }

    private static Prose quiet(String words) {
        var line = new Prose(words);
        line.getStyleClass().add("text-muted");
        return line;
    }
}
