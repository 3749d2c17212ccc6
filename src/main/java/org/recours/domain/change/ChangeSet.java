package org.recours.domain.change;

import java.util.List;

/// What one press of Save makes: never split, on disk or on a stick. All of it is known to a laptop, or none.
public record ChangeSet(Compartment compartment, List<Op> ops) {

    /// The most bytes that an encoded change set may have.
    public static final int MAX_BYTES = 1 << 20;

    public ChangeSet {
        ops = List.copyOf(ops);
    }
}
