package org.recours.journal;

import org.recours.domain.change.Compartment;

/// A change set of the own tail: where it stands, who may hold it, and its bytes as they were given.
@SuppressWarnings("ArrayRecordComponent") // handed on, compared by no one
public record Saved(Position position, Compartment compartment, byte[] changeSet) {

    /// The place alone: the bytes belong to a client.
    @Override
    public String toString() {
        return "saved " + position.number();
    }
}
