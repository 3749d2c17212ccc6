package org.recours.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.Hlc;
import org.recours.domain.change.RecordId;
import org.recours.domain.problem.Problem;
import org.recours.encoding.ChangeSetCodec;
import org.recours.encoding.OpCodec;
import org.recours.journal.Finding;
import org.recours.journal.Received;
import org.recours.testkit.SimulatedDisk;
import org.recours.testkit.SimulatedDisk.Fault;
import org.recours.vault.MasterKey;

/// The n-th call to the disk fails, for every n, whatever a ledger does; its database lies on that disk too.
///
/// Nothing that was acknowledged is lost, nothing is done by half, and the same thing tried again succeeds.
@Execution(ExecutionMode.CONCURRENT)
final class LedgerFaultTest {

    private final MasterKey key = MasterKey.random();
    private final SimulatedDisk before = new SimulatedDisk();
    private final Profile colleague = Profile.on(new SimulatedDisk(), MasterKey.random());
    private final TreeSet<String> numbers = new TreeSet<>();
    private byte[] segment = {};

    @BeforeEach
    void aProfileWithSegmentsAndATail() {
        segment = segmentOfAColleague();
        on(before).opened(ledger -> {
            save(ledger, "one", Compartment.GENERAL);
            ledger.cut();
            save(ledger, "two", Compartment.GENERAL);
            save(ledger, "stays here", Compartment.RESTRICTED);
            numbers.addAll(Profile.shown(ledger));
            return ledger;
        });
    }

    enum Work {
        SAVE(1),
        CUT(0),
        RECEIVE(2),
        REBUILD(0);

        /// How many cases there are more after it.
        private final int more;

        Work(int more) {
            this.more = more;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCallThatFailsLosesNothingAndLeavesNothingHalfDone(Work work) {
        int calls = callsOf(work);
        int told = 0;
        int runs = 0;
        for (int call = 0; call < calls; call++) {
            for (var fault : faults(call)) {
                told += isToldOf(work, call, fault) ? 1 : 0;
                runs++;
            }
        }
        System.out.printf(
                "ledger: %s failed at each of %d calls: %d runs, %d told, 0 lost, 0 half done%n",
                work, calls, runs, told);
        assertTrue(told > 0, "no failure was told");
    }

    private boolean isToldOf(Work work, int call, Fault fault) {
        var when = work + ", " + fault + " at call " + call;
        var disk = before.copy();
        var profile = on(disk);
        boolean isTold = profile.opened(ledger -> {
            var doing = doing(work, ledger);
            fail(disk, call, fault);
            boolean isDone = succeeds(() -> doing.accept(ledger));
            disk.heal();
            assertNothingLost(ledger, isDone ? work.more : 0, work.more, when);
            if (!isDone) {
                doing.accept(ledger); // the same again, now that the disk is well
            }
            assertShown(ledger, work.more, when);
            return !isDone;
        });
        profile.opened(ledger -> {
            assertShown(ledger, work.more, "after " + when);
            assertEquals(
                    List.of(), ledger.verify().stream().filter(Finding::isAlarm).toList(), "after " + when);
            return ledger;
        });
        return isTold;
    }

    private int callsOf(Work work) {
        var disk = before.copy();
        return on(disk).opened(ledger -> {
            var doing = doing(work, ledger);
            int calls = disk.calls().size();
            doing.accept(ledger);
            assertShown(ledger, work.more, "without any fault");
            return disk.calls().size() - calls;
        });
    }

    private Consumer<Ledger> doing(Work work, Ledger fresh) {
        var set = Profile.caseFile(fresh.newId(), fresh.newCaseNumber(), "typed");
        return switch (work) {
            case SAVE -> ledger -> ledger.record(set);
            case CUT -> Ledger::cut;
            case RECEIVE ->
                ledger -> {
                    var received = ledger.receive(segment);
                    assertFalse(received instanceof Received.Refused, received::toString);
                };
            case REBUILD -> ledger -> assertTrue(ledger.rebuild(Progress.SILENT));
        };
    }

    @Test
    void everyCallThatFailsWhileOpeningAndClosingLosesNothing() {
        int told = 0;
        int call = 0;
        for (boolean isReached = true; isReached; call++) {
            isReached = false;
            for (var fault : faults(call)) {
                var disk = before.copy();
                int failing = call;
                fail(disk, call, fault);
                boolean isOpened = succeeds(() -> on(disk).opened(ledger -> {
                    assertShown(ledger, 0, "with " + fault + " at call " + failing);
                    return ledger;
                }));
                told += isOpened ? 0 : 1;
                isReached |= disk.aimedAt() > call;
                disk.heal();
                on(disk).opened(ledger -> {
                    assertShown(ledger, 0, "after " + fault + " at call " + failing);
                    return ledger;
                });
            }
        }
        System.out.printf("ledger: opening and closing failed at each of %d calls: %d told, 0 lost%n", call - 1, told);
        assertTrue(told > 0, "no failure was told");
    }

    @Test
    void aSegmentThatSpeaksForAnotherSeatIsRefusedWhole() {
        var mine = key.seatKeys().identity().id();
        var forger = Profile.on(new SimulatedDisk(), colleague.key());
        var op = OpCodec.encode(
                Profile.caseFile(new RecordId(new UUID(1, 1)), "forged", "in another’s name")
                        .edits()
                        .getFirst(),
                mine,
                new Hlc(1, 0),
                new UUID(2, 2));
        var forged = forger.segmentOf(ChangeSetCodec.encode(Compartment.GENERAL, List.of(op)));
        var disk = before.copy();
        var files = disk.files().keySet();
        on(disk).opened(ledger -> {
            assertInstanceOf(Received.Overstepping.class, ledger.receive(forged));
            assertShown(ledger, 0, "after a forgery");
            return ledger;
        });
        assertEquals(segments(files), segments(disk.files().keySet()), "it is not kept, so it is not passed on");
    }

    /// Each call fails once; from every eighth on the disk is full, and from every eighth it is read-only.
    private static List<Fault> faults(int call) {
        return switch (call % 8) {
            case 0 -> List.of(Fault.BROKEN, Fault.FULL);
            case 4 -> List.of(Fault.BROKEN, Fault.DENIED);
            default -> List.of(Fault.BROKEN);
        };
    }

    private static boolean succeeds(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Problem _) {
            return false;
        }
    }

