package org.recours.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recours.domain.problem.Problem;
import org.recours.testkit.PowerCut;
import org.recours.testkit.SimulatedDisk;
import org.recours.testkit.SimulatedDisk.Fault;
import org.recours.vault.DurableFile;
import org.recours.vault.Secret;

/// While the digits of the veil are changed or taken away the n-th call to the disk fails, for every n, or the power
/// goes: the old ones lift it or the new ones, or none are asked for where none were chosen; never something else.
final class PinFaultTest {

    private static final int OUTCOMES = 10;
    private static final String OLD = "2846";

    private final Secret key = Secret.random();

    @Test
    void theOldDigitsLiftTheVeilOrTheNewOnes() throws IOException {
        int runs = 0;
        int cuts = 0;
        for (var chosen : List.of("9031", "")) {
            int calls = callsOfAChange(chosen);
            for (int call = 0; call < calls; call++) {
                for (var fault : Fault.values()) {
                    var disk = withOldDigits();
                    disk.failFrom(call, fault);
                    boolean isDone = isChanged(disk, chosen);
                    disk.heal();
                    assertOneOfBoth(disk, isDone, chosen, fault + " at call " + call);
                    runs++;
                }
                var dark = withOldDigits();
                dark.cutPowerAt(call);
                boolean isDone = isChanged(dark, chosen);
                for (int seed = 0; seed < OUTCOMES; seed++, cuts++) {
                    assertOneOfBoth(dark.afterPowerCut(seed), isDone, chosen, "power cut at " + call + ", " + seed);
                }
            }
        }
        System.out.printf("veil: %d failing changes, %d power cuts, 0 lifted by neither%n", runs, cuts);
    }

    private void assertOneOfBoth(SimulatedDisk disk, boolean isDone, String chosen, String when) {
        var now = digits(disk, chosen);
        assertTrue(List.of(OLD, chosen).contains(now), () -> when + ": " + now);
        assertTrue(!isDone || now.equals(chosen), () -> when + ": it was changed, and is not");
    }

    /// Which of the digits lift the veil; nothing where none are asked for.
    private String digits(SimulatedDisk disk, String chosen) {
        return on(disk).pin(key)
                .map(pin -> List.of(OLD, chosen).stream()
                        .filter(digits -> pin.isLiftedBy(digits.toCharArray()))
                        .findFirst()
                        .orElse("neither"))
                .orElse("");
    }

    private boolean isChanged(SimulatedDisk disk, String chosen) {
        try {
            on(disk).keepPin(key, chosen);
            return true;
        } catch (Problem | PowerCut _) {
            return false;
        }
    }

    private int callsOfAChange(String chosen) throws IOException {
        var disk = withOldDigits();
        int before = disk.aimedAt();
        assertTrue(isChanged(disk, chosen));
        assertEquals(
                Optional.of(chosen).filter(digits -> !digits.isEmpty()).isPresent(),
                on(disk).pin(key).isPresent());
        return disk.aimedAt() - before;
    }

    private SimulatedDisk withOldDigits() throws IOException {
        var disk = new SimulatedDisk();
        Files.createDirectory(disk.path("/seat"));
        DurableFile.forceFolder(disk.path("/"));
        assertTrue(isChanged(disk, OLD));
        return disk;
    }

    private static SeatFolder on(SimulatedDisk disk) {
        return new SeatFolder(disk.path("/seat"));
    }
}
