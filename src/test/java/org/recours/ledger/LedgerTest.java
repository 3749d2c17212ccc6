package org.recours.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.domain.change.ChangeSet;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.Edit;
import org.recours.domain.change.RecordState;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.journal.Journal;
import org.recours.journal.ProfileLock;
import org.recours.testkit.SimulatedDisk;
import org.recours.vault.MasterKey;

final class LedgerTest {

    @TempDir
    private Path folder;

    private final SimulatedDisk disk = new SimulatedDisk();
    private Profile profile;

    @BeforeEach
    void makeAProfile() {
        profile = Profile.of(disk.path("/profile"), folder.resolve("store"), MasterKey.random());
    }

    @Test
    void whatWasSavedIsShownAtOnceAndAtTheNextOpening() {
        profile.opened(ledger -> {
            assertTrue(save(ledger, "one").isShown());
            assertEquals(1, Profile.shown(ledger).size());
            return ledger;
        });
        assertEquals(1, profile.opened(Profile::shown).size());
    }

    @Test
    void numbersGoOnFromTheSeatsOwnCases() {
        var numbers = profile.opened(ledger -> {
            save(ledger, "one");
            save(ledger, "two");
            ledger.record(new EditSet(
                    Compartment.GENERAL,
                    List.of(Edit.delete("person", ledger.newId(), RecordState.unknown())))); // gives no number
            return Profile.shown(ledger);
        });
        assertTrue(numbers.getFirst().matches("K-[0-9A-Z]{4}-1"), numbers.toString());
        assertEquals(numbers.getFirst().replaceAll("1$", "3"), profile.opened(Ledger::newCaseNumber));
        damage();
        assertEquals(numbers.getFirst().replaceAll("1$", "3"), profile.opened(Ledger::newCaseNumber));
    }

    @Test
    void aDamagedTruncatedSwappedOrMissingDatabaseShowsTheSame() throws Exception {
        profile.opened(ledger -> save(ledger, "one"));
        Files.copy(database(), folder.resolve("older"));
        var expected = profile.opened(ledger -> {
            save(ledger, "two");
            ledger.cut();
            save(ledger, "three");
            return Profile.shown(ledger);
        });
        assertEquals(3, expected.size());

        damage();
        assertEquals(expected, profile.opened(Profile::shown), "one bit turned over");
        Files.write(database(), Arrays.copyOf(Files.readAllBytes(database()), 5_000));
        assertEquals(expected, profile.opened(Profile::shown), "cut short");
        Files.copy(folder.resolve("older"), database(), StandardCopyOption.REPLACE_EXISTING);
        assertEquals(expected, profile.opened(Profile::shown), "an older one");
        Files.delete(database());
        assertEquals(expected, profile.opened(Profile::shown), "none");
        Files.delete(folder.resolve("store/state"));
        assertEquals(expected, profile.opened(Profile::shown), "nothing vouches for it");
    }

    @Test
    void anUncleanCloseLosesNothing() {
        var lock = ProfileLock.take(profile.journal());
        var journal = Journal.open(lock, profile.key());
        save(profile.ledger(journal, Progress.SILENT), "one"); // and never closed
        var later = Profile.of(disk.copy().path("/profile"), folder.resolve("later"), profile.key());
        assertEquals(1, later.opened(Profile::shown).size());
        journal.close();
        lock.close();
    }

    @Test
    void whenTheJournalFailsNothingIsSavedAndTryingAgainMakesTheSameOps() {
        profile.opened(ledger -> {
            var set = Profile.caseFile(ledger.newId(), ledger.newCaseNumber(), "typed");
            disk.failFrom(0, SimulatedDisk.Fault.FULL);
            assertThrows(Problem.class, () -> ledger.record(set));
            assertEquals(List.of(), Profile.shown(ledger));
            disk.heal();
            var saved = ledger.record(set);
            assertEquals(1, saved.ops().size());
            assertEquals(1, Profile.shown(ledger).size());
            return ledger;
        });
        assertEquals(1, profile.opened(Profile::shown).size());
    }

