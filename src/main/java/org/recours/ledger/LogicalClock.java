package org.recours.ledger;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.recours.domain.change.Hlc;
import org.recours.domain.change.SeatId;
import org.recours.encoding.EncodedOp;

/// This seat's hybrid logical clock. It goes on from everything that the journal holds, so an op is always later than
/// what its author had seen, also on a laptop whose clock stands in 1970.
final class LogicalClock {

    private static final String MILLIS = "clock millis";
    private static final String COUNTER = "clock counter";

    private final SeatId seat;
    private final InstantSource clock;
    private Hlc last = Hlc.START;

    LogicalClock(SeatId seat, InstantSource clock) {
        this.seat = seat;
        this.clock = clock;
    }

    synchronized Hlc next() {
        last = last.next(clock.millis());
        return last;
    }

    /// The latest reading.
    synchronized Hlc last() {
        return last;
    }

    /// Own ops move the clock in any case, those of others as far as they are believed.
    synchronized void hear(List<EncodedOp> ops) {
        for (var op : ops) {
            var at = op.op().at();
            last = !op.op().by().equals(seat) ? last.heard(at, clock.millis()) : at.compareTo(last) > 0 ? at : last;
        }
    }

    synchronized void mark(Map<String, Long> marks) {
        marks.put(MILLIS, last.millis());
        marks.put(COUNTER, (long) last.counter());
    }

    synchronized void goOnAfter(Map<String, Long> marks) {
        var marked = new Hlc(
                marks.getOrDefault(MILLIS, 0L), marks.getOrDefault(COUNTER, 0L).intValue());
        last = marked.compareTo(last) > 0 ? marked : last;
    }
}
