package org.recours.ui.kit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;

/// Runs blocking work off the screen and hands the outcome back to it.
///
/// The only place in the program that knows there are two kinds of thread. What fails because of its surroundings is
/// answered where it was asked, as a sentence; a bug goes to the one handler of bugs as well.
public final class Background {

    private final Executor work;
    private final Executor screen;
    private final Delay delay;
    private final Consumer<Throwable> bugs;
    private final Pieces pieces;
    private final Executor inTurn;
    private final List<Work> onlyReading = new ArrayList<>();

    public Background(Executor work, Executor screen, Delay delay, Consumer<Throwable> bugs) {
        this.work = work;
        this.screen = screen;
        this.delay = delay;
        this.bugs = bugs;
        this.pieces = new Pieces(screen::execute);
        this.inTurn = new InTurn(work);
    }

    /// For the program: a virtual thread for each piece of work.
    ///
    /// @param bugs told on the screen's thread
    public static Background onVirtualThreads(Consumer<Throwable> bugs) {
        return new Background(
                Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater, Background::afterWall, bugs);
    }

    /// For tests: everything happens at once, also what was to happen later; a bug is thrown.
    public static Background direct() {
        return new Background(Runnable::run, Runnable::run, Background::atOnce, Background::rethrow);
    }

    /// The same for a part of the program that ends by [#runLast], while the rest goes on.
    public Background untilLast() {
        return new Background(work, screen, delay, bugs);
    }

    /// Starts something after a while, unless it is called off.
    @FunctionalInterface
    public interface Delay {
        /// What calls it off.
        Runnable start(Duration after, Runnable task);
    }

    /// Work that takes long enough to say how far it is.
    @FunctionalInterface
    public interface LongTask<T> {
        T run(Progress progress) throws Exception;
    }

    /// Runs the task off the screen, then exactly one of the two on the screen.
    ///
    /// @param onProblem given the sentence to show beside what was asked
    public <T> void run(Callable<T> task, Consumer<? super T> onSuccess, Consumer<? super Phrase> onProblem) {
        if (pieces.begin()) {
            work.execute(() -> answer(task, whenEnded(onSuccess), whenEnded(onProblem)));
        }
    }

    /// The same, one after the other: this task begins when all that were asked for in turn before it have ended.
    /// What is kept and then read comes back as it was kept.
    public <T> void inTurn(Callable<T> task, Consumer<? super T> onSuccess, Consumer<? super Phrase> onProblem) {
        if (pieces.begin()) {
            inTurn.execute(() -> answer(task, whenEnded(onSuccess), whenEnded(onProblem)));
        }
    }

    /// Runs the task once everything that was asked for before has ended: a draft is kept before its keys are wiped.
    ///
    /// Whatever is asked for later is left undone: there is nothing to read any more, and nobody to tell.
    public <T> void runLast(Callable<T> task, Consumer<? super T> onSuccess, Consumer<? super Phrase> onProblem) {
        onlyReading.forEach(Work::cancel);
        pieces.whenNone(() -> work.execute(() -> answer(task, onSuccess, onProblem)));
    }

    /// The same for work over a second: it tells how far it is, and it can be cancelled.
    ///
    /// A cancelled task ends with neither, unless it had already finished.
    public <T> Work start(LongTask<T> task, Consumer<? super T> onSuccess, Consumer<? super Phrase> onProblem) {
        var doing = new Work();
        var progress = new Progress(screen, doing);
        if (pieces.begin()) {
            work.execute(() -> answer(
                    () -> cancellable(task, progress, doing, onSuccess),
                    whenEnded(Runnable::run),
                    whenEnded(problem -> {
                        doing.end();
                        onProblem.accept(problem);
                    })));
        }
        return doing;
    }

    /// The same for work that changes nothing: [#runLast] stops it, so that nobody waits for a lock.
    public <T> Work startReading(LongTask<T> task, Consumer<? super T> onSuccess, Consumer<? super Phrase> onProblem) {
        var doing = start(task, onSuccess, onProblem);
        onlyReading.removeIf(done -> !done.runningProperty().get());
        onlyReading.add(doing);
        return doing;
    }

    /// Runs the action on the screen after a while.
    ///
    /// @return what calls it off
    public Runnable later(Duration after, Runnable action) {
        return delay.start(after, () -> screen.execute(action));
    }

    /// Runs the action on the screen as soon as it is free: for news that come from other threads.
    public void onScreen(Runnable action) {
        screen.execute(action);
    }

    private <T> void answer(Callable<T> task, Consumer<? super T> onSuccess, Consumer<? super Phrase> onProblem) {
        T result;
        try {
            result = task.call();
        } catch (Problem problem) {
            screen.execute(() -> onProblem.accept(problem.phrase()));
            return;
        } catch (Exception | Error bug) {
            screen.execute(() -> {
                onProblem.accept(new Phrase("kit.failed"));
                bugs.accept(bug);
            });
            return;
        }
        screen.execute(() -> onSuccess.accept(result));
    }

    /// What to tell on the screen when the task has ended.
    private static <T> Runnable cancellable(
            LongTask<T> task, Progress progress, Work doing, Consumer<? super T> onSuccess) throws Exception {
        try {
            var result = task.run(progress);
            return () -> {
                doing.end();
                onSuccess.accept(result);
            };
        } catch (CancellationException cancelled) {
            return doing::end;
        }
    }

    private <T> Consumer<T> whenEnded(Consumer<? super T> tell) {
        return outcome -> {
            pieces.end();
            tell.accept(outcome);
        };
    }

    /// Hands on one task at a time, in the order in which they came.
    private static final class InTurn implements Executor {

        private final Executor work;
        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private boolean isBusy;

        InTurn(Executor work) {
            this.work = work;
        }

        @Override
        public synchronized void execute(Runnable task) {
            waiting.add(task);
            if (!isBusy) {
                isBusy = true;
                work.execute(this::runAll);
            }
        }

        private void runAll() {
            for (var task = next(); task.isPresent(); task = next()) {
                task.get().run();
            }
        }

        private synchronized Optional<Runnable> next() {
            var task = Optional.ofNullable(waiting.poll());
            isBusy = task.isPresent();
            return task;
        }
    }

    private static Runnable afterWall(Duration after, Runnable task) {
        var wall = CompletableFuture.delayedExecutor(after.toMillis(), TimeUnit.MILLISECONDS);
        var waiting = CompletableFuture.runAsync(task, wall);
        return () -> waiting.cancel(false);
    }

    private static Runnable atOnce(Duration after, Runnable task) {
        task.run();
        return () -> {};
    }

    private static void rethrow(Throwable bug) {
        throw new IllegalStateException("a bug in background work", bug);
    }
}
