package org.recours.exchange;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.recours.domain.change.SeatId;
import org.recours.domain.change.Shape;

/// What a seat says it has: of each stream, up to which number without a gap, and what lies beyond.
///
/// Travels signed, so that whoever wrote a segment learns where it has arrived. It saves work and tells people what is
/// safe elsewhere; nothing is ever dropped because of it.
///
/// @param count   of all segments and control entries that it has: a later word of the same seat has a higher one
/// @param streams by the seat that wrote them
record Have(SeatId seat, long count, SortedMap<SeatId, Stretch> streams) {

    private static final Shape<List<Long>> NUMBERS = Shape.list(Shape.WHOLE);

    /// Numbers of one stream.
    ///
    /// @param gapless from the first number to this one there is no gap; 0 when the first is missing
    /// @param beyond  further numbers, after a gap
    record Stretch(long gapless, List<Long> beyond) {

        Stretch {
            beyond = List.copyOf(beyond);
        }

        /// The numbers that a seat has of one stream; the first of a stream is 1.
        static Stretch of(SortedSet<Long> numbers) {
            long gapless = 0;
            while (numbers.contains(gapless + 1)) {
                gapless++;
            }
            return new Stretch(gapless, List.copyOf(numbers.tailSet(gapless + 1)));
        }

        boolean contains(long number) {
            return number <= gapless || beyond.contains(number);
        }
    }

    static final Shape<Have> SHAPE = Shape.parts(
            have -> Shape.Parts.none()
                    .with("seat", Shape.SEAT, have.seat)
                    .with("count", Shape.WHOLE, have.count)
                    .with("streams", Shape.list(Named.SHAPE), Named.of(have.streams)),
            parts -> new Have(
                    parts.need("seat", Shape.SEAT),
                    parts.need("count", Shape.WHOLE),
                    Named.map(parts.need("streams", Shape.list(Named.SHAPE)))));

    Have {
        streams = Collections.unmodifiableSortedMap(new TreeMap<>(streams));
    }

    /// Whether it has this segment.
    boolean contains(SeatId stream, long number) {
        var stretch = streams.get(stream);
        return stretch != null && stretch.contains(number);
    }

    /// What it is called on its way: a new name for each word of a seat.
    String name() {
        return seat + "-" + count;
    }

    private record Named(SeatId stream, Stretch stretch) {

        static final Shape<Named> SHAPE = Shape.parts(
                named -> Shape.Parts.none()
                        .with("stream", Shape.SEAT, named.stream)
                        .with("gapless", Shape.WHOLE, named.stretch.gapless)
                        .with("beyond", NUMBERS, named.stretch.beyond),
                parts -> new Named(
                        parts.need("stream", Shape.SEAT),
                        new Stretch(parts.need("gapless", Shape.WHOLE), parts.need("beyond", NUMBERS))));

        static List<Named> of(SortedMap<SeatId, Stretch> streams) {
            return streams.entrySet().stream()
                    .map(entry -> new Named(entry.getKey(), entry.getValue()))
                    .toList();
        }

        static SortedMap<SeatId, Stretch> map(List<Named> streams) {
            var map = new TreeMap<SeatId, Stretch>();
            streams.forEach(named -> map.put(named.stream, named.stretch));
            return map;
        }
    }
}
