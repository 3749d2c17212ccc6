package org.recours.domain.change;

import java.util.Set;

/// One field set by one op, and the ops whose writes of this field its author saw and replaces.
public record Write(Value value, Set<OpId> supersedes) {
    public Write {
        supersedes = Set.copyOf(supersedes);
    }
}
