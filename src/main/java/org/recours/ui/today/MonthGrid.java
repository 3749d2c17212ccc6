package org.recours.ui.today;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.text.Calendars;
import org.recours.text.MonthPage;
import org.recours.text.Text;
import org.recours.ui.kit.Prose;
import org.recours.ui.today.MonthActions.Month;

/// The days of a month in weeks, as the reader's calendar has them; the arrow keys go from day to day.
final class MonthGrid extends GridPane {

    private static final int WEEK = 7;

    private final MonthViewModel model;
    private final Text text;
    private final Map<LocalDate, DayCell> cells = new HashMap<>();

    MonthGrid(MonthViewModel model, Text text) {
        this.model = model;
        this.text = text;
        getStyleClass().add("month-grid");
        for (int i = 0; i < WEEK; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / WEEK);
            column.setHgrow(Priority.ALWAYS);
            column.setFillWidth(true);
            getColumnConstraints().add(column);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.openDayProperty()
                .subscribe(open -> cells.forEach((day, cell) ->
                        cell.open(open.filter(one -> one.day().equals(day)).isPresent())));
    }

    /// The days of the month, in their order.
    static List<LocalDate> days(Month month) {
        return month.page().weeks().stream()
                .flatMap(List::stream)
                .flatMap(Optional::stream)
                .map(MonthPage.Day::date)
                .toList();
    }

    void show(Month month) {
        boolean hadKeyboard = isFocusWithin() || cells.isEmpty(); // the work begins here
        getChildren().clear();
        cells.clear();
        heads(month);
        int most = days(month).stream()
                .mapToInt(day -> model.load(day).all())
                .max()
                .orElse(0);
        var weeks = month.page().weeks();
        for (int week = 0; week < weeks.size(); week++) {
            for (int place = 0; place < WEEK; place++) {
                var at = new int[] {place, week + 1};
                weeks.get(week).get(place).ifPresent(day -> add(cell(month, day, most), at[0], at[1]));
            }
        }
        if (hadKeyboard) {
            focus(model.day());
        }
    }

    private void heads(Month month) {
        var firstWeek = month.page().weeks().get(1);
        for (int place = 0; place < WEEK; place++) {
            var date = firstWeek.get(place).map(MonthPage.Day::date).orElseThrow();
            boolean isClosed = month.openDays().isWeekend(date);
            var name = month.page().weekdays().get(place);
            var head = new Prose(isClosed ? text.get("today.month.weekend", name) : name);
            head.getStyleClass().add("month-head");
            setHalignment(head, HPos.LEFT);
            add(head, place, 0);
        }
    }

    private DayCell cell(Month month, MonthPage.Day day, int most) {
        var cell =
                new DayCell(text, words(month, day.date()), model.load(day.date()), most, () -> model.open(day.date()));
        cell.open(model.openDayProperty()
                .get()
                .filter(open -> open.day().equals(day.date()))
                .isPresent());
        cells.put(day.date(), cell);
        return cell;
    }

    private DayCell.Words words(Month month, LocalDate day) {
        var holiday = Optional.ofNullable(month.openDays().holidays().get(day));
        var beside = Optional.of(model.beside())
                .filter(system -> system != CalendarSystem.GREGORIAN && system != CalendarSystem.THAI)
                .map(system -> Calendars.dayOfMonth(system, day));
        return new DayCell.Words(day, month.today(), month.openDays().isOpen(day), holiday, beside);
    }

    private void key(KeyEvent event) {
        var from = cells.entrySet().stream()
                .filter(cell -> cell.getValue().isFocused())
                .map(Map.Entry::getKey)
                .findFirst();
        if (from.isEmpty()) {
            return;
        }
        int ahead = text.language().isRightToLeft() ? -1 : 1;
        var to = switch (event.getCode()) {
            case RIGHT -> from.get().plusDays(ahead);
            case LEFT -> from.get().minusDays(ahead);
            case DOWN -> from.get().plusDays(WEEK);
            case UP -> from.get().minusDays(WEEK);
            case PAGE_DOWN -> from.get().plusMonths(1);
            case PAGE_UP -> from.get().minusMonths(1);
            default -> from.get();
        };
        if (!to.equals(from.get())) {
            event.consume();
            if (!focus(to)) {
                model.show(to);
            }
        }
    }

    /// Puts the keyboard on a day; false when it is of another month.
    private boolean focus(LocalDate day) {
        var cell = Optional.ofNullable(cells.get(day));
        cell.ifPresent(DayCell::requestFocus);
        return cell.isPresent();
    }
}
