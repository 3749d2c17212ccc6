package org.recours.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recours.domain.change.Compartment;
import org.recours.domain.problem.Problem;
import org.recours.testkit.SimulatedDisk;
import org.recours.testkit.SimulatedDisk.Fault;

/// Two laptops and a stick, and the n-th call to one of the disks fails, for every n.
///
/// Nothing that was acknowledged is lost, nothing is taken in by half, and exchanging again brings both to the same.
@Execution(ExecutionMode.CONCURRENT)
final class ExchangeFaultTest {

    private static final Set<String> AMINAS = Set.of("one by one", "two by two");
    private static final Set<String> BRUNOS = Set.of("three by three", "four by four");
    private static final String STAYS = "restricted by restricted";

    private final SimulatedDisk aminasDisk = new SimulatedDisk();
    private final SimulatedDisk brunosDisk = new SimulatedDisk();
    private final SimulatedDisk stick = new SimulatedDisk();
    private DiskLaptop.Owner amina;
    private DiskLaptop.Owner bruno;

    /// Amina has saved and not exchanged; Bruno's work lies on the stick.
    @BeforeEach
    void twoLaptopsAndAStick() throws IOException {
        Files.createDirectory(stick.path("/stick"));
        amina = DiskLaptop.found("Amina", aminasDisk);
        try (var laptop = amina.on(aminasDisk)) {
            bruno = laptop.enrol("Bruno", brunosDisk, amina.clinic());
            laptop.save("one", Compartment.GENERAL);
            laptop.save("two", Compartment.GENERAL);
            laptop.save("restricted", Compartment.RESTRICTED);
        }
        try (var laptop = bruno.on(brunosDisk)) {
            laptop.save("three", Compartment.GENERAL);
            laptop.exchange(stick);
            laptop.save("four", Compartment.GENERAL);
            laptop.exchange(stick);
        }
    }

    enum Failing {
        STICK,
        LAPTOP
    }

    @ParameterizedTest
    @EnumSource
    void whateverCallFailsNothingIsLostOrHalfAndTheNextExchangeBringsAll(Failing failing) {
        int calls = callsOfAnExchange(failing);
        int runs = 0;
        int told = 0;
        for (int call = 0; call < calls; call++) {
            for (var fault : faults(call)) {
                told += isToldOf(failing, call, fault) ? 1 : 0;
                runs++;
            }
        }
        System.out.printf(
                "exchange: %s failed at each of %d calls: %d runs, %d told, 0 lost, 0 half, all the same afterwards%n",
                failing, calls, runs, told);
        assertTrue(told > 0, "no failure was told");
    }

    private boolean isToldOf(Failing failing, int call, Fault fault) {
        var when = failing + ", " + fault + " at call " + call;
        var laptop = aminasDisk.copy();
        var carried = stick.copy();
        var broken = broken(failing, laptop, carried);
        boolean isTold;
        try (var open = amina.on(laptop);
                var other = bruno.on(brunosDisk.copy())) {
            fail(broken, call, fault);
            isTold = !succeeds(open, carried);
            broken.heal();
            assertNothingLost(open.shown(), when);
            open.exchange(carried);
            other.exchange(carried);
            assertEquals(all(STAYS), open.shown(), when);
            assertEquals(all(), other.shown(), when);
        }
        if (failing == Failing.LAPTOP) {
            try (var open = amina.on(laptop)) {
                assertEquals(all(STAYS), open.shown(), "opened again after " + when);
            }
        }
        return isTold;
    }

    private int callsOfAnExchange(Failing failing) {
        var laptop = aminasDisk.copy();
        var carried = stick.copy();
        try (var open = amina.on(laptop)) {
            var counted = broken(failing, laptop, carried);
            int before = counted.calls().size();
            open.exchange(carried);
            assertEquals(all(STAYS), open.shown());
            return counted.calls().size() - before;
        }
    }

    private static boolean succeeds(DiskLaptop laptop, SimulatedDisk stick) {
        try {
            laptop.exchange(stick);
            return true;
        } catch (Problem _) {
            return false;
        }
    }

    private static void assertNothingLost(Set<String> shown, String when) {
        assertTrue(shown.containsAll(AMINAS) && shown.contains(STAYS), () -> when + ": lost, left " + shown);
        assertTrue(all(STAYS).containsAll(shown), () -> when + ": half of something: " + shown);
    }

    private static SimulatedDisk broken(Failing failing, SimulatedDisk laptop, SimulatedDisk stick) {
        return switch (failing) {
            case STICK -> stick;
            case LAPTOP -> laptop;
        };
    }

    /// Each call fails once; from every eighth on there is no room, and from every eighth all is read-only.
    private static List<Fault> faults(int call) {
        return switch (call % 8) {
            case 0 -> List.of(Fault.BROKEN, Fault.FULL);
            case 4 -> List.of(Fault.BROKEN, Fault.DENIED);
            default -> List.of(Fault.BROKEN);
        };
    }

    private static void fail(SimulatedDisk disk, int call, Fault fault) {
        switch (fault) {
            case BROKEN -> disk.failOnce(call, fault);
            case FULL, DENIED -> disk.failFrom(call, fault);
        }
    }

    private static Set<String> all(String... more) {
        var all = new TreeSet<>(AMINAS);
        all.addAll(BRUNOS);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void whatSpeaksInAnothersNameIsRefusedSaidAndNotPassedOn() throws IOException {
        var other = new SimulatedDisk();
        Files.createDirectory(other.path("/stick"));
        try (var forger = bruno.on(brunosDisk);
                var open = amina.on(aminasDisk)) {
            open.exchange(stick);
            forger.exchange(stick);
            var shown = open.shown();
            forger.forge(open.me().id());
            forger.exchange(stick);

            var report = open.exchange(stick);
            assertEquals(List.of("Bruno"), report.overstepping());
            assertEquals(0, report.receivedChanges() + report.damaged() + report.waiting());
            assertEquals(shown, open.shown(), "none of it was taken in");
            open.exchange(stick);
            open.exchange(other);
            var refused = stick.files().keySet().stream()
                    .filter(file -> file.endsWith(".bad"))
                    .map(file -> file.replace(".bad", ""))
                    .toList();
            assertEquals(1, refused.size());
            assertFalse(stick.files().containsKey(refused.getFirst()), "nobody puts it there again");
            assertFalse(other.files().containsKey(refused.getFirst()), "nor anywhere else");
        }
    }
}