    private static void fail(SimulatedDisk disk, int call, Fault fault) {
        switch (fault) {
            case BROKEN -> disk.failOnce(call, fault);
            case FULL, DENIED -> disk.failFrom(call, fault); // until somebody makes room
        }
    }

    private void assertNothingLost(Ledger ledger, int least, int most, String when) {
        if (ledger.isBehind()) {
            assertTrue(ledger.rebuild(Progress.SILENT), when);
        }
        var shown = Profile.shown(ledger);
        assertTrue(shown.containsAll(numbers), () -> when + ": lost some of " + numbers + ", left " + shown);
        int more = shown.size() - numbers.size();
        assertTrue(more == least || more == most, () -> when + ": half of it is here: " + shown);
    }

    private void assertShown(Ledger ledger, int more, String when) {
        if (ledger.isBehind()) {
            assertTrue(ledger.rebuild(Progress.SILENT), when);
        }
        var shown = Profile.shown(ledger);
        assertTrue(shown.containsAll(numbers), () -> when + ": lost some of " + numbers + ", left " + shown);
        assertEquals(numbers.size() + more, shown.size(), () -> when + ": " + shown);
    }

    private Profile on(SimulatedDisk disk) {
        return Profile.on(disk, key, colleague);
    }

    private byte[] segmentOfAColleague() {
        var disk = new SimulatedDisk();
        Profile.on(disk, colleague.key()).opened(ledger -> {
            save(ledger, "from a colleague", Compartment.GENERAL);
            save(ledger, "from the same one", Compartment.GENERAL);
            return ledger.cut();
        });
        return disk.bytes(segments(disk.files().keySet()).getFirst());
    }

    private static List<String> segments(Set<String> files) {
        return files.stream().filter(file -> file.endsWith(".segment")).toList();
    }

    private static void save(Ledger ledger, String narrative, Compartment compartment) {
        var set = Profile.caseFile(ledger.newId(), ledger.newCaseNumber(), narrative);
        ledger.record(new EditSet(compartment, set.edits()));
    }
}
