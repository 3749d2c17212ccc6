package org.recours.ui.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.recours.domain.change.OpId;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordState;
import org.recours.domain.change.Shape;
import org.recours.domain.change.Value;

/// The draft of an edit: what was typed of one record, and which values its author had seen.
///
/// Weeks can lie between typing and saving. What arrived from other laptops meanwhile was not seen: it is not replaced,
/// it stays beside what is saved then.
///
/// @param typed field by field, only what differs
/// @param seen  for each field that differs, the ops that its author saw
record EditDraft(RecordId id, SortedMap<String, Value> typed, Map<String, Set<OpId>> seen) {

    private static final Shape<List<OpId>> OPS = Shape.list(Shape.parsed(OpId::of));
    private static final String REMOVED = RecordState.DELETED.name();

    /// What was typed of a record that was seen so.
    static EditDraft of(RecordId id, SortedMap<String, Value> typed, RecordState state) {
        return new EditDraft(id, typed, typed.keySet().stream().collect(Collectors.toMap(field -> field, state::seen)));
    }

    /// A record that is to be removed.
    static EditDraft removing(RecordId id, RecordState state) {
        return new EditDraft(id, new TreeMap<>(), Map.of(REMOVED, state.seen(REMOVED)));
    }

    boolean isRemoval() {
        return seen.containsKey(REMOVED);
    }

    Value write() {
        SortedMap<String, Value> ops = new TreeMap<>();
        seen.forEach((field, saw) ->
                ops.put(field, OPS.write().apply(saw.stream().sorted().toList())));
        return new DraftParts()
                .with("id", Optional.of(Shape.LINK.write().apply(id)))
                .with("typed", Optional.of(new Value.Entries(typed)))
                .with("seen", Optional.of(new Value.Entries(ops)))
                .value()
                .orElseThrow();
    }

    /// Empty when it is no draft of an edit.
    static Optional<EditDraft> read(Value draft) {
        var parts = DraftParts.of(draft);
        var seen = new HashMap<String, Set<OpId>>();
        DraftParts.of(parts.getOrDefault("seen", Value.Nothing.NOTHING))
                .forEach((field, ops) -> OPS.read().apply(ops).ifPresent(saw -> seen.put(field, new HashSet<>(saw))));
        return Optional.ofNullable(parts.get("id"))
                .flatMap(Shape.LINK.read())
                .map(id -> new EditDraft(id, DraftParts.of(parts.getOrDefault("typed", Value.Nothing.NOTHING)), seen));
    }
}