    @Test
    void whenTheDatabaseFailsItIsSavedAllTheSameAndTheListIsBuiltAgain() {
        var isFailing = new AtomicBoolean();
        var failing = new Profile(
                profile.journal(),
                profile.store(),
                profile.key(),
                profile.seat(),
                () -> {
                    if (isFailing.get()) {
                        throw new Problem(new Phrase("problem.store.failed"));
                    }
                    return true;
                },
                List.of());
        failing.opened(ledger -> {
            save(ledger, "one");
            isFailing.set(true);
            assertFalse(save(ledger, "two").isShown());
            isFailing.set(false);
            assertTrue(ledger.isBehind());
            assertFalse(save(ledger, "three").isShown());
            assertTrue(ledger.rebuild(Progress.SILENT));
            assertEquals(3, Profile.shown(ledger).size());
            return ledger;
        });
        assertEquals(3, profile.opened(Profile::shown).size());
    }

    @Test
    void whatChangesNothingWritesNothing() {
        profile.opened(ledger -> {
            var before = written();
            var nothing = new EditSet(Compartment.GENERAL, List.of());
            assertEquals(List.of(), ledger.record(nothing).ops());
            assertEquals(before, written());

            var saved = ledger.record(
                    List.of(nothing, Profile.caseFile(ledger.newId(), ledger.newCaseNumber(), "a"), nothing));
            assertEquals(
                    List.of(0, 1, 0),
                    saved.stream().map(one -> one.ops().size()).toList());
            return ledger;
        });
    }

    /// The bytes of all tail files.
    private long written() {
        try (var files = Files.newDirectoryStream(disk.path("/profile/journal/tail"))) {
            long bytes = 0;
            for (var file : files) {
                bytes += Files.size(file);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsTooLargeIsToldAndNotSaved() {
        profile.opened(ledger -> {
            var set = Profile.caseFile(ledger.newId(), "n", "x".repeat(ChangeSet.MAX_BYTES));
            var problem = assertThrows(Problem.class, () -> ledger.record(set));
            assertEquals("problem.ledger.tooLarge", problem.phrase().key());
            return ledger;
        });
    }

    @Test
    void whatBelongsToARestrictedCaseStaysHereEvenIfNobodySaysSo() {
        profile.opened(ledger -> {
            var caseFile = ledger.newId();
            var restricted = Profile.caseFile(caseFile, "n", "told");
            assertEquals(
                    Compartment.RESTRICTED,
                    ledger.record(new EditSet(Compartment.RESTRICTED, restricted.edits()))
                            .compartment());
            assertEquals(Compartment.RESTRICTED, ledger.record(restricted).compartment());
            assertEquals(List.of(), ledger.cut());
            return ledger;
        });
    }

    @Test
    void aReadingThatWasCancelledBeginsAgain() {
        var expected = profile.opened(ledger -> {
            save(ledger, "one");
            ledger.cut();
            save(ledger, "two");
            return Profile.shown(ledger);
        });
        damage();
        try (var lock = ProfileLock.take(profile.journal());
                var journal = Journal.open(lock, profile.key())) {
            assertInstanceOf(
                    Opening.Cancelled.class,
                    Ledger.open(
                            journal, profile.key(), profile.seatOfLedger(), profile.surroundings(), (_, _) -> false));
        }
        assertEquals(expected, profile.opened(Profile::shown));
    }

    @Test
    void longWorkLeavesACheckpointFromWhichTheNextOpeningGoesOn() {
        var expected = profile.opened(ledger -> {
            save(ledger, "before");
            ledger.record(
                    Stream.generate(() -> removals(ledger, 1_000)).limit(20).toList());
            assertTrue(Files.exists(folder.resolve("store/checkpoint-20001.mv.db")), "while it is open");
            save(ledger, "after");
            return Profile.shown(ledger);
        });
        assertEquals(2, expected.size());
        damage();
        assertEquals(expected, profile.opened(Profile::shown));
    }

    private static EditSet removals(Ledger ledger, int persons) {
        return new EditSet(
                Compartment.GENERAL,
                Stream.generate(() -> Edit.delete("person", ledger.newId(), RecordState.unknown()))
                        .limit(persons)
                        .toList());
    }

    private static Saved save(Ledger ledger, String narrative) {
        return ledger.record(Profile.caseFile(ledger.newId(), ledger.newCaseNumber(), narrative));
    }

    private Path database() {
        return folder.resolve("store/recours.mv.db");
    }

    private void damage() {
        try {
            var bytes = Files.readAllBytes(database());
            bytes[bytes.length / 2] ^= 1;
            Files.write(database(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
