package org.recours.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recours.journal.Laptop.general;
import static org.recours.journal.Laptop.restricted;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.recours.domain.problem.Problem;
import org.recours.testkit.PowerCut;
import org.recours.testkit.SimulatedDisk;
import org.recours.testkit.SimulatedDisk.Kind;
import org.recours.vault.MasterKey;

@Execution(ExecutionMode.CONCURRENT)
final class JournalTest {

    private final Laptop laptop = Laptop.create();

    @Test
    void whatWasSavedIsThereAfterEveryOpening() {
        for (int opening = 0; opening < 4; opening++) {
            var words = "opening " + opening;
            laptop.opened(journal -> journal.append(general(words)));
        }
        assertEquals(
                List.of("opening 0", "opening 1", "opening 2", "opening 3"),
                laptop.opened(journal -> laptop.everything(journal)));
        assertEquals(4, laptop.opened(Journal::last).number());
    }

    @Test
    void aSaveCostsOneForceAndSoDoManyTogether() {
        laptop.opened(journal -> {
            journal.append(general("first")); // begins the file
            int before = forces();
            journal.append(general("second"));
            assertEquals(before + 1, forces());
            journal.append(IntStream.range(0, 5000)
                    .mapToObj(index -> general("import " + index))
                    .toList());
            assertEquals(before + 2, forces());
            return journal;
        });
        assertEquals(5002, laptop.opened(journal -> laptop.known(journal)).size());
    }

    @Test
    void openingAndReadingWritesNothing() {
        laptop.opened(journal -> journal.append(general("saved")));
        int before = laptop.disk().calls().size();
        laptop.opened(journal -> laptop.everything(journal));
        var calls = laptop.disk().calls();
        assertTrue(calls.subList(before, calls.size()).stream().noneMatch(call -> call.kind() == Kind.WRITE));
    }

    @Test
    void aCutMovesWhatIsGeneralIntoASegmentAndKeepsWhatIsRestricted() {
        laptop.opened(journal -> {
            journal.append(List.of(general("general"), restricted("restricted")));
            return journal.cut(laptop.author());
        });
        assertEquals(1, laptop.count("/tail/"));
        assertEquals(1, laptop.count(".segment"));
        laptop.opened(journal -> {
            var id = journal.segments().firstKey();
            var opened = assertInstanceOf(Journal.Opened.ChangeSets.class, journal.read(id, laptop.trust()));
            assertEquals(
                    List.of("general"),
                    opened.changeSets().stream()
                            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                            .toList());
            assertEquals(List.of("general", "restricted"), laptop.everything(journal));
            assertEquals(0, journal.bytes(id).length % 4096);
            return journal;
        });
    }

    @Test
    void nothingNewMeansNoSegmentAndPositionsGoOnAfterACut() {
        laptop.opened(journal -> {
            journal.append(restricted("restricted"));
            assertEquals(List.of(), journal.cut(laptop.author()));
            journal.append(general("general"));
            assertEquals(1, journal.cut(laptop.author()).size());
            assertEquals(List.of(), journal.cut(laptop.author()));
            return journal;
        });
        assertEquals(new Position(3), laptop.opened(journal -> journal.append(general("next"))));
    }

    @Test
    void segmentsFormAChain() {
        laptop.opened(journal -> {
            for (int cut = 1; cut <= 3; cut++) {
                journal.append(general("cut " + cut));
                journal.cut(laptop.author());
            }
            var byNumber = journal.segments().values().stream()
                    .sorted((one, other) -> Long.compare(one.number(), other.number()))
                    .toList();
            assertEquals(
                    List.of(1L, 2L, 3L), byNumber.stream().map(Manifest::number).toList());
            assertEquals(byNumber.get(0).id(), byNumber.get(1).previous().orElseThrow());
            assertEquals(byNumber.get(1).id(), byNumber.get(2).previous().orElseThrow());
            assertEquals(List.of(), journal.verify(journal.last(), laptop.trust()));
            return journal;
        });
    }

