package org.recours.domain.change;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// How one kind of field is written down and read back.
///
/// Reading never throws: a value that this version does not understand (a code of a newer version, an
/// impossible date) reads as empty and stays as it is in its op.
public record Shape<T>(Function<T, Value> write, Function<Value, Optional<T>> read) {

    public static final Shape<String> TEXT = new Shape<>(Value.Text::new, Shape::text);

    public static final Shape<Long> WHOLE = new Shape<>(
            Value.Whole::new,
            value -> value instanceof Value.Whole(var number) ? Optional.of(number) : Optional.empty());

    public static final Shape<Boolean> FLAG = new Shape<>(
            Value.Flag::new, value -> value instanceof Value.Flag(var isSet) ? Optional.of(isSet) : Optional.empty());

    /// A Gregorian calendar day, ISO 8601.
    public static final Shape<LocalDate> DATE = parsed(LocalDate::parse);

    /// A moment in UTC, ISO 8601.
    public static final Shape<Instant> MOMENT = parsed(Instant::parse);

    /// Another record.
    public static final Shape<RecordId> LINK = parsed(RecordId::of);

    /// A seat of the clinic.
    public static final Shape<SeatId> SEAT = parsed(SeatId::of);

    /// Something that writes itself with `toString` and is read back with `parse`.
    public static <T> Shape<T> parsed(Function<String, T> parse) {
        return new Shape<>(
                value -> new Value.Text(value.toString()), value -> text(value).flatMap(text -> attempt(parse, text)));
    }

    /// The same, written in another way than with `toString`.
    public Shape<T> writtenAs(Function<T, String> code) {
        return new Shape<>(value -> new Value.Text(code.apply(value)), read);
    }

    /// A constant of an enum, written as its name in lower case.
    public static <E extends Enum<E>> Shape<E> code(Class<E> type) {
        return new Shape<>(
                constant -> new Value.Text(constant.name().toLowerCase(Locale.ROOT)),
                value -> text(value)
                        .flatMap(text -> attempt(name -> Enum.valueOf(type, name), text.toUpperCase(Locale.ROOT))));
    }

    /// Several of the same, in order. Those that can't be read are passed over.
    public static <T> Shape<List<T>> list(Shape<T> element) {
        return new Shape<>(
                list -> new Value.Items(list.stream().map(element.write).toList()),
                value -> value instanceof Value.Items(var items)
                        ? Optional.of(items.stream()
                                .flatMap(item -> element.read.apply(item).stream())
                                .toList())
                        : Optional.empty());
    }

    /// A value of several named parts that is only ever replaced whole, such as a consent.
    public static <T> Shape<T> parts(Function<T, Parts> write, Function<Parts, T> read) {
        return new Shape<>(
                whole -> new Value.Entries(write.apply(whole).entries()),
                value -> value instanceof Value.Entries(var entries)
                        ? attempt(read, new Parts(new TreeMap<>(entries)))
                        : Optional.empty());
    }

    /// The named parts of a value while it is written or read.
    public record Parts(SortedMap<String, Value> entries) {

        public static Parts none() {
            return new Parts(new TreeMap<>());
        }

        public <T> Parts with(String name, Shape<T> shape, T part) {
            entries.put(name, shape.write.apply(part));
            return this;
        }

        public <T> Parts maybe(String name, Shape<T> shape, Optional<T> part) {
            part.ifPresent(present -> with(name, shape, present));
            return this;
        }

        public <T> Optional<T> get(String name, Shape<T> shape) {
            return Optional.ofNullable(entries.get(name)).flatMap(shape.read);
        }

        /// @throws IllegalArgumentException when the part is missing: the whole then reads as empty
        public <T> T need(String name, Shape<T> shape) {
            return get(name, shape).orElseThrow(() -> new IllegalArgumentException("no part " + name));
        }
    }

    private static Optional<String> text(Value value) {
        return value instanceof Value.Text(var text) ? Optional.of(text) : Optional.empty();
    }

    private static <F, T> Optional<T> attempt(Function<F, T> read, F from) {
        try {
            return Optional.of(read.apply(from));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
