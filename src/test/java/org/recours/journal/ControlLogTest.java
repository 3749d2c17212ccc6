package org.recours.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recours.domain.control.ControlEntry;
import org.recours.domain.control.Statement;
import org.recours.vault.SeatKeys;

final class ControlLogTest {

    private final Laptop laptop = Laptop.create();
    private final SeatKeys seat = laptop.seat();

    @Test
    void entriesComeBackAndTheNextOneBuildsOnTheLast() {
        var ids = laptop.opened(journal -> {
            var log = journal.controlLog();
            var first = log.append(entry(1), seat);
            var second = log.append(new ControlEntry(seat.identity().id(), log.heads(), granted(2)), seat);
            return List.of(first, second);
        });
        laptop.opened(journal -> {
            var log = journal.controlLog();
            assertEquals(List.of(ids.getLast()), log.heads());
            assertEquals(
                    Optional.of(List.of(ids.getFirst())),
                    Optional.ofNullable(log.entries().get(ids.getLast())).map(ControlEntry::parents));
            return log;
        });
    }

    @Test
    void anEntryTravelsByteForByteAndNoFlippedBitIsAccepted() {
        var envelope = laptop.opened(journal -> {
            var id = journal.controlLog().append(entry(1), seat);
            return journal.controlLog().envelope(id).orElseThrow();
        });
        var other = Laptop.create();
        other.opened(journal -> {
            for (int bit = 0; bit < envelope.length * 8; bit++) {
                var flipped = envelope.clone();
                flipped[bit / 8] ^= (byte) (1 << bit % 8);
                assertInstanceOf(
                        ControlLog.Arrival.Refused.class, journal.controlLog().receive(flipped));
            }
            System.out.printf("control entry in transit: %d bits flipped, 0 accepted%n", envelope.length * 8);
            assertInstanceOf(ControlLog.Arrival.Kept.class, journal.controlLog().receive(envelope));
            assertInstanceOf(
                    ControlLog.Arrival.Known.class, journal.controlLog().receive(envelope));
            return journal;
        });
        assertEquals(1, other.opened(journal -> journal.controlLog().entries()).size());
    }

    @Test
    void nobodySignsForAnother() {
        laptop.opened(journal -> assertThrows(
                IllegalArgumentException.class, () -> journal.controlLog().append(entry(1), SeatKeys.random())));
    }

    @Test
    void anEntryThatIsBuiltUponAndMissingIsTold() throws IOException {
        laptop.opened(journal -> {
            var log = journal.controlLog();
            log.append(entry(1), seat);
            return log.append(new ControlEntry(seat.identity().id(), log.heads(), granted(2)), seat);
        });
        var first = laptop.opened(journal -> journal.controlLog().entries().values().stream()
                .flatMap(entry -> entry.parents().stream())
                .findFirst()
                .orElseThrow());
        laptop.disk().remove(laptop.file(first.hex()));
        assertEquals(
                List.of(new Finding(Finding.Kind.CONTROL_DAMAGED, first + ".entry")),
                laptop.opened(journal -> journal.findings(Position.START)));
    }

    private ControlEntry entry(long epoch) {
        return new ControlEntry(seat.identity().id(), List.of(), granted(epoch));
    }

    private Statement granted(long epoch) {
        return new Statement.Granted(epoch, seat.identity().id(), "00ff");
    }
}
