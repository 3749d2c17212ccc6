package org.recours.ledger;

import org.recours.domain.problem.Problem;
import org.recours.store.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Decides when a copy of the database is left, from which an opening after a kill goes on: it reads in only what came
/// later. Copying takes seconds, so nobody waits for one who saves one case.
final class Checkpoints {

    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);

    /// So many ops behind, an opening or the end of long work leaves one.
    private static final long FAR_BEHIND = 20_000;

    /// A clean close leaves one sooner: nobody waits for it, and the next session begins with less behind it.
    private static final long BEHIND = FAR_BEHIND / 2;

    private final StoreFiles files;
    private final Database database;

    Checkpoints(StoreFiles files, Database database) {
        this.files = files;
        this.database = database;
    }

    /// A laptop that is only ever switched off would else read everything in again at every opening. Where most was
    /// just read in, the file is made small first: the next opening after a kill copies it.
    ///
    /// @param ops how many the database holds
    void leaveWhereFarBehind(long ops) {
        long before = files.checkpointOps();
        if (ops - before < FAR_BEHIND) {
            return;
        }
        try {
            if (before < ops / 2) {
                database.whileCompact(() -> files.checkpoint(ops));
            } else {
                database.whileClosed(() -> files.checkpoint(ops));
            }
        } catch (Problem e) {
            LOG.warn("no checkpoint could be left, the next opening tries again", e);
        }
    }

    /// Vouches for the database that was just closed.
    ///
    /// @param ops how many it holds
    /// @throws Problem when the disk fails
    void closed(long ops) {
        files.closed(ops, ops - files.checkpointOps() >= BEHIND);
    }
}
