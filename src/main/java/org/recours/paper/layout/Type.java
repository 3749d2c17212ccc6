package org.recours.paper.layout;

import org.recours.paper.shape.Weight;

/// How letters look: weight, size, and the distance from one baseline to the next.
public record Type(Weight weight, float size, float leading) {

    public Type bold() {
        return new Type(Weight.BOLD, size, leading);
    }

    /// Larger or smaller, the leading too.
    public Type times(float factor) {
        return new Type(weight, size * factor, leading * factor);
    }
}
