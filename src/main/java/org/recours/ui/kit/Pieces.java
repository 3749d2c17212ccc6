package org.recours.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Counts the pieces of work that were asked for and have not ended, and starts what waits for the last of them.
///
/// Whether one was the last is looked at on the screen: what is told there may ask for more.
final class Pieces {

    private final Consumer<Runnable> screen;
    private final List<Runnable> last = new ArrayList<>();
    private int open;
    private boolean isOver;

    Pieces(Consumer<Runnable> screen) {
        this.screen = screen;
    }

    /// One more, unless the last has been.
    ///
    /// @return whether it may begin
    synchronized boolean begin() {
        if (!isOver) {
            open++;
        }
        return !isOver;
    }

    /// One has ended. What it asks for in the same turn of the screen still counts.
    void end() {
        synchronized (this) {
            open--;
        }
        screen.accept(this::look);
    }

    /// Starts this when all have ended; none begins after that.
    void whenNone(Runnable task) {
        synchronized (this) {
            last.add(task);
        }
        screen.accept(this::look);
    }

    private void look() {
        due().forEach(Runnable::run);
    }

    private synchronized List<Runnable> due() {
        if (open > 0 || last.isEmpty()) {
            return List.of();
        }
        isOver = true;
        var due = List.copyOf(last);
        last.clear();
        return due;
    }
}
