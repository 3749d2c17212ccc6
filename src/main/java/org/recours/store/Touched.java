package org.recours.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.recours.domain.change.Op;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordState;
import org.recours.domain.change.Shape;

/// A record about which new ops arrived.
///
/// @param before what was known; empty for a new record
/// @param after  what is known now
record Touched(RecordId id, Optional<TypedState> before, TypedState after) {

    static Touched of(RecordId id, List<Op> known, List<Op> arrived) {
        var all = new ArrayList<>(known);
        all.addAll(arrived);
        return new Touched(
                id, known.isEmpty() ? Optional.empty() : Optional.of(TypedState.of(known)), TypedState.of(all));
    }

    /// Whether anything of it can stand in a table.
    boolean wasKnown() {
        return before.isPresent();
    }

    /// The type now, and the one before where that was another.
    Set<String> types() {
        Set<String> types = new TreeSet<>();
        before.map(TypedState::type).ifPresent(types::add);
        types.add(after.type);
        return types;
    }

    /// What a field of links pointed to before and points to now.
    Set<UUID> linked(String field) {
        Set<UUID> links = new TreeSet<>();
        before.flatMap(state -> state.link(field)).ifPresent(links::add);
        after.link(field).ifPresent(links::add);
        return links;
    }

    /// A state under the type that its ops name. Where they name several, as no honest program writes, the first by
    /// name counts, on every laptop.
    record TypedState(String type, RecordState state) {

        static TypedState of(List<Op> ops) {
            var type = ops.stream().map(Op::type).min(String::compareTo).orElseThrow();
            return new TypedState(type, RecordState.of(ops));
        }

        /// The record that this one names in a field.
        Optional<UUID> link(String field) {
            return state.live(field).stream()
                    .findFirst()
                    .flatMap(live -> Shape.LINK.read().apply(live.value()))
                    .map(RecordId::value);
        }
    }
}
