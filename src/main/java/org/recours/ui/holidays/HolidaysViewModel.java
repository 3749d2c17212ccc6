package org.recours.ui.holidays;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.change.Shape;
import org.recours.domain.change.Value;
import org.recours.domain.problem.Phrase;
import org.recours.ui.holidays.HolidaysActions.Change;
import org.recours.ui.kit.AfterPause;
import org.recours.ui.kit.DateInput;
import org.recours.ui.kit.Input;
import org.recours.ui.kit.OneWrite;
import org.recours.ui.nav.Desk;
import org.recours.ui.nav.Place;
import org.recours.ui.sheet.DraftName;
import org.recours.ui.sheet.Drafting;
import org.recours.ui.sheet.TypedFields;
import org.recours.usecase.CorrectHolidays.Closure;
import org.recours.usecase.HolidayOutcome;
import org.recours.usecase.HolidayYear;
import org.recours.usecase.HolidayYear.Line;
import org.recours.usecase.HolidayYear.Origin;

/// The holidays of a country and year: looked through, confirmed, corrected, closures added.
final class HolidaysViewModel {

    private final Desk desk;
    private final HolidaysActions actions;
    private final ObservableList<String> countries = FXCollections.observableArrayList();
    private final Input<Optional<String>> country = Input.choice();
    private final Input<Optional<Integer>> year;
    private final List<Weekday> weekend = Stream.of(DayOfWeek.values())
            .map(day -> new Weekday(day, new Input<>(false)))
            .toList();
    private final ClosureFields closure;
    private final Input<Optional<LocalDate>> corrected = Input.choice();
    private final DateInput<CalendarSystem, LocalDate> movedTo;
    private final TypedFields fields = new TypedFields();
    private final Drafting drafting;
    private final AfterPause<Optional<HolidayYear>> reading;
    private final OneWrite writing;
    private final ReadOnlyObjectWrapper<Optional<HolidayYear>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Phrase>> said = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Phrase>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());

    HolidaysViewModel(Desk desk, HolidaysActions actions) {
        this.desk = desk;
        this.actions = actions;
        year = new Input<>(Optional.of(thisYear()));
        closure = new ClosureFields(actions.reading());
        movedTo = actions.reading().dayInput();
        addFields();
        drafting = new Drafting(actions.drafts(), desk, () -> new DraftName(DraftName.Kind.HOLIDAYS, "-"), this::typed);
        fields.onTyped(drafting::typed);
        reading = new AfterPause<>(desk.background(), Duration.ZERO, this::reading, this::show, this::fail);
        writing = new OneWrite(desk.background());
        country.valueProperty().addListener(_ -> look());
        year.valueProperty().addListener(_ -> look());
    }

    /// First what is looked at: the rest is typed for that.
    private void addFields() {
        fields.choice("country", country, Shape.TEXT);
        fields.choice("year", year, Shape.parsed(Integer::valueOf));
        closure.addTo(fields);
        fields.choice("corrected", corrected, Shape.DATE);
        fields.day("movedTo", movedTo);
        fields.settle();
    }

    ObservableList<String> countries() {
        return countries;
    }

    Input<Optional<String>> country() {
        return country;
    }

    /// Those by which the clinic counts at all.
    List<Integer> years() {
        return actions.years().apply(thisYear());
    }

    private int thisYear() {
        return actions.today().get().getYear();
    }

    Input<Optional<Integer>> year() {
        return year;
    }

    /// A day of each week, and whether offices are closed on it.
    record Weekday(DayOfWeek day, Input<Boolean> isClosed) {}

    List<Weekday> weekend() {
        return weekend;
    }

    ClosureFields closure() {
        return closure;
    }

    /// Where the holiday that is being corrected really is.
    DateInput<CalendarSystem, LocalDate> movedTo() {
        return movedTo;
    }

    ReadOnlyObjectProperty<Optional<HolidayYear>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The prefilled day that is being corrected.
    ReadOnlyObjectProperty<Optional<LocalDate>> correctedProperty() {
        return corrected.valueProperty();
    }

    boolean isCorrected(Line line) {
        return line.origin() == Origin.PREFILLED && corrected.value().equals(Optional.of(line.first()));
    }

    Drafting drafting() {
        return drafting;
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

    /// Shows the clinic’s first country, unless one was chosen before, and puts back what was typed.
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
        drafting.find(fields::restore);
    }

    private void look() {
        said.set(Optional.empty());
        problem.set(Optional.empty());
        leave();
        shown.set(Optional.empty());
        load();
    }

    private void load() {
        reading.now();
    }

    private Callable<Optional<HolidayYear>> reading() {
        var asked = country.value();
        var one = year.value().orElseGet(this::thisYear);
        return () -> asked.isPresent() ? Optional.of(actions.read().of(asked.get(), one)) : Optional.empty();
    }

    /// What is ticked and not saved stays as long as the same year is looked at.
    private void show(Optional<HolidayYear> read) {
        var saved = shown.get().map(before -> before.weekend().days());
        if (saved.isEmpty() || saved.get().equals(ticked())) {
            var days = read.map(now -> now.weekend().days()).orElseGet(Set::of);
            weekend.forEach(one -> one.isClosed().set(days.contains(one.day())));
        }
        shown.set(read);
    }

    private Set<DayOfWeek> ticked() {
        return weekend.stream()
                .filter(one -> one.isClosed().value())
                .map(Weekday::day)
                .collect(Collectors.toUnmodifiableSet());
    }

    void confirm() {
        change(Change.Confirm::new);
    }

    void takeConfirmationBack() {
        change(one -> new Change.TakeConfirmationBack(one.country(), one.year()));
    }

    void confirmDay(Line line) {
        change(one -> new Change.ConfirmDay(one.country(), line.first()));
    }

    void takeBack(Line line) {
        change(_ -> new Change.TakeBack(line.records()));
    }

    void saveWeekend() {
        change(one -> new Change.Week(one.country(), ticked()));
    }

    /// Asks what is wrong with a prefilled day.
    void correct(Line line) {
        movedTo.typed().set("");
        corrected.set(Optional.of(line.first()));
    }

    void leave() {
        corrected.set(Optional.empty());
        movedTo.typed().set("");
        drafting.keep();
    }

    /// The corrected holiday is on the day that was typed.
    void move() {
        if (ClosureFields.isThere(movedTo)) {
            var to = movedTo.date().orElseThrow();
            correct((country, from) -> new Change.Move(country, from, to), movedTo.typed()::refuse);
        }
    }

    /// The corrected holiday is none.
    void noHoliday() {
        correct(Change.Open::new, this::tell);
    }

    private void correct(BiFunction<String, LocalDate, Change> what, Consumer<Phrase> refused) {
        var day = corrected.value();
        shown.get()
                .flatMap(one -> day.map(from -> what.apply(one.country(), from)))
                .ifPresent(change -> write(change, refused, () -> {
                    if (corrected.value().equals(day)) {
                        leave();
                    }
                    load();
                }));
    }

    /// Adds the closure that was typed.
    void close() {
        if (country.value().isEmpty()) {
            country.refuse(new Phrase("holidays.chooseCountry"));
        } else if (closure.isComplete()) {
            var typed = closure.closure(country.value().get());
            var standing = ClosureFields.standing(fields);
            write(new Change.Close(typed), closure.first().typed()::refuse, () -> {
                if (ClosureFields.standing(fields).equals(standing)) {
                    closure.clear();
                }
                drafting.keep();
                showYearOf(typed);
            });
        }
    }

    /// The list goes to the year of the closure, so that it is seen there; a correction that was begun stays.
    private void showYearOf(Closure written) {
        var seenIn = Optional.of(written.first().getYear());
        if (year.value().equals(seenIn) || corrected.value().isPresent()) {
            load();
        } else {
            year.set(seenIn);
        }
    }

    /// Empties what was typed earlier.
    void throwAway() {
        closure.clear();
        leave();
    }

    /// What is looked at is kept with what was typed there.
    private Optional<Value> typed() {
        return ClosureFields.areTyped(fields) || fields.isChanged("movedTo") ? fields.draft() : Optional.empty();
    }

    private void tell(Phrase why) {
        problem.set(Optional.of(why));
    }

    private void change(Function<HolidayYear, Change> what) {
        shown.get().map(what).ifPresent(change -> write(change, this::tell, this::load));
    }

    /// @param refused shows why nothing was written, beside what is wrong
    private void write(Change change, Consumer<Phrase> refused, Runnable then) {
        writing.run(
                () -> actions.write().write(change),
                outcome -> {
                    problem.set(Optional.empty());
                    said.set(Optional.empty());
                    switch (outcome) {
                        case HolidayOutcome.Written _ -> {
                            then.run();
                            said.set(Optional.of(new Phrase("holidays.written")));
                        }
                        case HolidayOutcome.Refused(var why) -> refused.accept(why);
                    }
                },
                this::fail);
    }

    private void fail(Phrase why) {
        said.set(Optional.empty());
        tell(why);
    }
}
