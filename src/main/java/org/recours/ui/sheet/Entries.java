package org.recours.ui.sheet;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.change.Shape;
import org.recours.domain.change.Value;
import org.recours.ui.kit.DateInput;
import org.recours.ui.kit.Input;

/// How each kind of input is kept in a draft and read into a field.
final class Entries {

    private static final Shape<CalendarSystem> CALENDAR = Shape.code(CalendarSystem.class);

    private Entries() {}

    /// Words.
    static Entry words(Input<String> input) {
        return typedAs(
                input,
                words -> words.isBlank() ? Optional.empty() : Optional.of(new Value.Text(words.strip())),
                value -> Shape.TEXT.read().apply(value).orElse(""));
    }

    /// Several words with commas between them.
    static Entry list(Input<String> input) {
        return typedAs(
                input,
                Entries::items,
                value -> Shape.list(Shape.TEXT)
                        .read()
                        .apply(value)
                        .map(items -> String.join(", ", items))
                        .orElse(""));
    }

    /// A choice of the constants of a field.
    static <T> Entry choice(Input<Optional<T>> input, Shape<T> shape) {
        Supplier<Optional<Value>> value = () -> input.value().map(shape.write());
        return new Entry(
                () -> value.get().orElse(Value.Nothing.NOTHING),
                kept -> input.set(shape.read().apply(kept)),
                value,
                shown -> input.set(shown.flatMap(shape.read())),
                () -> false,
                List.of(input.valueProperty()));
    }

    /// Yes, or nothing said.
    static Entry flag(Input<Boolean> input) {
        Supplier<Optional<Value>> value = () -> input.value() ? Optional.of(new Value.Flag(true)) : Optional.empty();
        return new Entry(
                () -> value.get().orElse(Value.Nothing.NOTHING),
                kept -> input.set(kept.equals(new Value.Flag(true))),
                value,
                shown -> input.set(shown.equals(Optional.of(new Value.Flag(true)))),
                () -> false,
                List.of(input.valueProperty()));
    }

    /// A date as it is typed, in a calendar.
    ///
    /// @param shape how the field keeps what is understood
    /// @param words what is typed when a record is shown
    static <D> Entry date(DateInput<CalendarSystem, D> input, Shape<D> shape, Function<D, Typed> words) {
        return new Entry(
                () -> typed(input, shape),
                kept -> restore(input, shape, kept),
                () -> input.date().map(shape.write()),
                shown -> shown.flatMap(shape.read())
                        .ifPresentOrElse(
                                date -> show(input, words.apply(date), date),
                                () -> input.typed().set("")),
                input::isUnreadable,
                List.of(input.typed().valueProperty(), input.calendarProperty(), input.dateProperty()));
    }

    /// Words and the calendar that they are in.
    record Typed(String words, CalendarSystem calendar) {}

    private static Entry typedAs(
            Input<String> input, Function<String, Optional<Value>> read, Function<Value, String> write) {
        return new Entry(
                () -> input.value().isEmpty() ? Value.Nothing.NOTHING : new Value.Text(input.value()),
                kept -> input.set(Shape.TEXT.read().apply(kept).orElse("")),
                () -> read.apply(input.value()),
                shown -> input.set(shown.map(write).orElse("")),
                () -> false,
                List.of(input.valueProperty()));
    }

    private static Optional<Value> items(String words) {
        var items = List.of(words.split("[,،;؛\n]")).stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .<Value>map(Value.Text::new)
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Value.Items(items));
    }

    /// The day that was understood stays with the words: "yesterday" is another day tomorrow.
    private static <D> Value typed(DateInput<CalendarSystem, D> input, Shape<D> shape) {
        var words = input.typed().value();
        if (words.isEmpty()) {
            return Value.Nothing.NOTHING;
        }
        SortedMap<String, Value> parts = new TreeMap<>();
        parts.put("words", new Value.Text(words));
        parts.put("calendar", CALENDAR.write().apply(input.calendarProperty().get()));
        input.date().map(shape.write()).ifPresent(date -> parts.put("date", date));
        return new Value.Entries(parts);
    }

    private static <D> void restore(DateInput<CalendarSystem, D> input, Shape<D> shape, Value kept) {
        SortedMap<String, Value> parts = kept instanceof Value.Entries(var entries) ? entries : new TreeMap<>();
        var words = part(parts, "words", Shape.TEXT).orElse("");
        var calendar = part(parts, "calendar", CALENDAR).orElse(CalendarSystem.GREGORIAN);
        part(parts, "date", shape).ifPresentOrElse(date -> show(input, new Typed(words, calendar), date), () -> {
            input.calendarProperty().set(calendar);
            input.typed().set(words);
        });
    }

    private static <D> void show(DateInput<CalendarSystem, D> input, Typed typed, D date) {
        input.show(typed.words, typed.calendar, date);
    }

    private static <T> Optional<T> part(SortedMap<String, Value> parts, String name, Shape<T> shape) {
        return Optional.ofNullable(parts.get(name)).flatMap(shape.read());
    }
}
