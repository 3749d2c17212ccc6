package org.recours.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recours.journal.Laptop.general;
import static org.recours.journal.Laptop.restricted;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.recours.domain.control.ControlEntry;
import org.recours.domain.control.Statement;

/// Files that end too early, and files in which bits turned over.
final class DamageTest {

    private static final String TAIL = "/profile/journal/tail/tail-00000001";

    private final Laptop laptop = Laptop.create();

    @Test
    void aTornTailKeepsEveryWholeFrame() throws IOException {
        var ends = new ArrayList<Integer>();
        laptop.opened(journal -> {
            for (int save = 0; save < 24; save++) {
                journal.append(save % 3 == 0 ? restricted("save " + save) : general("save " + save));
                ends.add(laptop.disk().bytes(TAIL).length);
            }
            return journal;
        });
        var whole = laptop.disk().bytes(TAIL);
        int from = ends.get(ends.size() - 17);
        for (int length = from; length < whole.length; length++) {
            var torn = laptop.with(laptop.disk().copy());
            torn.disk().plant(TAIL, Arrays.copyOf(whole, length));
            int cutAt = length;
            int left = (int) ends.stream().filter(end -> end <= cutAt).count();
            var expected =
                    IntStream.range(0, left).mapToObj(save -> "save " + save).toList();
            torn.opened(journal -> {
                assertEquals(expected, torn.everything(journal));
                assertTrue(journal.findings(journal.last()).stream().noneMatch(Finding::isAlarm));
                assertEquals(left, journal.last().number());
                return journal.append(general("afterwards"));
            });
            assertEquals(left + 1, torn.opened(torn::known).size());
        }
        System.out.printf("torn tail: cut at each of %d bytes of 16 frames, 0 losses%n", whole.length - from);
    }

    @Test
    void whatATornTailEndsWithIsKeptAsideWhenTheTailGoes() throws IOException {
        laptop.opened(journal -> journal.append(List.of(general("one"), general("two"))));
        var whole = laptop.disk().bytes(TAIL);
        laptop.disk().plant(TAIL, Arrays.copyOf(whole, whole.length - 3));
        laptop.opened(journal -> {
            journal.append(general("three"));
            return journal.cut(laptop.author());
        });
        assertEquals(1, laptop.count("/tail/"));
        assertArrayEquals(
                Arrays.copyOf(whole, whole.length - 3), laptop.disk().bytes("/profile/journal/aside/tail-00000001"));
    }

    @Test
    void savesThatTheDatabaseHasAndTheJournalHasNotAreAnAlarm() throws IOException {
        laptop.opened(journal -> journal.append(List.of(general("one"), general("two"))));
        var whole = laptop.disk().bytes(TAIL);
        laptop.disk().plant(TAIL, Arrays.copyOf(whole, whole.length - 3));
        assertTrue(laptop.opened(journal -> journal.findings(new Position(2))).stream()
                .anyMatch(finding -> finding.kind() == Finding.Kind.SAVES_MISSING));
    }

    @Test
    void aTailThatStillCountsAndIsGoneIsAnAlarm() throws IOException {
        laptop.opened(journal -> journal.append(general("one")));
        laptop.opened(journal -> journal.append(general("two")));
        laptop.disk().remove(TAIL);
        assertEquals(
                List.of(new Finding(Finding.Kind.TAIL_MISSING, "tail-00000001")),
                laptop.opened(journal -> journal.findings(Position.START)));
    }

    @Test
    void aTailThatLaterOnesFollowMayNotEvenLoseItsLastFrame() throws IOException {
        laptop.opened(journal -> {
            journal.append(general("one"));
            return journal.append(general("two"));
        });
        laptop.opened(journal -> journal.append(general("three")));
        var whole = laptop.disk().bytes(TAIL);
        laptop.disk().plant(TAIL, Arrays.copyOf(whole, whole.length - 3));
        assertEquals(
                List.of(new Finding(Finding.Kind.SAVE_DAMAGED, "tail-00000001")),
                laptop.opened(journal -> journal.findings(Position.START)));
    }

