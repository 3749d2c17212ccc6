package org.recours.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recours.domain.change.Field;
import org.recours.domain.change.Op;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordState;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.Value;

/// Single records of any type, with the state that an edit replaces.
public final class Records {

    private final Database database;

    public Records(Database database) {
        this.database = database;
    }

    /// The record with this id; empty when nothing is known of it, when it was removed, or when it is of another type.
    public <R extends Recorded> Optional<Loaded<R>> load(RecordType<R> type, RecordId id) {
        return database.read(sql -> loaded(type, id, OpTable.ofRecord(sql, id)));
    }

    /// The records of a type that point to another record, such as the parties of a case. In the order of their ids,
    /// which is the order in which they were written.
    public <R extends Recorded> List<Loaded<R>> of(RecordType<R> type, Field<RecordId> link, RecordId parent) {
        var columns = Columns.of(type);
        var pointing = columns.laidOut(link.name(), new Value.Text(parent.toString()));
        return database.read(sql -> {
            var ids = sql
                    .select(columns.id())
                    .from(columns.table())
                    .where(columns.of(link.name()).eq(pointing))
                    .orderBy(columns.id())
                    .fetch(columns.id())
                    .stream()
                    .map(RecordId::new)
                    .toList();
            var ops = OpTable.ofRecords(sql, ids);
            return ids.stream()
                    .flatMap(id -> loaded(type, id, ops.getOrDefault(id, List.of())).stream())
                    .toList();
        });
    }

    /// What is known of these records, removed ones and unknown types included, for settling conflicts.
    public Map<RecordId, RecordState> states(List<RecordId> ids) {
        return database.read(sql -> {
            Map<RecordId, RecordState> states = new HashMap<>();
            OpTable.ofRecords(sql, ids).forEach((id, ops) -> states.put(id, RecordState.of(ops)));
            return states;
        });
    }

    private static <R extends Recorded> Optional<Loaded<R>> loaded(RecordType<R> type, RecordId id, List<Op> ops) {
        if (ops.isEmpty()) {
            return Optional.empty();
        }
        var now = Touched.TypedState.of(ops);
        return Stream.of(now.state())
                .filter(state -> !state.isDeleted() && now.type().equals(type.name()))
                .map(state -> new Loaded<>(type.read(id, state), state))
                .findFirst();
    }

    /// All records of a type, for types of which there are few.
    <R extends Recorded> List<Loaded<R>> all(RecordType<R> type) {
        var columns = Columns.of(type);
        return database.read(sql -> {
            var ids = sql.select(columns.id()).from(columns.table()).orderBy(columns.id()).fetch(columns.id()).stream()
                    .map(RecordId::new)
                    .collect(Collectors.toList());
            var ops = OpTable.ofRecords(sql, ids);
            return ids.stream()
                    .flatMap(id -> loaded(type, id, ops.getOrDefault(id, List.of())).stream())
                    .toList();
        });
    }
}
