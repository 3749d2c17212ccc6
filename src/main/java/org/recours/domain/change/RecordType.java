package org.recours.domain.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// The field list of a record: how it is taken apart into fields and built from them.
///
/// The one place besides the record, its column and its words that a new field touches: journal, exchange and
/// merging go by field names and never know a record.
///
/// @param <R> the record
public final class RecordType<R extends Recorded> {

    private final String name;
    private final List<Column<R, ?>> columns;
    private final Function<FieldValues, R> build;

    private RecordType(String name, List<Column<R, ?>> columns, Function<FieldValues, R> build) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.build = build;
    }

    /// Begins the field list of the type and table with this name.
    public static <R extends Recorded> Builder<R> named(String name) {
        return new Builder<>(name);
    }

    /// The name in ops, and the name of the table.
    public String name() {
        return name;
    }

    public List<Field<?>> fields() {
        return columns.stream().<Field<?>>map(Column::field).toList();
    }

    /// The field with this name, if this version has it.
    public Optional<Field<?>> field(String field) {
        return fields().stream().filter(one -> one.name().equals(field)).findFirst();
    }

    /// Builds the record from one value a field. Never throws on values that merged oddly.
    public R read(FieldValues values) {
        return build.apply(values);
    }

    /// Builds the record from its state: of several live values the safest where the field knows one, else the latest.
    public R read(RecordId id, RecordState state) {
        return read(new FieldValues(id, shown(state)));
    }

    /// The value to show and use for each field of this type.
    public Map<String, Value> shown(RecordState state) {
        Map<String, Value> shown = new HashMap<>();
        for (var column : columns) {
            column.shown(state).ifPresent(value -> shown.put(column.field.name(), value));
        }
        return shown;
    }

    /// Every field that the record has, written down.
    public SortedMap<String, Value> write(R record) {
        SortedMap<String, Value> values = new TreeMap<>();
        for (var column : columns) {
            column.write(record).ifPresent(value -> values.put(column.field.name(), value));
        }
        return values;
    }

    /// The record with another value in one field.
    public <T> R with(R record, Field<T> field, T value) {
        var values = write(record);
        values.put(field.name(), field.shape().write().apply(value));
        return read(new FieldValues(record.id(), values));
    }

    private record Column<R, T>(Field<T> field, Function<R, Optional<T>> get) {

        Optional<Value> write(R record) {
            return get.apply(record).map(field.shape().write());
        }

        Optional<Value> shown(RecordState state) {
            var live = state.live(field.name()).stream().map(Live::value).toList();
            return field.safest()
                    .flatMap(safest -> live.stream()
                            .flatMap(value -> field.shape().read().apply(value).stream())
                            .min(safest))
                    .map(field.shape().write())
                    .or(() -> live.stream().findFirst());
        }
    }

    /// Collects a field list.
    public static final class Builder<R extends Recorded> {

        private final String name;
        private final List<Column<R, ?>> columns = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        public <T> Builder<R> with(Field<T> field, Function<R, Optional<T>> get) {
            columns.add(new Column<>(field, get));
            return this;
        }

        /// Ends the list.
        ///
        /// @param build makes the record from its values; must not throw, whatever they are
        public RecordType<R> builtBy(Function<FieldValues, R> build) {
            columns.sort(Comparator.comparing(column -> column.field.name()));
            return new RecordType<>(name, columns, build);
        }
    }
}