    @Test
    void aLargeTailBecomesSeveralSegmentsOfBoundedSize() {
        var large = "x".repeat(300_000);
        laptop.opened(journal -> {
            assertFalse(journal.isTailFull());
            journal.append(IntStream.range(0, 10)
                    .mapToObj(index -> general(index + large))
                    .toList());
            assertTrue(journal.isTailFull());
            assertEquals(4, journal.cut(laptop.author()).size());
            assertEquals(10, laptop.known(journal).size());
            return journal;
        });
    }

    @Test
    void whatStaysHereIsCarriedOverInPartsWhateverItsSize() {
        var large = "x".repeat(400_000);
        laptop.opened(journal -> {
            journal.append(general("travels"));
            for (int number = 0; number < 10; number++) {
                journal.append(restricted(number + large));
            }
            var before = laptop.known(journal);
            int calls = laptop.disk().calls().size();
            journal.cut(laptop.author());
            long forced = laptop.disk().calls().stream()
                    .skip(calls)
                    .filter(call -> call.kind() == SimulatedDisk.Kind.FORCE
                            && call.path().contains("/tail/tail-"))
                    .count();
            assertTrue(forced > 4, "4 MB are never written at once, and never held at once: " + forced);
            assertEquals(before, laptop.known(journal));
            return journal;
        });
        assertEquals(11, laptop.opened(journal -> laptop.known(journal)).size());
    }

    @Test
    void aPowerCutWhileItIsCarriedOverLosesNothing() {
        var large = "x".repeat(400_000);
        laptop.opened(journal -> {
            journal.append(general("travels"));
            for (int number = 0; number < 4; number++) {
                journal.append(restricted(number + large));
            }
            return journal;
        });
        var before = laptop.opened(laptop::known);
        int cuts = 0;
        for (boolean isDark = true; isDark; cuts++) {
            var dark = laptop.with(laptop.disk().copy());
            dark.disk().aimAt(call -> call.kind() != SimulatedDisk.Kind.READ);
            dark.disk().cutPowerAt(cuts);
            try {
                dark.opened(journal -> journal.cut(dark.author()));
                isDark = false;
            } catch (PowerCut _) {
                var after = dark.with(dark.disk().afterPowerCut(cuts));
                assertEquals(before, after.opened(after::known), "power cut at call " + cuts);
                var left = after.opened(journal -> {
                    journal.cut(after.author());
                    return after.everything(journal);
                });
                assertEquals(5, left.size(), "each once, after the cut that followed");
            }
        }
        System.out.printf("carrying over: %d power cuts, 0 lost, 0 doubled%n", cuts - 1);
    }

    @Test
    void receivedSegmentsLieBesideOwnOnesByteForByte() {
        var other = Laptop.create();
        var segment = other.opened(journal -> {
            journal.append(general("from the other"));
            return journal.bytes(journal.cut(other.author()).getFirst());
        });
        laptop.opened(journal -> {
            assertEquals(
                    new Received.Refused(Received.Refusal.UNKNOWN_SEAT),
                    journal.receive(segment, laptop.trust(), Laptop.ANYTHING));
            var kept = assertInstanceOf(
                    Received.Kept.class, journal.receive(segment, laptop.trust(other), Laptop.ANYTHING));
            assertEquals(new Received.Known(kept.id()), journal.receive(segment, laptop.trust(other), Laptop.ANYTHING));
            assertTrue(Arrays.equals(segment, journal.bytes(kept.id())));
            return journal;
        });
        assertEquals(Set.of("from the other"), laptop.opened(journal -> laptop.known(journal, other)));
    }

