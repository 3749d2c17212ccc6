package org.recours.ledger;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.Edit;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.Value;
import org.recours.domain.change.Write;
import org.recours.domain.control.EntryId;
import org.recours.journal.Author;
import org.recours.journal.Change;
import org.recours.journal.Journal;
import org.recours.journal.ProfileLock;
import org.recours.journal.Trust;
import org.recours.store.CaseFilter;
import org.recours.store.CaseSort;
import org.recours.store.CaseStore;
import org.recours.testkit.SimulatedDisk;
import org.recours.vault.MasterKey;
import org.recours.vault.SeatKeys;
import org.recours.vault.Secret;
import org.recours.vault.SigningKey;

/// A profile that tests open and close, its journal and its database each on any file system.
///
/// @param colleagues the seats, besides its own, that it trusts
record Profile(
        Path journal, Path store, MasterKey key, SeatKeys seat, BooleanSupplier mayBlock, List<SeatKeys> colleagues) {

    private static final EntryId CLINIC = new EntryId("c".repeat(64));
    private static final Secret CLINIC_KEY = Secret.of(HexFormat.of().parseHex("ab".repeat(32)));

    static Profile of(Path journal, Path store, MasterKey key) {
        return new Profile(journal, store, key, key.seatKeys(), () -> true, List.of());
    }

    /// All of it on one simulated disk.
    static Profile on(SimulatedDisk disk, MasterKey key, Profile... colleagues) {
        return new Profile(
                disk.path("/profile"),
                disk.path("/profile/store"),
                key,
                key.seatKeys(),
                () -> true,
                Arrays.stream(colleagues).map(Profile::seat).toList());
    }

    @FunctionalInterface
    interface Work<T> {
        T on(Ledger ledger);
    }

    /// Opens everything for one piece of work and closes it.
    <T> T opened(Work<T> work) {
        try (var lock = ProfileLock.take(journal);
                var open = Journal.open(lock, key);
                var ledger = ledger(open, Progress.SILENT)) {
            return work.on(ledger);
        }
    }

    Ledger ledger(Journal open, Progress progress) {
        return switch (Ledger.open(open, key, seatOfLedger(), surroundings(), progress)) {
            case Opening.Opened(var ledger) -> ledger;
            case Opening.Cancelled() -> throw new IllegalStateException("cancelled");
        };
    }

    /// A segment that holds this change set, whatever it says, signed by this seat.
    byte[] segmentOf(byte[] changeSet) {
        try (var lock = ProfileLock.take(journal);
                var open = Journal.open(lock, key)) {
            open.append(new Change(Compartment.GENERAL, changeSet));
            return open.bytes(open.cut(seatOfLedger().author().get()).getFirst());
        }
    }

    Surroundings surroundings() {
        return new Surroundings(store, InstantSource.system(), mayBlock);
    }

    LedgerSeat seatOfLedger() {
        var id = seat.identity().id();
        var author = new Author(CLINIC, seat, 1, CLINIC_KEY);
        var trust = new Trust(
                CLINIC,
                other -> Stream.concat(Stream.of(seat), colleagues.stream())
                        .map(SeatKeys::identity)
                        .filter(known -> known.id().equals(other))
                        .map(known -> new SigningKey(known.signing()))
                        .findFirst(),
                (compartment, epoch) ->
                        compartment == Compartment.GENERAL ? Optional.of(CLINIC_KEY) : Optional.empty());
        return new LedgerSeat(id, "K", () -> author, () -> trust);
    }

    /// A case with this number and narrative.
    static EditSet caseFile(RecordId id, String number, String narrative) {
        SortedMap<String, Write> writes = new TreeMap<>();
        writes.put("number", new Write(new Value.Text(number), Set.of()));
        writes.put("kind", new Write(new Value.Text("appeal"), Set.of()));
        writes.put("narrative", new Write(new Value.Text(narrative), Set.of()));
        return new EditSet(Compartment.GENERAL, List.of(new Edit(id, "case_file", writes)));
    }

    /// The numbers of all cases that the lists show, in order.
    static List<String> shown(Ledger ledger) {
        return new CaseStore(ledger.database())
                .rows(CaseFilter.of(CaseFilter.Progress.EITHER), CaseSort.NUMBER, 0, 100_000).stream()
                        .map(row -> row.number().orElse("-"))
                        .toList();
    }
}
