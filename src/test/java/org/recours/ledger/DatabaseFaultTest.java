package org.recours.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recours.domain.problem.Problem;
import org.recours.testkit.SimulatedDisk;
import org.recours.testkit.SimulatedDisk.Fault;
import org.recours.vault.MasterKey;

/// The database's own file fails, or is damaged, while the program runs; the journal beside it is well.
///
/// Saving goes on, whoever asks gets an answer or a sentence, and the next start shows everything.
final class DatabaseFaultTest {

    private static final long SEED = 20_261_122;
    private static final int RUNS = 6;
    private static final int CASES = 40;
    private static final int MORE = 4;
    private static final String DATABASE = "/profile/store/recours.mv.db";

    private final MasterKey key = MasterKey.random();
    private final SimulatedDisk before = new SimulatedDisk();
    private final TreeSet<String> saved = new TreeSet<>();
    private byte[] older = {};

    @BeforeEach
    void aProfileWithADatabase() {
        Profile.on(before, key).opened(ledger -> save(ledger, CASES / 2, saved));
        older = before.bytes(DATABASE);
        Profile.on(before, key).opened(ledger -> save(ledger, CASES / 2, saved));
    }

    enum Damage {
        BROKEN,
        FULL,
        DENIED,
        CUT_SHORT,
        FLIPPED,
        OLDER,
        GONE;

        private void to(SimulatedDisk disk, Random random, byte[] older) throws IOException {
            int size = disk.bytes(DATABASE).length;
            switch (this) {
                case BROKEN -> disk.failFrom(random.nextInt(3), Fault.BROKEN);
                case FULL -> disk.failFrom(random.nextInt(3), Fault.FULL);
                case DENIED -> disk.failFrom(random.nextInt(3), Fault.DENIED);
                case CUT_SHORT -> disk.cutShort(DATABASE, random.nextInt(size));
                case FLIPPED -> {
                    for (int flips = 0; flips < 50; flips++) {
                        disk.flipBit(DATABASE, random.nextLong(size * 8L));
                    }
                }
                case OLDER -> disk.plant(DATABASE, older);
                case GONE -> disk.remove(DATABASE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSavedStaysSavedAndTheNextStartShowsAllOfIt(Damage damage) throws IOException {
        int told = 0;
        int behind = 0;
        for (int run = 0; run < RUNS; run++) {
            var random = new Random(SEED + run);
            var disk = before.copy();
            var profile = Profile.on(disk, key);
            var here = new TreeSet<>(saved);
            var said = new TreeSet<String>();
            boolean isBehind = profile.opened(ledger -> {
                disk.aimAt(call -> call.path().startsWith("/profile/store"));
                save(ledger, MORE, here);
                damage(damage, disk, random);
                ask(ledger, said);
                save(ledger, MORE, here);
                close(ledger, said);
                return ledger.isBehind();
            });
            disk.heal();
            var when = damage + ", seed " + (SEED + run);
            assertTrue(said.stream().allMatch(sentence -> sentence.startsWith("problem.store.")), () -> when + said);
            for (var start : List.of("next start", "the one after")) {
                assertEquals(here, new TreeSet<>(profile.opened(Profile::shown)), when + ", " + start);
            }
            told += said.size();
            behind += isBehind ? 1 : 0;
        }
        System.out.printf(
                "database: %s while running, %d runs from seed %d: %d problems told, %d times behind, 0 lost%n",
                damage, RUNS, SEED, told, behind);
    }

    private void damage(Damage damage, SimulatedDisk disk, Random random) {
        try {
            damage.to(disk, random, older);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Asks for a list that has to be read from the file.
    private static void ask(Ledger ledger, Set<String> said) {
        try {
            ledger.database().whileClosed(() -> said.remove("")); // what is still in memory is let go
            assertTrue(Profile.shown(ledger).size() >= CASES / 2);
        } catch (Problem e) {
            said.add(e.phrase().key());
        }
    }

    private static void close(Ledger ledger, Set<String> said) {
        try {
            ledger.rebuild(Progress.SILENT);
        } catch (Problem e) {
            said.add(e.phrase().key());
        }
    }

    private static Ledger save(Ledger ledger, int cases, Set<String> acknowledged) {
        for (int i = 0; i < cases; i++) {
            var number = ledger.newCaseNumber();
            ledger.record(Profile.caseFile(ledger.newId(), number, "told ".repeat(300)));
            acknowledged.add(number);
        }
        return ledger;
    }
}
