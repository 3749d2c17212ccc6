package org.recours.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recours.domain.change.Compartment;
import org.recours.testkit.SimulatedDisk;
import org.recours.testkit.SimulatedDisk.Kind;

/// Two laptops and a stick, and the power goes before any call that changes a disk while one of them exchanges.
///
/// The laptop and the stick in it go dark together; of what was not forced, each keeps a random part in any order.
/// Nothing that was acknowledged is lost, nothing torn is taken in, and exchanging again brings both to the same.
final class ExchangePowerCutTest {

    private static final Set<Kind> CHANGING =
            EnumSet.of(Kind.CREATE, Kind.WRITE, Kind.FORCE, Kind.TRUNCATE, Kind.MOVE, Kind.DELETE);

    private static final Set<String> AMINAS = Set.of("one by one", "two by two", "restricted by restricted");
    private static final Set<String> SHARED = Set.of("one by one", "two by two", "three by three", "four by four");

    private final SimulatedDisk aminasDisk = new SimulatedDisk();
    private final SimulatedDisk brunosDisk = new SimulatedDisk();
    private final SimulatedDisk stick = new SimulatedDisk();
    private DiskLaptop.Owner amina;
    private DiskLaptop.Owner bruno;

    /// Amina has saved and not exchanged; Bruno's work lies on the stick, safe to remove.
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

    @Test
    void aPowerCutAnywhereLosesNothingAndTheNextExchangeBringsAll() {
        var cuts = cutsOfAnExchange(aminasDisk.copy(), stick.copy());
        long torn = cuts.parallelStream().filter(this::isTornAndStillEndsWell).count();
        long onStick =
                cuts.stream().filter(cut -> cut.when().startsWith("stick")).count();
        System.out.printf(
                "exchange: power cut at %d calls (%d of the stick, %d of the laptop), %d left torn files on the stick, "
                        + "0 lost, 0 half, all the same afterwards%n",
                cuts.size(), onStick, cuts.size() - onStick, torn);
        assertTrue(onStick > 0 && onStick < cuts.size(), "both disks were cut");
        assertTrue(torn > 0, "no cut tore anything: then nothing was tried");
    }

    /// What a cut leaves of the laptop and of the stick.
    ///
    /// @param when which call did not come to be, with the seed of what survived
    private record Cut(String when, SimulatedDisk laptop, SimulatedDisk stick) {}

    /// One exchange, and what a power cut before each of its changing calls would have left.
    private List<Cut> cutsOfAnExchange(SimulatedDisk laptop, SimulatedDisk carried) {
        var cuts = new ArrayList<Cut>();
        try (var open = amina.on(laptop)) {
            watch(carried, "stick", laptop, carried, cuts);
            watch(laptop, "laptop", laptop, carried, cuts);
            open.exchange(carried);
            carried.aimAt(_ -> false);
            laptop.aimAt(_ -> false);
        }
        return cuts;
    }

    /// Only what the exchange itself calls: the database writes behind it, and its file is thrown away when in doubt.
    private static void watch(
            SimulatedDisk watched, String name, SimulatedDisk laptop, SimulatedDisk carried, List<Cut> cuts) {
        var exchanging = Thread.currentThread();
        watched.aimAt(
                call -> CHANGING.contains(call.kind()) && Thread.currentThread().equals(exchanging));
        watched.watch(() -> {
            int seed = cuts.size();
            cuts.add(new Cut(name + ", seed " + seed, laptop.afterPowerCut(seed), carried.afterPowerCut(seed)));
        });
    }

    /// @return whether something unfinished lay on the stick
    private boolean isTornAndStillEndsWell(Cut cut) {
        boolean isTorn = cut.stick().files().keySet().stream().anyMatch(file -> file.contains(".tmp"));
        try (var open = amina.on(cut.laptop());
                var other = bruno.on(brunosDisk.copy())) {
            assertAcknowledgedAndWhole(open.shown(), cut.when());
            assertEquals(0, open.exchange(cut.stick()).overstepping().size(), cut.when());
            assertEquals(0, other.exchange(cut.stick()).overstepping().size(), cut.when());
            assertEquals(all(), open.shown(), cut.when());
            assertEquals(SHARED, other.shown(), cut.when());
        }
        return isTorn;
    }

    private static void assertAcknowledgedAndWhole(Set<String> shown, String when) {
        assertTrue(shown.containsAll(AMINAS), () -> when + ": lost, left " + shown);
        assertTrue(all().containsAll(shown), () -> when + ": half of something: " + shown);
    }

    private static Set<String> all() {
        var all = new TreeSet<>(SHARED);
        all.addAll(AMINAS);
        return all;
    }
}
