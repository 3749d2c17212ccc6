package org.recours.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recours.domain.problem.Problem;
import org.recours.testkit.PowerCut;
import org.recours.testkit.SimulatedDisk;
import org.recours.testkit.SimulatedDisk.Fault;

/// While the passphrase is changed the n-th call to the disk fails, for every n, or the power goes: the profile opens
/// by the old passphrase or by the new one, never by neither.
final class KeyFileFaultTest {

    /// Random outcomes of each power cut.
    private static final int OUTCOMES = 20;

    /// What guessing costs is not what these tests are about.
    private static final Cost CHEAP = new Cost(64, 1);

    private static final String OLD = "correct horse battery";
    private static final String NEW = "staple the other horse";

    private final SimulatedDisk before = new SimulatedDisk();
    private byte[] key = {};

    @BeforeEach
    void aProfileWithItsOldPassphrase() throws IOException {
        Files.createDirectory(before.path("/profile"));
        try (var master = on(before).create(typed(OLD), CHEAP)) {
            key = bytes(master);
        }
        DurableFile.forceFolder(before.path("/"));
    }

    @Test
    void whateverCallFailsThePassphraseThatIsSaidToBeValidOpens() {
        int calls = callsOfAChange();
        int runs = 0;
        int old = 0;
        for (int call = 0; call < calls; call++) {
            for (var fault : Fault.values()) {
                var disk = before.copy();
                fail(disk, call, fault);
                var valid = change(disk);
                disk.heal();
                assertArrayEquals(key, opened(disk, valid).orElseThrow(), fault + " at call " + call + ": " + valid);
                assertEquals(List.of(), on(disk).damagedCopies(), "opening mended it");
                runs++;
                old += valid.equals(OLD) ? 1 : 0;
            }
        }
        System.out.printf(
                "key file: a change failed at each of %d calls: %d runs, %d by the old, %d by the new, 0 by neither%n",
                calls, runs, old, runs - old);
        assertTrue(old > 0 && old < runs);
    }

    @Test
    void aPowerCutLeavesOneOfBothPassphrases() {
        int calls = callsOfAChange();
        int old = 0;
        int cuts = 0;
        for (int call = 0; call < calls; call++) {
            var dark = before.copy();
            dark.cutPowerAt(call);
            boolean isDone = changeUntilDark(dark);
            for (int outcome = 0; outcome < OUTCOMES; outcome++) {
                long seed = call * 1000L + outcome;
                var after = dark.afterPowerCut(seed);
                var opened = opened(after, NEW);
                old += opened.isPresent() ? 0 : 1;
                var when = "power cut at call " + call + ", seed " + seed;
                assertArrayEquals(key, opened.or(() -> opened(after, OLD)).orElseThrow(), when);
                assertTrue(!isDone || opened.isPresent(), () -> when + ": it was changed, and is not");
                cuts++;
            }
        }
        System.out.printf(
                "key file: %d power cuts at %d calls of a change, %d by the old, %d by the new, 0 by neither%n",
                cuts, calls, old, cuts - old);
        assertTrue(old > 0 && old < cuts);
    }

    /// Changes the passphrase.
    ///
    /// @return which one is said to be valid now
    private static String change(SimulatedDisk disk) {
        try {
            changeNow(disk);
            return NEW;
        } catch (Problem e) {
            return e.phrase().key().equals("vault.keyFile.halfWritten") ? NEW : OLD;
        }
    }

    private static boolean changeUntilDark(SimulatedDisk disk) {
        try {
            changeNow(disk);
            return true;
        } catch (PowerCut _) {
            return false;
        }
    }

    private static void changeNow(SimulatedDisk disk) {
        try (var master = assertInstanceOf(KeyFile.Opening.Opened.class, on(disk).open(typed(OLD)))
                .key()) {
            on(disk).change(master, typed(NEW), CHEAP);
        }
    }

    private int callsOfAChange() {
        var disk = before.copy();
        assertEquals(NEW, change(disk));
        return disk.calls().size();
    }

    private static Optional<byte[]> opened(SimulatedDisk disk, String words) {
        return switch (on(disk).open(typed(words))) {
            case KeyFile.Opening.WrongPassphrase() -> Optional.empty();
            case KeyFile.Opening.Opened(var master) -> {
                try (master) {
                    yield Optional.of(bytes(master));
                }
            }
        };
    }

    private static void fail(SimulatedDisk disk, int call, Fault fault) {
        switch (fault) {
            case BROKEN -> disk.failOnce(call, fault);
            case FULL, DENIED -> disk.failFrom(call, fault);
        }
    }

    private static byte[] bytes(MasterKey master) {
        try (var journal = master.key("journal")) {
            return journal.bytes();
        }
    }

    private static KeyFile on(SimulatedDisk disk) {
        return new KeyFile(disk.path("/profile"), CHEAP);
    }

    private static Passphrase typed(String words) {
        return Passphrase.typed(words.toCharArray());
    }
}
