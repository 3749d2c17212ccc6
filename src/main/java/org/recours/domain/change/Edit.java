package org.recours.domain.change;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a person did to one record, before it becomes an op: the fields that change, and what each replaces.
///
/// It supersedes only what its author saw. A value that arrived from another laptop in the meantime stays beside it.
public record Edit(RecordId record, String type, SortedMap<String, Write> writes) {

    public Edit {
        writes = Collections.unmodifiableSortedMap(new TreeMap<>(writes));
    }

    /// A new record.
    public static <R extends Recorded> Edit create(RecordType<R> type, R record) {
        return set(type.name(), record.id(), RecordState.unknown(), type.write(record));
    }

    /// A changed record: only the fields that differ.
    ///
    /// @param seen the state that the author had on the screen when `before` was read from it
    public static <R extends Recorded> Edit change(RecordType<R> type, R before, R after, RecordState seen) {
        var old = type.write(before);
        var now = type.write(after);
        SortedMap<String, Value> changed = new TreeMap<>();
        var names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        for (var name : names) {
            var value = Optional.ofNullable(now.get(name)).orElse(Value.Nothing.NOTHING);
            if (!value.equals(old.get(name))) {
                changed.put(name, value);
            }
        }
        return set(type.name(), after.id(), seen, changed);
    }

    /// Settles a field on one value, whatever it held. Ends a conflict everywhere.
    public static Edit settle(String type, RecordId record, String field, Value value, RecordState seen) {
        return set(type, record, seen, new TreeMap<>(Map.of(field, value)));
    }

    /// Removes a record. Whoever edited it meanwhile is asked.
    public static Edit delete(String type, RecordId record, RecordState seen) {
        return settle(type, record, RecordState.DELETED.name(), new Value.Flag(true), seen);
    }

    /// Nothing to save.
    public boolean isEmpty() {
        return writes.isEmpty();
    }

    private static Edit set(String type, RecordId record, RecordState seen, SortedMap<String, Value> values) {
        SortedMap<String, Write> writes = new TreeMap<>();
        values.forEach((field, value) -> writes.put(field, new Write(value, seen.seen(field))));
        return new Edit(record, type, writes);
    }
}
