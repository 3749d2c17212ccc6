package org.recours.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.Edit;
import org.recours.domain.change.Hlc;
import org.recours.domain.control.EntryId;
import org.recours.domain.control.Statement;
import org.recours.encoding.ChangeSetCodec;
import org.recours.encoding.OpCodec;
import org.recours.exchange.Membership;
import org.recours.journal.Change;
import org.recours.journal.Journal;
import org.recours.journal.ProfileLock;
import org.recours.session.Profile;
import org.recours.vault.MasterKey;
import org.recours.vault.SeatKeys;

/// Writes into the journal of a seat what saving would have written, without a database to show it: building one from
/// the journal is what is measured.
final class SampleJournal implements AutoCloseable {

    /// Saved with one wait for the disk, as an import does.
    private static final int TOGETHER = 500;

    private final Deque<Runnable> opened = new ArrayDeque<>();
    private final Journal journal;
    private final Membership membership;
    private final Ids ids;
    private final List<Change> waiting = new ArrayList<>();
    private Hlc clock = Hlc.START;
    private long ops;

    /// @param master stays the caller's to wipe
    SampleJournal(Profile profile, MasterKey master, Ids ids) {
        var lock = keep(ProfileLock.take(profile.folder().resolve("seat")), ProfileLock::close);
        var seat = keep(master.seatKeys(), SeatKeys::close);
        this.journal = keep(Journal.open(lock, master), Journal::close);
        this.membership = keep(new Membership(founding(journal), journal.controlLog(), seat), Membership::close);
        this.ids = ids;
    }

    private static EntryId founding(Journal journal) {
        return journal.controlLog().entries().entrySet().stream()
                .filter(entry -> entry.getValue().statement() instanceof Statement.Founded)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private <T> T keep(T one, Consumer<T> close) {
        opened.push(() -> close.accept(one));
        return one;
    }

    /// One press of Save.
    ///
    /// @param millis when it was pressed, in milliseconds since 1970
    void save(List<Edit> edits, long millis) {
        var made = edits.stream()
                .map(edit -> {
                    clock = clock.next(millis);
                    return OpCodec.encode(edit, membership.me(), clock, ids.salt());
                })
                .toList();
        waiting.add(new Change(Compartment.GENERAL, ChangeSetCodec.encode(Compartment.GENERAL, made)));
        ops += made.size();
        if (waiting.size() == TOGETHER) {
            write();
        }
    }

    private void write() {
        journal.append(waiting);
        waiting.clear();
        if (journal.isTailFull()) {
            journal.cut(membership.author());
        }
    }

    /// Makes segments of the rest.
    ///
    /// @return all segments, as they travel
    List<byte[]> cut() {
        write();
        journal.cut(membership.author());
        return journal.segments().entrySet().stream()
                .filter(segment -> segment.getValue().seat().equals(membership.me()))
                .map(segment -> journal.bytes(segment.getKey()))
                .toList();
    }

    /// How many ops were saved.
    long ops() {
        return ops;
    }

    @Override
    public void close() {
        opened.forEach(Runnable::run); // the last first
    }
}
