package org.recours.ui.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.recours.domain.calendar.Holiday;
import org.recours.text.Text;
import org.recours.ui.kit.Prose;

/// One day of the month: its number, how much is due, why it is closed.
final class DayCell extends VBox {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final double LONGEST_BAR = 100;

    private final Text text;
    private final Words words;
    private final DayLoad load;
    private final Runnable open;

    /// What is to be said of a day besides its load.
    ///
    /// @param isOpen whether the clinic is
    /// @param beside its number in the other calendar
    record Words(LocalDate day, LocalDate today, boolean isOpen, Optional<Holiday> holiday, Optional<Integer> beside) {

        private boolean isToday() {
            return day.equals(today);
        }

        private boolean isPast() {
            return day.isBefore(today);
        }
    }

    /// @param most the load of the fullest day of the month, for which the bar is longest
    /// @param open opens the list of the day
    DayCell(Text text, Words words, DayLoad load, int most, Runnable open) {
        this.text = text;
        this.words = words;
        this.load = load;
        this.open = open;
        setId("day-" + words.day);
        getStyleClass().add("month-day");
        if (!words.isOpen) {
            getStyleClass().add("closed");
        }
        if (words.isToday()) {
            getStyleClass().add("now");
        }
        getChildren().add(head());
        if (load.all() > 0) {
            getChildren().addAll(load(), bar(most));
        }
        if (load.unsure() > 0) {
            getChildren().add(small(text.get("today.month.unsure", load.unsure())));
        }
        words.holiday.ifPresent(holiday -> getChildren().add(small(holidayWords(holiday))));
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken());
        setFocusTraversable(true);
        setOnMouseClicked(_ -> {
            requestFocus();
            open.run();
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                open.run();
                event.consume();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    /// Whether its list is open.
    void open(boolean isOpen) {
        pseudoClassStateChanged(OPEN, isOpen);
    }

    private FlowPane head() {
        var number = new Label(Integer.toString(words.day.getDayOfMonth()));
        number.getStyleClass().add("month-number");
        var head = new FlowPane(6, 0, number);
        words.beside.ifPresent(beside -> {
            var other = new Label(Integer.toString(beside));
            other.getStyleClass().add("text-muted");
            head.getChildren().add(other);
        });
        if (words.isToday()) {
            var today = new Label(text.get("today.month.today"));
            today.getStyleClass().add("month-now");
            head.getChildren().add(today);
        }
        return head;
    }

    /// The number and a word: what is due, what is overdue, what is too much for one day.
    private Prose load() {
        boolean isUrgent = words.isPast() || words.isToday();
        var says = new Prose(loadWords());
        says.getStyleClass().add("month-load");
        says.getStyleClass().add(isUrgent ? "urgent" : load.isMany() ? "many" : "some");
        return says;
    }

    private String loadWords() {
        if (words.isPast()) {
            return text.get("today.month.overdue", load.all());
        }
        return load.isMany() ? text.get("today.month.many", load.all()) : text.get("today.month.load", load.all());
    }

    private Region bar(int most) {
        var bar = new Region();
        bar.getStyleClass().addAll("month-bar", words.isPast() || words.isToday() ? "urgent" : "some");
        bar.setMaxWidth(Math.max(6, LONGEST_BAR * load.all() / most));
        return bar;
    }

    private String holidayWords(Holiday holiday) {
        var name = holiday.name().isBlank() ? text.get("today.month.closed") : holiday.name();
        return switch (holiday.standing()) {
            case CONFIRMED -> name;
            case UNCONFIRMED -> text.get("today.month.notConfirmed", name);
            case DISPUTED -> text.get("today.month.disputed", name);
        };
    }

    private static Prose small(String words) {
        var small = new Prose(words);
        small.getStyleClass().add("month-why");
        return small;
    }

    private String spoken() {
        var parts = new ArrayList<String>();
        parts.add(text.dates().weekdayAndDate(words.day));
        if (words.isToday()) {
            parts.add(text.get("today.month.today"));
        }
        parts.add(load.all() == 0 ? text.get("today.month.nothing") : loadWords());
        if (load.unsure() > 0) {
            parts.add(text.get("today.month.unsure", load.unsure()));
        }
        if (!words.isOpen) {
            parts.add(words.holiday.map(this::holidayWords).orElseGet(() -> text.get("today.month.closed")));
        }
        return String.join(" · ", parts);
    }
}
