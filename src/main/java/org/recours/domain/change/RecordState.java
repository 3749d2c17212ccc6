package org.recours.domain.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What all known ops say of one record: for each field its live values, the latest first.
///
/// A value is live when no known op supersedes its write. More than one live value with different content is a
/// conflict. The result depends on the set of ops alone, never on their order or number of arrivals; an op may
/// arrive before those that it supersedes.
///
/// @param removed the ops that the authors of the live removals had seen: what they meant to remove
public record RecordState(SortedMap<String, List<Live>> fields, Set<OpId> removed) {

    /// The register that says whether a record was removed.
    public static final Field<Boolean> DELETED = Field.weighty("deleted", Shape.FLAG);

    private static final Value REMOVED = new Value.Flag(true);

    public RecordState {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        removed = Set.copyOf(removed);
    }

    /// The state of a record of which nothing is known.
    public static RecordState unknown() {
        return new RecordState(new TreeMap<>(), Set.of());
    }

    /// What these ops, all of one record, say together.
    public static RecordState of(Collection<Op> ops) {
        Map<OpId, Op> known = new HashMap<>();
        ops.forEach(op -> known.putIfAbsent(op.id(), op));
        var superseded = superseded(known.values());
        SortedMap<String, List<Live>> fields = new TreeMap<>();
        Set<OpId> removed = new HashSet<>();
        for (var op : known.values()) {
            op.writes().forEach((field, write) -> {
                if (superseded.getOrDefault(field, Set.of()).contains(op.id())) {
                    return;
                }
                fields.computeIfAbsent(field, _ -> new ArrayList<>())
                        .add(new Live(op.id(), op.by(), op.at(), write.value()));
                if (field.equals(DELETED.name()) && write.value().equals(REMOVED)) {
                    removed.add(op.id());
                    removed.addAll(write.supersedes());
                }
            });
        }
        fields.values().forEach(live -> live.sort(Live.LATEST_FIRST));
        return new RecordState(fields, removed);
    }

    private static Map<String, Set<OpId>> superseded(Collection<Op> ops) {
        Map<String, Set<OpId>> superseded = new HashMap<>();
        for (var op : ops) {
            op.writes().forEach((field, write) -> {
                if (!write.supersedes().isEmpty()) {
                    superseded.computeIfAbsent(field, _ -> new HashSet<>()).addAll(write.supersedes());
                }
            });
        }
        return superseded;
    }

    /// The live values of a field, the latest first; empty when it was never set.
    public List<Live> live(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /// The ops that a new write of this field replaces when its author saw this state.
    ///
    /// A removal replaces the whole record as it was seen, so the register [#DELETED] names the live ops of every
    /// field. That is how an edit which the remover did not know of is told from one that was meant.
    public Set<OpId> seen(String field) {
        Set<OpId> seen = new HashSet<>();
        (field.equals(DELETED.name()) ? everything() : live(field).stream()).forEach(live -> seen.add(live.op()));
        return Set.copyOf(seen);
    }

    /// This state as somebody saw it who then went away from it: of these fields only the values that were seen.
    ///
    /// @param seen field by field; those of [#DELETED] hold for the whole record
    public RecordState asSeen(Map<String, Set<OpId>> seen) {
        SortedMap<String, List<Live>> known = new TreeMap<>(fields);
        known.replaceAll((field, live) -> Optional.ofNullable(seen.get(DELETED.name()))
                .or(() -> Optional.ofNullable(seen.get(field)))
                .map(ops -> live.stream().filter(one -> ops.contains(one.op())).toList())
                .orElse(live));
        return new RecordState(known, removed);
    }

    /// Whether different values of this field wait side by side, or a removal waits beside edits that it did not see.
    /// Two people who typed the same agree.
    public boolean isConflicting(String field) {
        return differ(live(field))
                || (field.equals(DELETED.name())
                        && isRemovedBySomebody()
                        && !editedBesideRemoval().isEmpty());
    }

    private static boolean differ(List<Live> live) {
        for (var one : live) {
            if (!one.value().equals(live.getFirst().value())) {
                return true;
            }
        }
        return false;
    }

    /// The names of all fields with a conflict.
    public List<String> conflicts() {
        return isSingle()
                ? List.of()
                : fields.keySet().stream().filter(this::isConflicting).toList();
    }

    /// Whether every field has one live value and nobody removed the record, as is the rule.
    private boolean isSingle() {
        for (var live : fields.values()) {
            if (live.size() > 1) {
                return false;
            }
        }
        return removed.isEmpty();
    }

    /// Whether the record was removed by people who had seen all of it.
    ///
    /// One that was removed here and edited there stays, with a shown conflict on [#DELETED]: a person decides,
    /// by removing it again or by keeping it.
    public boolean isDeleted() {
        return isRemovedBySomebody() && !isConflicting(DELETED.name());
    }

    /// The live values that somebody wrote without knowing of the removal, or it of them; the latest first. Empty when
    /// nobody removed the record.
    public List<Live> editedBesideRemoval() {
        return isRemovedBySomebody()
                ? everything()
                        .filter(live -> !removed.contains(live.op()))
                        .sorted(Live.LATEST_FIRST)
                        .toList()
                : List.of();
    }

    private boolean isRemovedBySomebody() {
        return live(DELETED.name()).stream().anyMatch(live -> live.value().equals(REMOVED));
    }

    private Stream<Live> everything() {
        return fields.values().stream().flatMap(List::stream);
    }
}
