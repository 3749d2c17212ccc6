package org.recours.ui.sheet;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.recours.ui.kit.Background;

/// Work off the screen that ends when a test says so, in the order in which it says so; what waits for a pause in the
/// typing begins when the test says that there was one.
public final class HeldWork {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<Runnable> afterPause = new ArrayList<>();
    private final Background background =
            new Background(waiting::add, Runnable::run, this::afterPause, HeldWork::rethrow);

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

    /// Nobody typed for a while: what waited for that begins.
    public void pause() {
        var begun = List.copyOf(afterPause);
        afterPause.clear();
        begun.forEach(Runnable::run);
    }

    /// What was begun last ends first.
    public void lastDoneFirst() {
        while (!waiting.isEmpty()) {
            waiting.removeLast().run();
        }
    }

    private Runnable afterPause(Duration after, Runnable task) {
        afterPause.add(task);
        return () -> afterPause.remove(task);
    }

    private static void rethrow(Throwable bug) {
        throw new IllegalStateException(bug);
    }
}
