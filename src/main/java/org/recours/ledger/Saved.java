package org.recours.ledger;

import java.util.List;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.OpId;

/// A change set that would survive a power cut now.
///
/// @param compartment where it was put
/// @param isShown     whether the lists show it; if not, they are to be built again with [Ledger#rebuild]
public record Saved(List<OpId> ops, Compartment compartment, boolean isShown) {

    public Saved {
        ops = List.copyOf(ops);
    }
}
