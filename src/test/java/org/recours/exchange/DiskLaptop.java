package org.recours.exchange;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.Edit;
import org.recours.domain.change.FieldValues;
import org.recours.domain.change.Hlc;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.SeatId;
import org.recours.domain.change.Value;
import org.recours.domain.change.Write;
import org.recours.domain.control.ControlEntry;
import org.recours.domain.control.EntryId;
import org.recours.domain.control.Seat;
import org.recours.domain.control.Statement;
import org.recours.domain.person.Person;
import org.recours.encoding.ChangeSetCodec;
import org.recours.encoding.OpCodec;
import org.recours.journal.Change;
import org.recours.journal.Journal;
import org.recours.journal.ProfileLock;
import org.recours.ledger.EditSet;
import org.recours.ledger.Ledger;
import org.recours.ledger.LedgerSeat;
import org.recours.ledger.Opening;
import org.recours.ledger.Progress;
import org.recours.ledger.Surroundings;
import org.recours.store.CaseFilter;
import org.recours.store.CaseSort;
import org.recours.store.CaseStore;
import org.recours.store.Records;
import org.recours.testkit.SimulatedDisk;
import org.recours.vault.MasterKey;
import org.recours.vault.SeatKeys;
import org.recours.vault.Secret;

/// An open seat whose every file, the database too, lies on a simulated disk.
final class DiskLaptop implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    final SimulatedDisk disk;
    final Journal journal;
    final Membership membership;
    final Ledger ledger;
    private final ProfileLock lock;
    private final SeatKeys seat;
    private final Secret stateKey;

    /// A seat that can be opened again and again.
    record Owner(String person, MasterKey key, EntryId clinic) {

        DiskLaptop on(SimulatedDisk disk) {
            return new DiskLaptop(this, disk);
        }
    }

    private DiskLaptop(Owner owner, SimulatedDisk disk) {
        this.disk = disk;
        this.lock = ProfileLock.take(profile(disk));
        this.seat = owner.key.seatKeys();
        this.stateKey = owner.key.key("state");
        this.journal = Journal.open(lock, owner.key);
        this.membership = new Membership(owner.clinic, journal.controlLog(), seat);
        var place = new Surroundings(profile(disk).resolve("store"), InstantSource.system(), () -> true);
        var ledgerSeat = new LedgerSeat(membership.me(), "C", membership::author, membership::trust);
        this.ledger = switch (Ledger.open(journal, owner.key, ledgerSeat, place, Progress.SILENT)) {
            case Opening.Opened(var open) -> open;
            case Opening.Cancelled() -> throw new IllegalStateException("cancelled");
        };
    }

    private static Path profile(SimulatedDisk disk) {
        return disk.path("/profile");
    }

    /// Founds a clinic on this disk.
    static Owner found(String person, SimulatedDisk disk) {
        var key = MasterKey.random();
        try (var lock = ProfileLock.take(profile(disk));
                var keys = key.seatKeys();
                var clinicKey = Secret.random();
                var journal = Journal.open(lock, key)) {
            var me = Seats.of(keys.identity(), person, person + "’s laptop");
            var founded = new Statement.Founded("Clinic", "C", me, "00".repeat(16));
            var clinic = journal.controlLog().append(new ControlEntry(me.id(), List.of(), founded), keys);
            Membership.grant(journal.controlLog(), keys, clinic, Membership.FIRST_EPOCH, clinicKey, me);
            return new Owner(person, key, clinic);
        }
    }

    /// Lets a new seat in and leaves its profile on that disk.
    Owner enrol(String person, SimulatedDisk newcomer, EntryId clinic) {
        var key = MasterKey.random();
        try (var keys = key.seatKeys();
                var lock = ProfileLock.take(profile(newcomer));
                var theirs = Journal.open(lock, key)) {
            membership.enrol(Seats.of(keys.identity(), person, person + "’s laptop"));
            journal.controlLog()
                    .entries()
                    .keySet()
                    .forEach(id -> theirs.controlLog()
                            .receive(journal.controlLog().envelope(id).orElseThrow()));
            return new Owner(person, key, clinic);
        }
    }

    Seat me() {
        return membership.roster().seat(membership.me()).orElseThrow();
    }

    /// Saves a case with its person, both or neither.
    RecordId save(String words, Compartment compartment) {
        var person = Person.TYPE.read(new FieldValues(ledger.newId(), Map.of("name", new Value.Text(words))));
        var blank = CaseFile.TYPE.read(new FieldValues(
                ledger.newId(),
                Map.of("number", new Value.Text(ledger.newCaseNumber()), "narrative", new Value.Text(words))));
        var caseFile = CaseFile.TYPE.with(blank, CaseFile.PERSON, person.id());
        ledger.record(new EditSet(
                compartment, List.of(Edit.create(CaseFile.TYPE, caseFile), Edit.create(Person.TYPE, person))));
        return caseFile.id();
    }

    /// Saves, past the ledger, what another seat is made to say.
    void forge(SeatId victim) {
        var writes = new TreeMap<>(Map.of("narrative", new Write(new Value.Text("forged"), Set.of())));
        var op =
                OpCodec.encode(new Edit(ledger.newId(), "case_file", writes), victim, new Hlc(1, 0), UUID.randomUUID());
        journal.append(new Change(Compartment.GENERAL, ChangeSetCodec.encode(Compartment.GENERAL, List.of(op))));
    }

    ExchangeReport exchange(SimulatedDisk stick) {
        return new Exchange(journal, ledger, membership, profile(disk).resolve("haves"), stateKey)
                .with(stick.path("/stick"), TODAY, (_, _) -> true);
    }

    /// What every case says, with the name of its person: of a case that came by half, one is missing.
    Set<String> shown() {
        if (ledger.isBehind() && !ledger.rebuild(Progress.SILENT)) {
            throw new IllegalStateException("cancelled");
        }
        var records = new Records(ledger.database());
        var shown = new TreeSet<String>();
        for (var row : new CaseStore(ledger.database())
                .rows(CaseFilter.of(CaseFilter.Progress.EITHER), CaseSort.NUMBER, 0, 1_000)) {
            var caseFile = records.load(CaseFile.TYPE, row.id()).orElseThrow().record();
            var person = caseFile.person().flatMap(id -> records.load(Person.TYPE, id));
            shown.add(caseFile.narrative().orElse("-") + " by "
                    + person.flatMap(one -> one.record().name()).orElse("-"));
        }
        return shown;
    }

    @Override
    public void close() {
        var closing = new ArrayList<AutoCloseable>(List.of(ledger, membership, journal, seat, stateKey, lock));
        for (var one : closing) {
            close(one);
        }
    }

    private static void close(AutoCloseable one) {
        try {
            one.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
