package org.recours.ui.today;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.scene.control.Label;
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
        model.shownProperty()
                .addListener((_, _, _) -> show(model.openDayProperty().get()));
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
        var rows = model.rows();
        var count =
                new Prose(rows.isEmpty() ? text.get("today.month.nothing") : text.get("today.month.load", rows.size()));
        count.getStyleClass().add("text-muted");
        getChildren().addAll(title, count);
        if (!day.isBefore(today)) {
            var distance = new Label(text.get("today.distance", ChronoUnit.DAYS.between(today, day)));
            distance.getStyleClass().add("text-muted");
            getChildren().add(distance);
        }
        rows.forEach(row -> getChildren().add(TodayRowPane.ofDay(desk, row, today)));
    }
}