    @Test
    void aClonedLaptopNeverRepeatsANonceAndIsNoticed() {
        laptop.opened(journal -> journal.append(general("before")));
        var clone = laptop.with(laptop.disk().copy());
        for (var each : List.of(laptop, clone)) {
            each.opened(journal -> journal.append(general("the same words")));
        }
        assertEquals(2, laptop.count("/tail/"));
        var name = "/profile/journal/tail/tail-00000002";
        int nonceAt = FrameFile.HEAD + FrameFile.HEADER;
        var one = Arrays.copyOfRange(laptop.disk().bytes(name), nonceAt, nonceAt + 12);
        var other = Arrays.copyOfRange(clone.disk().bytes(name), nonceAt, nonceAt + 12);
        assertFalse(Arrays.equals(one, other));

        clone.opened(journal -> journal.append(general("only the clone")));
        var segment = clone.opened(
                journal -> journal.bytes(journal.cut(clone.author()).getFirst()));
        laptop.opened(journal -> {
            journal.cut(laptop.author());
            assertInstanceOf(
                    Received.KeptBesideAnother.class, journal.receive(segment, laptop.trust(), Laptop.ANYTHING));
            assertEquals(Set.of("before", "the same words", "only the clone"), laptop.known(journal));
            assertEquals(
                    List.of(Finding.Kind.SEGMENT_TWICE),
                    journal.verify(journal.last(), laptop.trust()).stream()
                            .map(Finding::kind)
                            .toList());
            return journal;
        });
    }

    @Test
    void twoProgramsNeverHaveAProfileOpen() {
        try (var _ = ProfileLock.take(laptop.disk().path("/profile"))) {
            var second = assertThrows(
                    Problem.class, () -> ProfileLock.take(laptop.disk().path("/profile")));
            assertEquals("problem.journal.openElsewhere", second.phrase().key());
        }
        laptop.opened(Journal::last);
    }

    @Test
    void draftsreKeptByNameAndNeverTravel() {
        var one = "the case to come";
        var two = "a letter";
        laptop.opened(journal -> {
            journal.drafts().put(one, bytes("typing"));
            journal.drafts().put(one, bytes("typing more"));
            journal.drafts().put(two, bytes("another"));
            journal.drafts().remove(two);
            journal.append(general("saved"));
            journal.cut(laptop.author());
            return journal;
        });
        laptop.opened(journal -> {
            var drafts = journal.drafts().all();
            assertEquals(Set.of(one), drafts.keySet());
            assertEquals("typing more", new String(drafts.get(one), StandardCharsets.UTF_8));
            assertArrayEquals(drafts.get(one), journal.drafts().find(one).orElseThrow());
            assertEquals(Optional.empty(), journal.drafts().find(two));
            assertEquals(Set.of("saved"), laptop.known(journal));
            return journal;
        });
    }

    @Test
    void whatSeveralThreadsSaveAtOnceIsAllThereAndSharesForces() {
        var positions = new ConcurrentSkipListSet<Position>();
        laptop.opened(journal -> {
            var threads = IntStream.range(0, 8)
                    .mapToObj(thread -> Thread.ofVirtual().start(() -> {
                        for (int save = 0; save < 50; save++) {
                            positions.add(journal.append(general(thread + " " + save)));
                        }
                    }))
                    .toList();
            threads.forEach(JournalTest::join);
            return journal;
        });
        assertEquals(400, positions.size());
        assertEquals(400, laptop.opened(journal -> laptop.known(journal)).size());
    }

    @Test
    void anInterruptedThreadStillSaves() {
        laptop.opened(journal -> {
            Thread.currentThread().interrupt();
            journal.append(general("interrupted"));
            assertTrue(Thread.interrupted());
            return journal;
        });
        assertEquals(Set.of("interrupted"), laptop.opened(journal -> laptop.known(journal)));
    }

    @Test
    void onARealDiskOnlyTheOwnerCanReadIt(@TempDir Path folder) throws IOException {
        var profile = folder.resolve("ملف الشخص مع مسافات");
        try (var lock = ProfileLock.take(profile);
                var journal = Journal.open(lock, MasterKey.random())) {
            journal.append(general("محمد أحمد"));
            journal.drafts().put("a letter", bytes("draft"));
            journal.cut(laptop.author());
        }
        try (var walk = Files.walk(profile)) {
            for (var path : walk.toList()) {
                assertEquals(
                        Files.isDirectory(path) ? "rwx------" : "rw-------",
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
            }
        }
    }

    private int forces() {
        return (int) laptop.disk().calls().stream()
                .filter(call -> call.kind() == Kind.FORCE)
                .count();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
