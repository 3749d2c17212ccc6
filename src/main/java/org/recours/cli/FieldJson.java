package org.recours.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.Category;
import org.recours.domain.casefile.PrintedPeriod;
import org.recours.domain.change.Field;
import org.recours.domain.change.Shape;
import org.recours.domain.change.Value;
import org.recours.domain.deadline.Period;
import org.recours.domain.person.Sex;

/// How one field of a record stands in JSON: under which key, and written how.
///
/// @param toValue  turns what was given into how the field is written down; whatever it lets through is checked against
///     the field
/// @param toJson   the other way round
record FieldJson(Field<?> field, String key, UnaryOperator<Value> toValue, UnaryOperator<Value> toJson) {

    private static final Map<Sex, String> SEX =
            Map.of(Sex.FEMALE, "F", Sex.MALE, "M", Sex.OTHER, "X", Sex.UNDISCLOSED, "unknown");

    /// Parts of a value that are codes.
    private static final List<String> CODED_PARTS = List.of("calendar", "manner", "stage");

    static FieldJson of(Field<?> field) {
        return new FieldJson(field, JsonValues.key(field.name()), UnaryOperator.identity(), UnaryOperator.identity());
    }

    FieldJson under(String otherKey) {
        return new FieldJson(field, otherKey, toValue, toJson);
    }

    /// Two letters: `AS`.
    static FieldJson category(Field<Category> field) {
        return codes(field, Arrays.asList(Category.values()), Category::code);
    }

    /// `F`, `M`, `X`, `unknown`.
    static FieldJson sex(Field<Sex> field) {
        return codes(field, Arrays.asList(Sex.values()), SEX::get);
    }

    private static <T> FieldJson codes(Field<T> field, List<T> all, Function<T, String> code) {
        var base = of(field);
        return new FieldJson(
                field,
                base.key,
                value -> all.stream()
                        .filter(one -> new Value.Text(code.apply(one)).equals(value))
                        .map(field.shape().write())
                        .findFirst()
                        .orElse(Value.Nothing.NOTHING),
                value -> field.shape()
                        .read()
                        .apply(value)
                        .<Value>map(one -> new Value.Text(code.apply(one)))
                        .orElse(value));
    }

    /// A text such as `2026-10-28`, or the parts `written`, `calendar`, `from`, `to`, `time`, `zone`.
    static FieldJson event(Field<EventDate> field) {
        var base = of(field);
        return new FieldJson(
                field,
                base.key,
                value -> switch (value) {
                    case Value.Text(var day) -> day(field.shape(), day).orElse(value);
                    case Value.Entries(var parts)
                    when parts.containsKey("from") && !parts.containsKey("to") -> {
                        var both = new TreeMap<>(parts);
                        both.put("to", parts.get("from"));
                        yield new Value.Entries(both);
                    }
                    default -> value;
                },
                value -> field.shape()
                        .read()
                        .apply(value)
                        .filter(event -> event.equals(EventDate.on(event.from())))
                        .<Value>map(event -> new Value.Text(event.from().toString()))
                        .orElse(value));
    }

    private static Optional<Value> day(Shape<EventDate> shape, String written) {
        return Shape.DATE
                .read()
                .apply(new Value.Text(written))
                .map(EventDate::on)
                .map(shape.write());
    }

    /// A period that can be counted, `not-stated` or `unreadable`.
    static FieldJson printedPeriod(Field<PrintedPeriod> field) {
        var base = of(field);
        return new FieldJson(
                field,
                base.key,
                value -> field.shape()
                        .read()
                        .apply(value)
                        .filter(FieldJson::counts)
                        .map(field.shape().write())
                        .orElse(Value.Nothing.NOTHING),
                base.toJson);
    }

    private static boolean counts(PrintedPeriod period) {
        return switch (period) {
            case PrintedPeriod.Stated(var stated) -> Period.parse(stated).isPresent();
            case PrintedPeriod.NotStated _, PrintedPeriod.Unreadable _ -> true;
        };
    }

    /// How the field writes down what was given; empty when it can’t.
    ///
    /// A code may be written with blanks or dashes, `information request`.
    Optional<Value> read(Value given) {
        var value = toValue.apply(given);
        return Stream.of(value, underscored(value))
                .flatMap(tried -> rewritten(field, tried).filter(written -> holds(written, tried)).stream())
                .findFirst();
    }

    private static <T> Optional<Value> rewritten(Field<T> field, Value value) {
        return field.shape()
                .read()
                .apply(value)
                .filter(FieldJson::isOfOurTime)
                .map(field.shape().write());
    }

    private static boolean isOfOurTime(Object read) {
        return switch (read) {
            case LocalDate day -> isOfOurTime(day);
            case EventDate event -> isOfOurTime(event.from()) && isOfOurTime(event.to());
            default -> true;
        };
    }

    /// Years of four digits: what the database and every form can hold.
    private static boolean isOfOurTime(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= 9999;
    }

    /// Whether nothing of what was given got lost on the way: an unknown part, a code that is none.
    private static boolean holds(Value written, Value given) {
        return switch (given) {
            case Value.Entries(var parts) ->
                written instanceof Value.Entries(var kept)
                        && parts.entrySet().stream()
                                .allMatch(part -> kept.containsKey(part.getKey())
                                        && holds(kept.get(part.getKey()), part.getValue()));
            case Value.Items(var items) -> written instanceof Value.Items(var kept) && kept.size() == items.size();
            case Value.Text _, Value.Whole _, Value.Flag _, Value.Bytes _, Value.Nothing _ -> true;
        };
    }

    private static Value underscored(Value value) {
        return switch (value) {
            case Value.Text(var text) ->
                new Value.Text(text.strip().replace(' ', '_').replace('-', '_'));
            case Value.Entries(var parts) -> {
                var all = new TreeMap<>(parts);
                all.replaceAll((name, part) -> CODED_PARTS.contains(name) ? underscored(part) : part);
                yield new Value.Entries(all);
            }
            default -> value;
        };
    }

    /// As it stands in JSON; empty when there is nothing.
    Optional<Object> write(Value value) {
        return JsonValues.write(toJson.apply(value));
    }
}
