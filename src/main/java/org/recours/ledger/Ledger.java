package org.recours.ledger;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.recours.domain.change.Hlc;
import org.recours.domain.change.RecordId;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.encoding.ChangeSetCodec;
import org.recours.encoding.OpCodec;
import org.recours.journal.Change;
import org.recours.journal.Finding;
import org.recours.journal.Journal;
import org.recours.journal.Position;
import org.recours.journal.Received;
import org.recours.journal.SegmentId;
import org.recours.store.Changes;
import org.recours.store.Database;
import org.recours.store.Projection;
import org.recours.vault.MasterKey;
import org.recours.vault.Secret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one write path of an open profile: the journal first, durably; then the database, which shows it.
///
/// When the journal has it, it is saved, whatever becomes of the database. Blocking; safe to share between threads.
public final class Ledger implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    /// Milliseconds in the first 48 bits keep records that were written together near each other in every index.
    private static final int MILLIS_SHIFT = 16;

    private final Journal journal;
    private final LedgerSeat seat;
    private final Surroundings surroundings;
    private final Secret stateKey;
    private final Database database;
    private final Checkpoints checkpoints;
    private final Changes changes = new Changes();
    private final Projection projection;
    private final LogicalClock clock;
    private final CaseNumbers numbers;
    private Compartments compartments = new Compartments(Set.of());
    private long savesAtOpening;
    private Optional<Prepared> failed = Optional.empty();
    private long ops;
    private boolean isBehind;
    private boolean hasUnread;

    private Ledger(Journal journal, MasterKey master, LedgerSeat seat, Surroundings surroundings) {
        this.journal = journal;
        this.seat = seat;
        this.surroundings = surroundings;
        this.stateKey = master.key("state");
        var files = new StoreFiles(surroundings.folder(), stateKey);
        this.database = open(files, master, surroundings);
        this.checkpoints = new Checkpoints(files, database);
        this.projection = new Projection(database, changes);
        this.clock = new LogicalClock(seat.id(), surroundings.clock());
        this.numbers = new CaseNumbers(seat.clinicCode(), seat.id());
    }

    /// Opens the database of a profile and reads in what it has not seen; all of the journal, should it be missing,
    /// damaged, or made by another version.
    ///
    /// @param journal stays the caller's to close, after the ledger
    /// @param master  stays the caller's to wipe
    /// @throws Problem when the disk fails
    public static Opening open(
            Journal journal, MasterKey master, LedgerSeat seat, Surroundings surroundings, Progress progress) {
        try {
            return opened(journal, master, seat, surroundings, progress);
        } catch (Problem e) {
            if (!Database.isFailure(e)) {
                throw e;
            }
            LOG.warn("the database can't be read, it is built again", e);
            try (var stateKey = master.key("state")) {
                new StoreFiles(surroundings.folder(), stateKey).discard();
            }
            return opened(journal, master, seat, surroundings, progress);
        }
    }

    private static Opening opened(
            Journal journal, MasterKey master, LedgerSeat seat, Surroundings surroundings, Progress progress) {
        var ledger = new Ledger(journal, master, seat, surroundings);
        boolean isOpen = false;
        try {
            ledger.savesAtOpening = ledger.projection.marks().getOrDefault(Replay.SAVES, 0L);
            if (!ledger.catchUp(progress)) {
                return new Opening.Cancelled();
            }
            ledger.checkpoint();
            isOpen = true;
            return new Opening.Opened(ledger);
        } finally {
            if (!isOpen) {
                ledger.abandon();
            }
        }
    }

    private static Database open(StoreFiles files, MasterKey master, Surroundings surroundings) {
        files.prepare();
        try (var key = master.key("h2")) {
            var password = key.bytes();
            try {
                return Database.open(files.database(), password, surroundings.mayBlock());
            } catch (Problem e) {
                LOG.warn("the database is not one of this version, it is built again", e);
                files.discard();
                return Database.open(files.database(), password, surroundings.mayBlock());
            } finally {
                Arrays.fill(password, (byte) 0);
            }
        }
    }

    private boolean catchUp(Progress progress) {
        var replay = replay();
        if (replay.isAhead()) {
            LOG.error("the database has seen saves that the journal lacks, it is built again");
            database.clear();
            replay = replay();
        }
        boolean isDone = replay.run(progress);
        hasUnread = replay.hasUnread();
        ops = projection.marks().getOrDefault(Replay.OPS, 0L);
        compartments = new Compartments(projection.restricted());
        return isDone;
    }

    private Replay replay() {
        return new Replay(journal, projection, seat, clock, numbers);
    }

    /// What is read and asked for; the same object for as long as the ledger is open.
    public Database database() {
        return database;
    }

    /// Where to listen for what changes.
    public Changes changes() {
        return changes;
    }

    /// An id for a new record.
    public RecordId newId() {
        var random = random();
        long time = surroundings.clock().millis() << MILLIS_SHIFT;
        return new RecordId(new UUID(
                time | random.getMostSignificantBits() >>> (Long.SIZE - MILLIS_SHIFT),
                random.getLeastSignificantBits()));
    }

    /// A number for a new case: the clinic's code, four characters of this seat, a counter.
    public String newCaseNumber() {
        return numbers.next();
    }

    /// The latest moment that any entry bears, by the clocks of laptops, right or wrong; empty before the first. It
    /// says whether today’s date is to be asked for; no date of a case is computed from it.
    public Optional<Instant> lastEntry() {
        var last = clock.last();
        return last.equals(Hlc.START) ? Optional.empty() : Optional.of(Instant.ofEpochMilli(last.millis()));
    }

    /// Saves what one press of Save changed.
    ///
    /// @throws Problem when it is not saved: the disk fails, or it is larger than a change set may be. Nothing
    ///     changed, and the same edits can be tried again: they become the same ops
    public Saved record(EditSet set) {
        return record(List.of(set)).getFirst();
    }

    /// Saves many change sets with one wait for the disk, as an import does. All are saved, or none. One that changes
    /// nothing writes nothing.
    ///
    /// @throws Problem as for one
    public synchronized List<Saved> record(List<EditSet> sets) {
        var saved = write(sets.stream().filter(set -> !set.edits().isEmpty()).toList())
                .iterator();
        if (sets.size() > 1) {
            checkpoint();
        }
        return sets.stream()
                .map(set -> set.edits().isEmpty() ? new Saved(List.of(), set.compartment(), !isBehind) : saved.next())
                .toList();
    }

    private List<Saved> write(List<EditSet> sets) {
        if (sets.isEmpty()) {
            return List.of();
        }
        var prepared = failed.filter(before -> before.edits.equals(sets)).orElseGet(() -> prepare(sets));
        failed = Optional.of(prepared);
        var positions = journal.append(prepared.changes);
        failed = Optional.empty();
        if (!positions.isEmpty()) {
            numbersFrom(prepared.sets);
            show(prepared.sets, Map.of(Replay.SAVES, positions.getLast().number()));
        }
        cutWhenFull();
        return prepared.sets.stream()
                .map(set ->
                        new Saved(set.ops().stream().map(op -> op.op().id()).toList(), set.compartment(), !isBehind))
                .toList();
    }

    private Prepared prepare(List<EditSet> sets) {
        var encoded = new ArrayList<ChangeSetCodec.Encoded>();
        var changed = new ArrayList<Change>();
        for (var set : sets) {
            var compartment = compartments.of(set);
            try {
                var made = set.edits().stream()
                        .map(edit -> OpCodec.encode(edit, seat.id(), clock.next(), random()))
                        .toList();
                changed.add(new Change(compartment, ChangeSetCodec.encode(compartment, made)));
                encoded.add(new ChangeSetCodec.Encoded(compartment, made));
            } catch (IllegalArgumentException e) {
                throw new Problem(new Phrase("problem.ledger.tooLarge"), e);
            }
        }
        return new Prepared(sets, encoded, changed);
    }

    private record Prepared(List<EditSet> edits, List<ChangeSetCodec.Encoded> sets, List<Change> changes) {}

    private void numbersFrom(List<ChangeSetCodec.Encoded> sets) {
        compartments.note(sets);
        sets.forEach(set -> numbers.hear(set.ops()));
    }

    /// From here on everything is saved; the database may fail.
    private void show(List<ChangeSetCodec.Encoded> sets, Map<String, Long> marks) {
        if (isBehind) {
            return;
        }
        long after = ops + sets.stream().mapToLong(set -> set.ops().size()).sum();
        var all = new HashMap<>(marks);
        all.put(Replay.OPS, after);
        numbers.mark(all);
        clock.mark(all);
        try {
            projection.apply(sets, all);
            ops = after;
        } catch (Problem e) {
            fallBehind(e);
        }
    }

    private void fallBehind(Problem why) {
        LOG.error("the database fails, it is to be built again", why);
        isBehind = true;
    }

    private void cutWhenFull() {
        try {
            if (journal.isTailFull()) {
                cut();
            }
        } catch (Problem e) {
            LOG.warn("the tail was not cut, the next save tries again", e);
        }
    }

    /// Makes segments of what was saved and may travel.
    ///
    /// @return the new ones
    /// @throws Problem when the disk fails; nothing is lost
    public synchronized List<SegmentId> cut() {
        var made = journal.cut(seat.author().get());
        var marks = new HashMap<String, Long>();
        made.forEach(segment -> marks.put(segment.hex(), 1L));
        if (!isBehind && !marks.isEmpty()) {
            try {
                projection.apply(List.of(), marks);
            } catch (Problem e) {
                fallBehind(e);
            }
        }
        return made;
    }

    /// Takes in a segment of another seat, all of it or nothing.
    ///
    /// @throws Problem when it can't be written
    public synchronized Received receive(byte[] segment) {
        var claims = new Claims();
        var received = journal.receive(segment, seat.trust().get(), claims::areOwn);
        switch (received) {
            case Received.Kept(var id, var _) -> readIn(id, claims);
            case Received.KeptBesideAnother(var id, var _) -> readIn(id, claims);
            case Received.Known _, Received.Overstepping _, Received.Refused _ -> {}
        }
        return received;
    }

    /// It was read when it was kept. The journal is read again only where more is to be had from it.
    private void readIn(SegmentId segment, Claims claims) {
        var sets = claims.understood();
        if (sets.isPresent() && !hasUnread) {
            sets.get().forEach(set -> clock.hear(set.ops()));
            numbersFrom(sets.get());
            show(sets.get(), Map.of(segment.hex(), 1L));
        } else if (!isBehind) {
            try {
                catchUp(Progress.SILENT);
            } catch (Problem e) {
                fallBehind(e);
            }
        }
    }

    /// Leaves a checkpoint where much was read in or saved since the last: for the end of long work, when somebody
    /// waits
    /// anyway. Questions wait meanwhile.
    public synchronized void checkpoint() {
        if (!isBehind && !database.hasFailed()) {
            checkpoints.leaveWhereFarBehind(ops);
        }
    }

    /// Whether what was saved is not all shown, because the database failed: call [#rebuild].
    public synchronized boolean isBehind() {
        return isBehind;
    }

    /// Throws the database away and builds it again from the journal.
    ///
    /// @return whether it came to the end; if not, the lists show a part until it is called again
    /// @throws Problem when the disk fails
    public synchronized boolean rebuild(Progress progress) {
        isBehind = true;
        database.clear();
        isBehind = !catchUp(progress);
        return !isBehind;
    }

    /// What is not as it was written. Empty is good.
    public List<Finding> findings() {
        return journal.findings(new Position(savesAtOpening));
    }

    /// Reads and checks every file of the journal now.
    ///
    /// @throws Problem when the disk fails
    public List<Finding> verify() {
        return journal.verify(new Position(savesAtOpening), seat.trust().get());
    }

    /// Closes the database and seals what it is, so that the next opening can trust it.
    @Override
    public synchronized void close() {
        try {
            if (isBehind || database.hasFailed()) {
                database.close(); // nobody vouches for its file: the next opening builds it again
                return;
            }
            database.close();
            checkpoints.closed(ops);
        } catch (Problem e) {
            LOG.warn("the database was not closed well, the next opening builds it again", e);
        } finally {
            stateKey.close();
        }
    }

    private void abandon() {
        isBehind = true;
        close();
    }

    private static UUID random() {
        var bytes = ByteBuffer.wrap(Secret.randomBytes(2 * Long.BYTES));
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
