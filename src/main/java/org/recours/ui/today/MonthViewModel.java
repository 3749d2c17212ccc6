package org.recours.ui.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.problem.Phrase;
import org.recours.ui.kit.Background;
import org.recours.ui.today.MonthActions.Month;
import org.recours.ui.today.TodayActions.Row;

/// A month with the load of each day, and what is due on the day that is open.
final class MonthViewModel {

    private final Background background;
    private final MonthActions actions;
    private final ChosenDay chosen;
    private final CalendarSystem usual;
    private final ReadOnlyObjectWrapper<Optional<Month>> month = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Remembered> shown = new ReadOnlyObjectWrapper<>(Remembered.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<OpenDay>> openDay = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Phrase>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// The day whose list is open, with what is due on it by whoever is shown.
    record OpenDay(LocalDate day, List<Row> rows) {

        /// The day alone: what a person told never reaches a log.
        @Override
        public String toString() {
            return "day " + day;
        }
    }

    /// @param usual the calendar beside the Gregorian one while nobody has chosen another
    MonthViewModel(Background background, MonthActions actions, ChosenDay chosen, CalendarSystem usual) {
        this.background = background;
        this.actions = actions;
        this.chosen = chosen;
        this.usual = usual;
    }

    /// Empty until it was read.
    ReadOnlyObjectProperty<Optional<Month>> monthProperty() {
        return month.getReadOnlyProperty();
    }

    /// Whose matters are counted, and which calendar stands beside.
    ReadOnlyObjectProperty<Remembered> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Empty while none is open.
    ReadOnlyObjectProperty<Optional<OpenDay>> openDayProperty() {
        return openDay.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Phrase>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// The day on which the keyboard stands: the one that was chosen last, else today.
    LocalDate day() {
        return chosen.day().or(() -> month.get().map(Month::today)).orElseThrow();
    }

    /// The calendar whose days stand beside the Gregorian ones.
    CalendarSystem beside() {
        return shown.get().beside().orElse(usual);
    }

    /// Reads the month anew, with the list of the day that is open.
    void load() {
        background.inTurn(
                () -> new Read(
                        actions.month().of(chosen.day()),
                        actions.memory().read().call()),
                read -> {
                    problem.set(Optional.empty());
                    shown.set(read.remembered);
                    month.set(Optional.of(read.month));
                    chosen.day().ifPresent(this::open);
                },
                this::fail);
    }

    private record Read(Month month, Remembered remembered) {}

    /// Opens the list of a day.
    void open(LocalDate day) {
        chosen.choose(day);
        var whose = shown.get().whose();
        background.inTurn(
                () -> new OpenDay(day, actions.day().on(day, whose)),
                read -> openDay.set(Optional.of(read)),
                this::fail);
    }

    /// Shows the month of a day, with the keyboard on it.
    void show(LocalDate day) {
        chosen.choose(day);
        openDay.set(Optional.empty());
        background.inTurn(
                () -> actions.month().of(Optional.of(day)),
                read -> {
                    problem.set(Optional.empty());
                    month.set(Optional.of(read));
                },
                this::fail);
    }

    /// Shows another month: `-1` is the one before.
    void turn(int months) {
        show(day().plusMonths(months));
    }

    void choose(Whose whose) {
        remember(kept -> kept.with(whose));
        openDay.get().map(OpenDay::day).ifPresent(this::open);
    }

    void choose(CalendarSystem beside) {
        remember(kept -> kept.with(beside));
    }

    private void remember(UnaryOperator<Remembered> change) {
        shown.set(change.apply(shown.get()));
        background.inTurn(
                () -> {
                    actions.memory().change().accept(change);
                    return change;
                },
                _ -> {},
                this::fail);
    }

    private void fail(Phrase why) {
        problem.set(Optional.of(why));
    }

    /// How much is due on a day of the month.
    DayLoad load(LocalDate day) {
        return month.get()
                .map(read -> DayLoad.of(read, day, shown.get().whose()))
                .orElse(new DayLoad(0, 0));
    }

    /// How many matters of this month belong to others and are not counted.
    int hidden() {
        return month.get().stream()
                .flatMap(read -> read.loads().stream()
                        .filter(load -> !shown.get().whose().holds(load.responsible(), read.me())))
                .mapToInt(load -> load.count())
                .sum();
    }

    /// The other members who are responsible for anything in this month.
    List<String> members() {
        return month.get().stream()
                .flatMap(read -> read.loads().stream()
                        .flatMap(load -> load.responsible().stream())
                        .filter(name -> !name.equals(read.me())))
                .distinct()
                .toList();
    }
}
