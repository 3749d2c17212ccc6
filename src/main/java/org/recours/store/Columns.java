package org.recours.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.recours.domain.change.FieldValues;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.Value;
import org.recours.encoding.Cbor;
import org.recours.store.jooq.DefaultSchema;

/// The table of one record type: its columns are the fields, and the column's type says how a value is laid out in it.
///
/// What a column can't hold, such as a day that doesn't exist, leaves it empty. The op keeps it.
///
/// @param table  named like the type
/// @param id     its key
/// @param fields by the fields' names
record Columns<R extends Recorded>(
        RecordType<R> type, Table<?> table, Field<UUID> id, Map<String, Field<Object>> fields) {

    /// Characters of a day with a year of four digits. H2 takes others and turns them into days of another age.
    private static final int DAY = 10;

    /// @throws IllegalStateException when the type has no table, or a field no column: a mistake in the schema
    static <R extends Recorded> Columns<R> of(RecordType<R> type) {
        var table = need(DefaultSchema.DEFAULT_SCHEMA.getTable(type.name()), type.name());
        Map<String, Field<Object>> fields = new HashMap<>();
        for (var field : type.fields()) {
            fields.put(field.name(), column(need(table.field(field.name()), type.name() + "." + field.name())));
        }
        return new Columns<>(type, table, id(need(table.field("id"), type.name() + ".id")), Map.copyOf(fields));
    }

    /// The very field that is selected: jOOQ finds another one that is equal to it only by writing both as SQL.
    @SuppressWarnings("unchecked") // the key of every table is a UUID
    private static Field<UUID> id(Field<?> field) {
        return (Field<UUID>) field;
    }

    private static <T> T need(@Nullable T part, String name) {
        if (part == null) {
            throw new IllegalStateException("schema.sql lacks " + name);
        }
        return part;
    }

    @SuppressWarnings("unchecked") // columns are read and written by their data type alone
    private static Field<Object> column(Field<?> field) {
        return (Field<Object>) field;
    }

    /// What stands in the column of this field for this value.
    @Nullable
    Object laidOut(String field, Value value) {
        return laidOut(of(field).getDataType(), value);
    }

    /// The column of this field.
    Field<Object> of(String field) {
        return need(fields.get(field), type.name() + "." + field);
    }

    /// The record in this row.
    R read(Record row) {
        Map<String, Value> values = new HashMap<>();
        fields.forEach((name, column) -> {
            var cell = row.get(column);
            if (cell != null) {
                taken(cell).ifPresent(value -> values.put(name, value));
            }
        });
        return type.read(new FieldValues(new RecordId(row.get(id)), values));
    }

    /// All columns, to select.
    List<Field<?>> all() {
        return List.of(table.fields());
    }

    private static @Nullable Object laidOut(DataType<?> column, Value value) {
        if (SQLDataType.VARBINARY.equals(column.getSQLDataType())) {
            return value == Value.Nothing.NOTHING ? null : Cbor.encode(value);
        }
        return switch (value) {
            case Value.Text(var text) -> text(column.getType(), text);
            case Value.Whole(var number) when column.getType() == Long.class -> number;
            case Value.Flag(var isSet) when column.getType() == Boolean.class -> isSet;
            default -> null;
        };
    }

    private static @Nullable Object text(Class<?> column, String text) {
        try {
            if (column == LocalDate.class) {
                return text.length() == DAY ? LocalDate.parse(text) : null;
            }
            if (column == UUID.class) {
                return RecordId.of(text).value();
            }
            return column == String.class ? text : null;
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    private static Optional<Value> taken(Object cell) {
        return switch (cell) {
            case byte[] bytes -> Cbor.decode(bytes);
            case Long number -> Optional.of(new Value.Whole(number));
            case Boolean isSet -> Optional.of(new Value.Flag(isSet));
            case UUID id -> Optional.of(new Value.Text(new RecordId(id).toString()));
            default -> Optional.of(new Value.Text(cell.toString())); // a text, or a day as ISO 8601 writes it
        };
    }
}
