package org.recours.ui.kit;

import java.util.concurrent.Callable;

/// Counts the pieces of work that were asked for and have not ended.
final class Pieces {

    private int open;

    /// The same task, counted from now until it ends, however it ends.
    <T> Callable<T> counted(Callable<T> task) {
        begin();
        return () -> {
            try {
                return task.call();
            } finally {
                end();
            }
        };
    }

    /// Waits until all have ended.
    synchronized void awaitNone() throws InterruptedException {
        while (open > 0) {
            wait();
        }
    }

    private synchronized void begin() {
        open++;
    }

    private synchronized void end() {
        open--;
        notifyAll();
    }
}
