package org.recours.store;

import static org.recours.store.jooq.Tables.CONFLICT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.recours.domain.change.RecordState;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Value;

/// Lays records out in the tables of their types, and notes their conflicts. The same for every type.
final class RecordRows {

    private final Map<String, Columns<?>> tables;

    RecordRows() {
        this.tables = RecordTypes.ALL.stream().collect(Collectors.toUnmodifiableMap(RecordType::name, Columns::of));
    }

    void project(DSLContext sql, List<Touched> records) {
        clear(sql, records.stream().filter(Touched::wasKnown).toList());
        var left = records.stream()
                .filter(record -> !record.after().state().isDeleted())
                .toList();
        var byType = left.stream()
                .collect(Collectors.groupingBy(record -> record.after().type(), TreeMap::new, Collectors.toList()));
        byType.forEach((type, present) ->
                Optional.ofNullable(tables.get(type)).ifPresent(columns -> insert(sql, columns, present)));
        insertConflicts(sql, left);
    }

    private void clear(DSLContext sql, List<Touched> known) {
        Map<String, List<UUID>> byType = new TreeMap<>();
        for (var record : known) {
            byType.computeIfAbsent(record.before().orElseThrow().type(), _ -> new ArrayList<>())
                    .add(record.id().value());
        }
        byType.forEach((type, ids) -> {
            Optional.ofNullable(tables.get(type)).ifPresent(columns -> delete(sql, columns.table(), columns.id(), ids));
            delete(sql, CONFLICT, CONFLICT.RECORD, ids);
        });
    }

    private static void delete(DSLContext sql, Table<?> table, Field<UUID> key, List<UUID> ids) {
        sql.deleteFrom(table).where(Sql.isOneOf(key, ids)).execute();
    }

    private static void insert(DSLContext sql, Columns<?> columns, List<Touched> records) {
        var fields = new LinkedHashMap<>(columns.fields());
        var all = new ArrayList<Field<?>>(fields.values());
        all.addFirst(columns.id());
        var rows = new ArrayList<Object[]>(records.size());
        for (var record : records) {
            var shown = columns.type().shown(record.after().state());
            var row = new ArrayList<@Nullable Object>(all.size());
            row.add(record.id().value());
            for (var name : fields.keySet()) {
                row.add(columns.laidOut(name, shown.getOrDefault(name, Value.Nothing.NOTHING)));
            }
            rows.add(row.toArray());
        }
        Sql.batch(sql, sql.insertInto(columns.table(), all).values(new Object[all.size()]), rows);
    }

    private static void insertConflicts(DSLContext sql, List<Touched> records) {
        var rows = new ArrayList<Object[]>();
        for (var record : records) {
            var disputed = record.after().state().conflicts();
            if (!disputed.isEmpty()) {
                var type = record.after().type();
                var owner = owner(record);
                for (var field : disputed) {
                    rows.add(new Object[] {record.id().value(), field, type, owner, waits(type, field)});
                }
            }
        }
        Sql.batch(
                sql,
                sql.insertInto(CONFLICT, CONFLICT.RECORD, CONFLICT.FIELD, CONFLICT.TYPE, CONFLICT.OWNER, CONFLICT.WAITS)
                        .values((UUID) null, null, null, null, null),
                rows);
    }

    private static UUID owner(Touched record) {
        return record.after()
                .link("case_file")
                .or(() -> record.after().link("person"))
                .filter(_ -> !record.after().type().equals("case_file"))
                .orElse(record.id().value());
    }

    private static boolean waits(String type, String field) {
        return field.equals(RecordState.DELETED.name())
                || RecordTypes.named(type)
                        .flatMap(known -> known.field(field))
                        .filter(known -> known.conflict() == org.recours.domain.change.Field.Conflict.A_PERSON_DECIDES)
                        .isPresent();
    }
}
