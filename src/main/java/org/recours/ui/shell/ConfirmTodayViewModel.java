package org.recours.ui.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.problem.Phrase;
import org.recours.text.Text;
import org.recours.text.TypedDate;
import org.recours.text.TypedDates;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.DateInput;

/// Is today really the day that the laptop says? Yes, or the right one; nothing that counts days is shown before.
final class ConfirmTodayViewModel {

    private final Background background;
    private final OpenProfile.Doubt doubt;
    private final Consumer<LocalDate> confirm;
    private final Runnable confirmed;
    private final DateInput<CalendarSystem, LocalDate> day;
    private final ReadOnlyObjectWrapper<Optional<Phrase>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(false);

    /// @param text      in whose words a date is typed
    /// @param confirm   writes the day down; blocking
    /// @param confirmed told once it is durable
    ConfirmTodayViewModel(
            Background background,
            Text text,
            OpenProfile.Doubt doubt,
            Consumer<LocalDate> confirm,
            Runnable confirmed) {
        this.background = background;
        this.doubt = doubt;
        this.confirm = confirm;
        this.confirmed = confirmed;
        var dates = new TypedDates(text);
        this.day = new DateInput<>(
                List.of(CalendarSystem.values()),
                (typed, calendar) -> whole(dates, typed, calendar),
                date -> new Phrase("people.on", date));
    }

    OpenProfile.Doubt doubt() {
        return doubt;
    }

    /// The right date, where the laptop has another.
    DateInput<CalendarSystem, LocalDate> day() {
        return day;
    }

    ReadOnlyObjectProperty<Optional<Phrase>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /// The laptop is right.
    void yes() {
        confirm(doubt.laptopSays());
    }

    /// Today is the day that was typed.
    void useTyped() {
        day.date().ifPresentOrElse(this::confirm, () -> day.typed().refuse(new Phrase("unlock.today.needed")));
    }

    private void confirm(LocalDate today) {
        if (saving.get()) {
            return;
        }
        saving.set(true);
        problem.set(Optional.empty());
        background.run(
                () -> {
                    confirm.accept(today);
                    return today;
                },
                _ -> confirmed.run(),
                why -> {
                    saving.set(false);
                    problem.set(Optional.of(why));
                });
    }

    /// One with its year. "Yesterday", or a day without a year, would be counted from the very date that is asked for:
    /// seen from two days more than a year apart they are two dates.
    private Optional<LocalDate> whole(TypedDates dates, String typed, CalendarSystem calendar) {
        var near = doubt.lastEntry();
        return exact(dates.read(typed, calendar, near))
                .filter(date ->
                        exact(dates.read(typed, calendar, near.plusDays(1000))).equals(Optional.of(date)));
    }

    private static Optional<LocalDate> exact(TypedDate typed) {
        return typed instanceof TypedDate.Understood(var date)
                ? Optional.of(date).filter(EventDate::isExact).map(EventDate::from)
                : Optional.empty();
    }
}
