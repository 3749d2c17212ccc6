package org.recours.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recours.domain.change.Live;
import org.recours.domain.change.RecordState;
import org.recours.domain.change.Value;
import org.recours.domain.control.Roster;
import org.recours.domain.control.Seat;
import org.recours.store.Conflict;

/// One field for which several people wrote different values without knowing of each other.
///
/// @param sides the latest first; of a removal beside an edit: to remove, and to keep
/// @param state what whoever settles it has seen
public record Disagreement(Conflict conflict, List<Side> sides, RecordState state) {

    public Disagreement {
        sides = List.copyOf(sides);
    }

    /// One of the values.
    ///
    /// @param seat who wrote it, and on which laptop; empty for a seat that is not known here
    /// @param at   when, by that laptop’s clock
    public record Side(Value value, Optional<Seat> seat, Instant at) {

        private static Side of(Value value, Live live, Roster roster) {
            return new Side(
                    value,
                    roster.seat(live.by()),
                    Instant.ofEpochMilli(live.at().millis()));
        }

        /// Says nothing of the value.
        @Override
        public String toString() {
            return "disagreement_side";
        }
    }

    /// All that people disagree on in a case.
    public static List<Disagreement> in(WholeCase whole, Roster roster) {
        return whole.conflicts().stream()
                .flatMap(conflict ->
                        whole.record(conflict.record()).map(record -> of(conflict, record.state(), roster)).stream())
                .toList();
    }

    private static Disagreement of(Conflict conflict, RecordState state, Roster roster) {
        var sides = new ArrayList<Side>();
        state.live(conflict.field()).forEach(live -> sides.add(Side.of(live.value(), live, roster)));
        if (conflict.field().equals(RecordState.DELETED.name())) {
            state.editedBesideRemoval().stream()
                    .findFirst()
                    .ifPresent(edit -> sides.add(Side.of(new Value.Flag(false), edit, roster)));
        }
        return new Disagreement(conflict, sides, state);
    }
}
