package org.recours.domain.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What all known ops say of one record: for each field its live values, the latest first.
///
/// A value is live when no known op supersedes its write. More than one live value with different content is a
/// conflict. The result depends on the set of ops alone, never on their order or number of arrivals; an op may
/// arrive before those that it supersedes.
public record RecordState(SortedMap<String, List<Live>> fields) {

    /// The register that says whether a record was removed.
    public static final Field<Boolean> DELETED = Field.weighty("deleted", Shape.FLAG);

    public RecordState {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    /// The state of a record of which nothing is known.
    public static RecordState unknown() {
        return new RecordState(new TreeMap<>());
    }

    /// What these ops, all of one record, say together.
    public static RecordState of(Collection<Op> ops) {
        Map<String, Set<OpId>> superseded = new HashMap<>();
        for (var op : ops) {
            op.writes()
                    .forEach((field, write) -> superseded
                            .computeIfAbsent(field, _ -> new HashSet<>())
                            .addAll(write.supersedes()));
        }
        SortedMap<String, List<Live>> fields = new TreeMap<>();
        for (var op : Set.copyOf(ops)) {
            op.writes().forEach((field, write) -> {
                if (!superseded.getOrDefault(field, Set.of()).contains(op.id())) {
                    fields.computeIfAbsent(field, _ -> new ArrayList<>())
                            .add(new Live(op.id(), op.by(), op.at(), write.value()));
                }
            });
        }
        fields.values().forEach(live -> live.sort(Live.LATEST_FIRST));
        return new RecordState(fields);
    }

    /// The live values of a field, the latest first; empty when it was never set.
    public List<Live> live(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /// The ops that a new write of this field replaces when its author saw this state.
    public Set<OpId> seen(String field) {
        return live(field).stream().map(Live::op).collect(Collectors.toUnmodifiableSet());
    }

    /// Whether different values of this field wait side by side. Two people who typed the same agree.
    public boolean isConflicting(String field) {
        return live(field).stream().map(Live::value).distinct().count() > 1;
    }

    /// The names of all fields with a conflict.
    public List<String> conflicts() {
        return fields.keySet().stream().filter(this::isConflicting).toList();
    }

    /// Whether the record was removed. One that was removed and edited at the same time stays, with a shown conflict.
    public boolean isDeleted() {
        var live = live(DELETED.name());
        return !live.isEmpty() && live.stream().allMatch(one -> one.value().equals(new Value.Flag(true)));
    }
}
