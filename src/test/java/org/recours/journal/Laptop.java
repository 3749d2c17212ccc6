package org.recours.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.SeatId;
import org.recours.domain.control.EntryId;
import org.recours.testkit.SimulatedDisk;
import org.recours.vault.MasterKey;
import org.recours.vault.SeatKeys;
import org.recours.vault.Secret;
import org.recours.vault.SigningKey;

/// A laptop with a simulated disk and a profile of a sample clinic, whose journal can be opened again and again.
record Laptop(SimulatedDisk disk, MasterKey key, SeatKeys seat) {

    /// Tests write words where the program writes ops; every seat may say them.
    static final BiPredicate<Manifest, List<byte[]>> ANYTHING = (_, _) -> true;

    private static final EntryId CLINIC = new EntryId("c".repeat(64));
    private static final Secret CLINIC_KEY = Secret.random();

    static Laptop create() {
        var key = MasterKey.random();
        return new Laptop(new SimulatedDisk(), key, key.seatKeys());
    }

    Laptop with(SimulatedDisk other) {
        return new Laptop(other, key, seat);
    }

    /// Opens the journal for one piece of work and closes it.
    <T> T opened(Work<T> work) {
        try (var lock = ProfileLock.take(disk.path("/profile"));
                var journal = Journal.open(lock, key)) {
            return work.on(journal);
        }
    }

    @FunctionalInterface
    interface Work<T> {
        T on(Journal journal);
    }

    Author author() {
        return new Author(CLINIC, seat, 1, CLINIC_KEY);
    }

    /// Trusts this laptop and the given ones.
    Trust trust(Laptop... others) {
        var keys = new TreeMap<>(Map.of(id(), signing()));
        for (var other : others) {
            keys.put(other.id(), other.signing());
        }
        return new Trust(
                CLINIC,
                seat -> Optional.ofNullable(keys.get(seat)),
                (compartment, epoch) ->
                        compartment == Compartment.GENERAL && epoch == 1 ? Optional.of(CLINIC_KEY) : Optional.empty());
    }

    private SeatId id() {
        return seat.identity().id();
    }

    private SigningKey signing() {
        return new SigningKey(seat.identity().signing());
    }

    static Change general(String words) {
        return new Change(Compartment.GENERAL, words.getBytes(StandardCharsets.UTF_8));
    }

    static Change restricted(String words) {
        return new Change(Compartment.RESTRICTED, words.getBytes(StandardCharsets.UTF_8));
    }

    /// Everything that the journal knows, as a rebuild reads it: segments, then the tail. In order, doubles included.
    List<String> everything(Journal journal, Laptop... others) {
        var words = new ArrayList<String>();
        for (var id : journal.segments().keySet()) {
            if (journal.read(id, trust(others)) instanceof Journal.Opened.ChangeSets(var _, var changeSets)) {
                changeSets.forEach(changeSet -> words.add(new String(changeSet, StandardCharsets.UTF_8)));
            }
        }
        journal.forEachSaved(Position.START, saved -> words.add(new String(saved.changeSet(), StandardCharsets.UTF_8)));
        return words;
    }

    /// The same, each once.
    TreeSet<String> known(Journal journal, Laptop... others) {
        return new TreeSet<>(everything(journal, others));
    }

    /// Path of the only file whose path contains this.
    String file(String part) throws IOException {
        return disk.files().keySet().stream()
                .filter(path -> path.contains(part))
                .reduce((_, _) -> {
                    throw new IllegalStateException("several files contain " + part);
                })
                .orElseThrow(() -> new IOException("no file contains " + part));
    }

    long count(String part) {
        return disk.files().keySet().stream()
                .filter(path -> path.contains(part))
                .count();
    }
}
