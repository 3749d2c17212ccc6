package org.recours.ui.holidays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.clinic.Office;
import org.recours.domain.problem.Phrase;
import org.recours.ui.holidays.HolidaysActions.Change;
import org.recours.ui.kit.DateInput;
import org.recours.ui.kit.Input;
import org.recours.ui.nav.Desk;
import org.recours.ui.nav.Place;
import org.recours.usecase.CorrectHolidays.Closure;
import org.recours.usecase.HolidayOutcome;
import org.recours.usecase.HolidayYear;
import org.recours.usecase.HolidayYear.Line;

/// The holidays of a country and year: looked through, confirmed, corrected, closures added.
final class HolidaysViewModel {

    private static final int YEARS_BEFORE = 1;
    private static final int YEARS_AFTER = 4;

    private final Desk desk;
    private final HolidaysActions actions;
    private final ObservableList<String> countries = FXCollections.observableArrayList();
    private final Input<Optional<String>> country = Input.choice();
    private final Input<Optional<Integer>> year;
    private final List<Weekday> weekend = Stream.of(DayOfWeek.values())
            .map(day -> new Weekday(day, new Input<>(false)))
            .toList();
    private final DateInput<CalendarSystem, LocalDate> first;
    private final DateInput<CalendarSystem, LocalDate> last;
    private final Input<String> reason = Input.text();
    private final Input<Optional<Office>> office = Input.choice();
    private final DateInput<CalendarSystem, LocalDate> movedTo;
    private final ReadOnlyObjectWrapper<Optional<HolidayYear>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Line>> corrected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Phrase>> said = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Phrase>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());

    HolidaysViewModel(Desk desk, HolidaysActions actions) {
        this.desk = desk;
        this.actions = actions;
        year = new Input<>(Optional.of(actions.today().get().getYear()));
        first = actions.reading().dayInput();
        last = actions.reading().dayInput();
        movedTo = actions.reading().dayInput();
        country.valueProperty().addListener(_ -> look());
        year.valueProperty().addListener(_ -> look());
    }

    ObservableList<String> countries() {
        return countries;
    }

    Input<Optional<String>> country() {
        return country;
    }

    /// Those by which the clinic counts at all.
    List<Integer> years() {
        var now = actions.today().get().getYear();
        return IntStream.rangeClosed(now - YEARS_BEFORE, now + YEARS_AFTER)
                .boxed()
                .toList();
    }

    Input<Optional<Integer>> year() {
        return year;
    }

    /// A day of each week, and whether offices are closed on it.
    record Weekday(DayOfWeek day, Input<Boolean> isClosed) {}

    List<Weekday> weekend() {
        return weekend;
    }

    /// The first day of a closure.
    DateInput<CalendarSystem, LocalDate> first() {
        return first;
    }

    /// Its last day; nothing typed for a single one.
    DateInput<CalendarSystem, LocalDate> last() {
        return last;
    }

    Input<String> reason() {
        return reason;
    }

    /// Whose closure; nothing chosen for all offices.
    Input<Optional<Office>> office() {
        return office;
    }

    /// Where the holiday that is being corrected really is.
    DateInput<CalendarSystem, LocalDate> movedTo() {
        return movedTo;
    }

    ReadOnlyObjectProperty<Optional<HolidayYear>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The line that is being corrected.
    ReadOnlyObjectProperty<Optional<Line>> correctedProperty() {
        return corrected.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Phrase>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Phrase>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// To the check of all open dates.
    void goToCheck() {
        desk.go().accept(new Place.DateCheck());
    }

    /// Shows the clinic’s first country, unless one was chosen before.
    void open() {
        desk.background()
                .run(
                        actions.countries(),
                        found -> {
                            countries.setAll(found);
                            if (country.value().isEmpty()) {
                                country.set(found.stream().findFirst());
                            } else {
                                load();
                            }
                        },
                        this::fail);
    }

    private void look() {
        said.set(Optional.empty());
        problem.set(Optional.empty());
        leave();
        load();
    }

    private void load() {
        country.value()
                .ifPresentOrElse(
                        chosen -> year.value()
                                .ifPresent(one -> desk.background()
                                        .run(() -> actions.read().of(chosen, one), this::show, this::fail)),
                        () -> shown.set(Optional.empty()));
    }

    private void show(HolidayYear read) {
        weekend.forEach(one -> one.isClosed().set(read.weekend().days().contains(one.day())));
        shown.set(Optional.of(read));
    }

    void confirm() {
        change(one -> new Change.Confirm(one.country(), one.year()), this::tell, () -> {});
    }

    void takeConfirmationBack() {
        change(one -> new Change.TakeConfirmationBack(one.country(), one.year()), this::tell, () -> {});
    }

    void confirmDay(Line line) {
        change(one -> new Change.ConfirmDay(one.country(), line.first()), this::tell, () -> {});
    }

    void takeBack(Line line) {
        change(_ -> new Change.TakeBack(line.records()), this::tell, () -> {});
    }

    /// Asks what is wrong with a line.
    void correct(Line line) {
        movedTo.typed().set("");
        corrected.set(Optional.of(line));
    }

    void leave() {
        corrected.set(Optional.empty());
        movedTo.typed().set("");
    }

    /// The corrected holiday is on the day that was typed.
    void move() {
        var line = corrected.get();
        if (line.isEmpty() || isMissing(movedTo)) {
            return;
        }
        var to = movedTo.date().orElseThrow();
        change(one -> new Change.Move(one.country(), line.get().first(), to), movedTo.typed()::refuse, this::leave);
    }

    /// The corrected holiday is none.
    void noHoliday() {
        corrected
                .get()
                .ifPresent(
                        line -> change(one -> new Change.Open(one.country(), line.first()), this::tell, this::leave));
    }

    /// Adds the closure that was typed.
    void close() {
        if (isMissing(first) || last.isUnreadable()) {
            return;
        }
        var from = first.date().orElseThrow();
        var to = last.date().orElse(from);
        change(
                one -> new Change.Close(new Closure(one.country(), from, to, reason.value(), office.value())),
                why -> (reason.value().isBlank() ? reason : first.typed()).refuse(why),
                () -> closed(from));
    }

    /// The list goes to the year of the closure, so that it is seen there.
    private void closed(LocalDate from) {
        first.typed().set("");
        last.typed().set("");
        reason.set("");
        office.set(Optional.empty());
        if (!year.value().equals(Optional.of(from.getYear()))) {
            var says = said.get();
            year.set(Optional.of(from.getYear()));
            said.set(says);
        }
    }

    void saveWeekend() {
        var days = weekend.stream()
                .filter(one -> one.isClosed().value())
                .map(Weekday::day)
                .collect(Collectors.toUnmodifiableSet());
        change(one -> new Change.Week(one.country(), days), this::tell, () -> {});
    }

    private static boolean isMissing(DateInput<CalendarSystem, LocalDate> input) {
        if (!input.isUnreadable() && input.date().isEmpty()) {
            input.typed().refuse(new Phrase("holidays.dayMissing"));
        }
        return input.date().isEmpty();
    }

    private void tell(Phrase why) {
        problem.set(Optional.of(why));
    }

    /// @param refused shows why nothing was written, beside what is wrong
    private void change(Function<HolidayYear, Change> what, Consumer<Phrase> refused, Runnable then) {
        shown.get()
                .map(what)
                .ifPresent(change -> run(() -> actions.write().write(change), outcome -> {
                    switch (outcome) {
                        case HolidayOutcome.Written _ -> {
                            said.set(Optional.of(new Phrase("holidays.written")));
                            then.run();
                            load();
                        }
                        case HolidayOutcome.Refused(var why) -> refused.accept(why);
                    }
                }));
    }

    private <T> void run(Callable<T> task, Consumer<T> then) {
        desk.background()
                .run(
                        task,
                        result -> {
                            problem.set(Optional.empty());
                            said.set(Optional.empty());
                            then.accept(result);
                        },
                        this::fail);
    }

    private void fail(Phrase why) {
        said.set(Optional.empty());
        tell(why);
    }
}
