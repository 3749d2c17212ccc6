package org.recours.ui.kit;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.recours.domain.problem.Phrase;

/// Does something off the screen a while after typing stops: keeps a draft, counts a date, draws a page.
///
/// One run at a time. What was typed during a run starts another, and what came of the older one is told to nobody.
///
/// @param <T> what comes of it
public final class AfterPause<T> {

    private final Background background;
    private final Duration pause;
    private final Supplier<Callable<T>> task;
    private final Consumer<T> onSuccess;
    private final Consumer<Phrase> onProblem;
    private Runnable callOff = () -> {};
    private boolean running;
    private boolean again;
    private boolean typedSince;
    private boolean stopped;

    /// @param task asked on the screen for the work with what stands there now; the work itself runs off the screen
    public AfterPause(
            Background background,
            Duration pause,
            Supplier<Callable<T>> task,
            Consumer<T> onSuccess,
            Consumer<Phrase> onProblem) {
        this.background = background;
        this.pause = pause;
        this.task = task;
        this.onSuccess = onSuccess;
        this.onProblem = onProblem;
    }

    /// Somebody typed: wait for the pause.
    public void typed() {
        if (!stopped) {
            typedSince = true;
            callOff.run();
            callOff = background.later(pause, this::now);
        }
    }

    /// Without waiting.
    public void now() {
        callOff.run();
        if (stopped) {
            return;
        }
        if (running) {
            again = true;
            return;
        }
        running = true;
        typedSince = false;
        background.run(task.get(), this::done, this::failed);
    }

    /// Nothing more starts, and what still runs tells nobody.
    public void stop() {
        stopped = true;
        callOff.run();
    }

    private void done(T result) {
        end(() -> onSuccess.accept(result));
    }

    private void failed(Phrase problem) {
        end(() -> onProblem.accept(problem));
    }

    private void end(Runnable tell) {
        running = false;
        if (stopped) {
            return;
        }
        if (again) {
            again = false;
            now();
        } else if (!typedSince) {
            tell.run();
        }
    }
}
