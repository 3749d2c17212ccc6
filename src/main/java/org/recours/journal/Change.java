package org.recours.journal;

import org.recours.domain.change.ChangeSet;
import org.recours.domain.change.Compartment;

/// An encoded change set that is about to be saved.
@SuppressWarnings("ArrayRecordComponent") // handed on, compared by no one
public record Change(Compartment compartment, byte[] changeSet) {

    /// @throws IllegalArgumentException when it is larger than [ChangeSet#MAX_BYTES]
    public Change {
        if (changeSet.length > ChangeSet.MAX_BYTES) {
            throw new IllegalArgumentException("a change set of " + changeSet.length + " bytes is too large");
        }
    }

    @Override
    public String toString() {
        return "change of " + changeSet.length + " bytes";
    }
}
