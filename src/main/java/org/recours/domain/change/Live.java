package org.recours.domain.change;

import java.util.Comparator;

/// A value of a field that no known op supersedes, and who gave it.
public record Live(OpId op, SeatId by, Hlc at, Value value) {

    /// The latest first; the same on every laptop, whatever arrived first.
    static final Comparator<Live> LATEST_FIRST = Comparator.comparing(Live::at)
            .thenComparing(Live::by)
            .thenComparing(Live::op)
            .reversed();
}
