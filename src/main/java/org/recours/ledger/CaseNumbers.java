package org.recours.ledger;

import java.util.List;
import java.util.Map;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.change.Op;
import org.recours.domain.change.SeatId;
import org.recours.domain.change.Value;
import org.recours.encoding.EncodedOp;

/// The numbers that this seat gives its cases: clinic, four characters of the seat, a counter.
///
/// The counter goes on from the seat's own ops, so no other seat is asked. After a cloned laptop two cases may bear one
/// number; their ids tell them apart.
final class CaseNumbers {

    /// Name of the mark that keeps the counter.
    private static final String MARK = "case number";

    /// Digits and letters that are not taken for each other (Crockford's base 32).
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int CHARACTERS = 4;
    private static final int BITS = 5;

    private final SeatId seat;
    private final String prefix;
    private long last;

    CaseNumbers(String clinicCode, SeatId seat) {
        this.seat = seat;
        this.prefix = clinicCode + "-" + characters(seat) + "-";
    }

    private static String characters(SeatId seat) {
        long hash = seat.value().getMostSignificantBits();
        var characters = new StringBuilder();
        for (int i = 0; i < CHARACTERS; i++) {
            characters.append(ALPHABET.charAt((int) (hash >>> (Long.SIZE - BITS * (i + 1))) & (ALPHABET.length() - 1)));
        }
        return characters.toString();
    }

    /// A number that this seat has not given.
    synchronized String next() {
        last++;
        return prefix + last;
    }

    /// Goes on behind the numbers that these ops of this seat give.
    synchronized void hear(List<EncodedOp> ops) {
        for (var op : ops) {
            if (op.op().by().equals(seat) && op.op().type().equals(CaseFile.TYPE.name())) {
                last = Math.max(last, counter(op.op()));
            }
        }
    }

    synchronized void mark(Map<String, Long> marks) {
        marks.put(MARK, last);
    }

    synchronized void goOnAfter(Map<String, Long> marks) {
        last = Math.max(last, marks.getOrDefault(MARK, 0L));
    }

    private long counter(Op op) {
        var write = op.writes().get(CaseFile.NUMBER.name());
        if (write == null || !(write.value() instanceof Value.Text(var number)) || !number.startsWith(prefix)) {
            return 0;
        }
        var counter = number.substring(prefix.length());
        return counter.matches("\\d{1,18}") ? Long.parseLong(counter) : 0;
    }
}
