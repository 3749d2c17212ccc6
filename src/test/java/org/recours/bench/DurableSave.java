package org.recours.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.Edit;
import org.recours.domain.change.Hlc;
import org.recours.domain.change.SeatId;
import org.recours.encoding.ChangeSetCodec;
import org.recours.encoding.OpCodec;
import org.recours.journal.Change;
import org.recours.journal.Journal;
import org.recours.journal.ProfileLock;
import org.recours.vault.MasterKey;

/// The first half of a save, after which nothing can be lost any more: the op is made, sealed, written and forced.
final class DurableSave implements AutoCloseable {

    private final Ids ids;
    private final SeatId seat;
    private final MasterKey master = MasterKey.random();
    private final ProfileLock lock;
    private final Journal journal;
    private Hlc clock = Hlc.START;

    /// @param folder for the journal; made
    DurableSave(Path folder, Ids ids) throws IOException {
        this.ids = ids;
        this.seat = new SeatId(ids.salt());
        this.lock = ProfileLock.take(Files.createDirectory(folder));
        this.journal = Journal.open(lock, master);
    }

    void save(Edit edit) {
        clock = clock.next(System.currentTimeMillis());
        var op = OpCodec.encode(edit, seat, clock, ids.salt());
        var changeSet = ChangeSetCodec.encode(Compartment.GENERAL, List.of(op));
        var _ = journal.append(new Change(Compartment.GENERAL, changeSet));
    }

    @Override
    public void close() {
        journal.close();
        lock.close();
        master.close();
    }
}
