package org.recours.domain.control;

import java.util.List;
import org.recours.domain.change.SeatId;
import org.recours.domain.change.Shape;

/// One entry of the control log: who wrote it, what it builds upon, and what it says.
///
/// @param by      the seat that signed it
/// @param parents the entries that nothing built upon yet when this one was written; none for the founding
public record ControlEntry(SeatId by, List<EntryId> parents, Statement statement) {

    private static final Shape<List<EntryId>> PARENTS = Shape.list(Shape.parsed(EntryId::new));

    public static final Shape<ControlEntry> SHAPE = Shape.parts(
            entry -> Shape.Parts.none()
                    .with("by", Shape.SEAT, entry.by)
                    .with("parents", PARENTS, entry.parents)
                    .with("says", Statement.SHAPE, entry.statement),
            parts -> new ControlEntry(
                    parts.need("by", Shape.SEAT), parts.need("parents", PARENTS), parts.need("says", Statement.SHAPE)));

    public ControlEntry {
        parents = List.copyOf(parents);
    }
}
