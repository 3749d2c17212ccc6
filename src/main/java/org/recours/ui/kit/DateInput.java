package org.recours.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.recours.domain.problem.Phrase;

/// A date as it is typed, in a calendar, and what the program understands by it before anything is saved.
///
/// @param <C> the calendars
/// @param <D> the date that is understood
public final class DateInput<C, D> {

    private final Input<String> typed = Input.text();
    private final ObjectProperty<C> calendar;
    private final List<C> calendars;
    private final Reader<C, D> reader;
    private final Function<D, Phrase> words;
    private final ReadOnlyObjectWrapper<Optional<D>> date = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Phrase>> understood = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param calendars what can be chosen; the first one is chosen
    /// @param words how the date that was understood is said, such as "Friday 27 November 2026"
    public DateInput(List<C> calendars, Reader<C, D> reader, Function<D, Phrase> words) {
        this.calendars = List.copyOf(calendars);
        this.calendar = new SimpleObjectProperty<>(calendars.getFirst());
        this.reader = reader;
        this.words = words;
        typed.valueProperty().addListener((_, _, _) -> read());
        calendar.addListener((_, _, _) -> {
            typed.accept();
            read();
        });
    }

    /// Understands "3/11", "yesterday", "in 2 weeks".
    @FunctionalInterface
    public interface Reader<C, D> {
        /// Empty when the words are no date of this calendar.
        Optional<D> read(String typed, C calendar);

        /// Why they are none, where more can be said than that.
        default Optional<Phrase> why(String typed, C calendar) {
            return Optional.empty();
        }
    }

    public Input<String> typed() {
        return typed;
    }

    public ObjectProperty<C> calendarProperty() {
        return calendar;
    }

    public List<C> calendars() {
        return calendars;
    }

    /// Puts words there that were understood on another day: "yesterday" still means the same.
    public void show(String written, C inCalendar, D meaning) {
        calendar.set(inCalendar);
        typed.set(written);
        date.set(Optional.of(meaning));
        understood.set(Optional.of(words.apply(meaning)));
    }

    public Optional<D> date() {
        return date.get();
    }

    public ReadOnlyObjectProperty<Optional<D>> dateProperty() {
        return date.getReadOnlyProperty();
    }

    /// The date in words, once it is understood.
    public ReadOnlyObjectProperty<Optional<Phrase>> understoodProperty() {
        return understood.getReadOnlyProperty();
    }

    /// Whether something was typed that is no date: asked before saving, so that no typed date is dropped in silence.
    ///
    /// The field then says so itself.
    public boolean isUnreadable() {
        boolean unreadable = !typed.value().isBlank() && date().isEmpty();
        if (unreadable) {
            typed.refuse(reader.why(typed.value(), calendar.get()).orElse(new Phrase("kit.date.notUnderstood")));
        }
        return unreadable;
    }

    private void read() {
        var words = typed.value().strip();
        date.set(words.isEmpty() ? Optional.empty() : reader.read(words, calendar.get()));
        understood.set(date.get().map(this.words));
    }
}
