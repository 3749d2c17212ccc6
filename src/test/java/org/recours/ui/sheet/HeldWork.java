package org.recours.ui.sheet;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.recours.ui.kit.Background;

/// Work off the screen that ends when a test says so, in the order in which it says so.
public final class HeldWork {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Background background =
            new Background(waiting::add, Runnable::run, HeldWork::atOnce, HeldWork::rethrow);

    public Background background() {
        return background;
    }

    /// How much was begun and has not ended.
    public int waiting() {
        return waiting.size();
    }

    /// All of it ends in turn, with what follows from it.
    public void allDone() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    /// What was begun last ends first.
    public void lastDoneFirst() {
        while (!waiting.isEmpty()) {
            waiting.removeLast().run();
        }
    }

    private static Runnable atOnce(Duration after, Runnable task) {
        task.run();
        return () -> {};
    }

    private static void rethrow(Exception bug) {
        throw new IllegalStateException(bug);
    }
}