    @Test
    void noFlippedBitInTheTailIsAcceptedOrPassedOver() throws IOException {
        laptop.opened(journal -> {
            journal.append(general("one"));
            journal.append(List.of(restricted("two"), general("three")));
            return journal.append(general("four"));
        });
        var all = laptop.opened(laptop::everything);
        long bits = laptop.disk().bytes(TAIL).length * 8L;
        for (long bit = 0; bit < bits; bit++) {
            var flipped = laptop.with(laptop.disk().copy());
            flipped.disk().flipBit(TAIL, bit);
            long at = bit;
            flipped.opened(journal -> {
                var left = flipped.everything(journal);
                assertTrue(all.containsAll(left), () -> "bit " + at + ": " + left);
                var findings = journal.findings(Position.START);
                assertEquals(
                        List.of(new Finding(Finding.Kind.SAVE_DAMAGED, "tail-00000001")), findings, () -> "bit " + at);
                boolean isInHead = at / 8 < FrameFile.HEAD;
                assertTrue(isInHead || left.size() >= all.size() - 1, () -> "bit " + at + " lost more than its frame");
                return journal;
            });
        }
        System.out.printf("tail: %d bits flipped, 0 accepted, %d alarms%n", bits, bits);
    }

    @Test
    void aDamagedFrameIsKeptAsideWhenTheRestIsCut() throws IOException {
        laptop.opened(journal -> {
            journal.append(general("one"));
            journal.append(general("two"));
            return journal.append(general("three"));
        });
        var before = laptop.disk().bytes(TAIL).length;
        laptop.disk().flipBit(TAIL, (before / 2) * 8L);
        laptop.opened(journal -> journal.cut(laptop.author()));
        assertEquals(1, laptop.count("/aside/tail-00000001"));
        assertEquals(2, laptop.opened(laptop::known).size());
    }

    @Test
    void noFlippedBitInASegmentIsAccepted() {
        var segment = laptop.opened(journal -> {
            journal.append(List.of(general("one"), general("two")));
            return journal.bytes(journal.cut(laptop.author()).getFirst());
        });
        var trust = laptop.trust();
        long seed = new Random().nextLong();
        var random = new Random(seed);
        int signedPart = 12 + SegmentFile.manifestBytes(segment).orElseThrow().length + 64;
        int flips = 0;
        for (int at = 0; at < segment.length; at++) {
            // every bit of what is signed, one bit of every other byte of the body
            for (int bit = 0; bit < (at < signedPart ? 8 : at % 2); bit++) {
                var flipped = segment.clone();
                flipped[at] ^= (byte) (1 << (at < signedPart ? bit : random.nextInt(8)));
                assertInstanceOf(
                        SegmentFile.Reading.Bad.class,
                        SegmentFile.read(flipped, trust),
                        "byte " + at + ", seed " + seed);
                flips++;
            }
        }
        for (int length = 0; length < segment.length; length += 13) {
            assertInstanceOf(SegmentFile.Reading.Bad.class, SegmentFile.read(Arrays.copyOf(segment, length), trust));
        }
        System.out.printf("segment: %d bits flipped (seed %d), 0 accepted%n", flips, seed);
    }

    @Test
    void aDamagedSegmentIsToldAndComesBackFromAnother() throws IOException {
        var segment = laptop.opened(journal -> {
            journal.append(general("one"));
            return journal.bytes(journal.cut(laptop.author()).getFirst());
        });
        var path = laptop.file(".segment");
        for (long bit : new long[] {8 * 100, 8 * 2000}) { // in the manifest, in the body
            laptop.disk().flipBit(path, bit);
            laptop.opened(journal -> {
                assertEquals(
                        List.of(Finding.Kind.SEGMENT_DAMAGED),
                        journal.verify(Position.START, laptop.trust()).stream()
                                .map(Finding::kind)
                                .toList());
                assertInstanceOf(Received.Kept.class, journal.receive(segment, laptop.trust(), Laptop.ANYTHING));
                assertEquals(List.of(), journal.verify(Position.START, laptop.trust()));
                return journal;
            });
        }
        assertEquals(1, laptop.count("/aside/"));
    }

    @Test
    void noFlippedBitInTheControlLogOrADraftIsAccepted() throws IOException {
        laptop.opened(journal -> {
            var seat = laptop.seat();
            var founder = seat.identity().id();
            journal.controlLog()
                    .append(new ControlEntry(founder, List.of(), new Statement.Granted(1, founder, "00")), seat);
            journal.drafts().put("a letter", new byte[] {1, 2, 3});
            return journal;
        });
        int flips = 0;
        for (var path : List.of(laptop.file(".entry"), laptop.file(".draft"))) {
            for (long bit = 0; bit < laptop.disk().bytes(path).length * 8L; bit++) {
                var flipped = laptop.with(laptop.disk().copy());
                flipped.disk().flipBit(path, bit);
                flipped.opened(journal -> {
                    assertEquals(
                            1,
                            journal.controlLog().entries().size()
                                    + journal.drafts().all().size());
                    assertEquals(
                            1, journal.verify(Position.START, flipped.trust()).size());
                    return journal;
                });
                flips++;
            }
        }
        System.out.printf("control log and draft: %d bits flipped, 0 accepted, %d alarms%n", flips, flips);
    }
}
