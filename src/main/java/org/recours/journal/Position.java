package org.recours.journal;

/// Where a change set of this laptop stands in the order of its saves. Never used twice, also after a cut.
public record Position(long number) implements Comparable<Position> {

    /// Before every save.
    public static final Position START = new Position(0);

    Position next() {
        return new Position(number + 1);
    }

    @Override
    public int compareTo(Position other) {
        return Long.compare(number, other.number);
    }
}
