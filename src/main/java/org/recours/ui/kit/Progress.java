package org.recours.ui.kit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import org.recours.domain.problem.Phrase;

/// The worker's end of a [Work]: it tells how far it is and asks whether it should stop. Safe from any thread.
public final class Progress {

    private final Executor screen;
    private final Work work;

    Progress(Executor screen, Work work) {
        this.screen = screen;
        this.work = work;
    }

    /// What is being done now, when nobody knows for how long.
    public void tell(Phrase words) {
        screen.execute(() -> work.tell(words, Work.UNKNOWN));
    }

    /// What is being done now, and how much of it is done.
    public void tell(Phrase words, long done, long all) {
        screen.execute(() -> work.tell(words, all == 0 ? 1 : (double) done / all));
    }

    public boolean isCancelled() {
        return work.isCancelled();
    }

    /// Ends the work here when a person asked for it.
    ///
    /// @throws CancellationException when it was cancelled
    public void stopIfCancelled() {
        if (work.isCancelled()) {
            throw new CancellationException();
        }
    }
}
