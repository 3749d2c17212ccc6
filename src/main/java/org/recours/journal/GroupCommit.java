package org.recours.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.recours.domain.problem.Problem;

/// Lets several that wait for the disk at the same time share one force. Whoever comes first writes for all who wait.
final class GroupCommit {

    private final ReentrantLock disk = new ReentrantLock();
    private final List<Request> waiting = new ArrayList<>();
    private final Consumer<List<Request>> write;

    /// @param write saves all of these together and fills in their positions, or throws
    GroupCommit(Consumer<List<Request>> write) {
        this.write = write;
    }

    /// Changes that are to be saved together.
    static final class Request {

        final List<Change> changes;
        List<Position> positions = List.of();
        private boolean isDone;
        private Optional<Problem> problem = Optional.empty();

        private Request(List<Change> changes) {
            this.changes = List.copyOf(changes);
        }
    }

    /// Returns once these are on the disk.
    List<Position> save(List<Change> changes) {
        var mine = new Request(changes);
        synchronized (waiting) {
            waiting.add(mine);
        }
        disk.lock();
        try {
            if (!mine.isDone) {
                writeAll(takeWaiting());
            }
        } finally {
            disk.unlock();
        }
        mine.problem.ifPresent(problem -> {
            throw new Problem(problem.phrase(), problem);
        });
        if (!mine.isDone) {
            throw new IllegalStateException("the one that wrote for all failed");
        }
        return mine.positions;
    }

    /// Runs something else for which nobody may write meanwhile.
    <T> T alone(Supplier<T> action) {
        disk.lock();
        try {
            return action.get();
        } finally {
            disk.unlock();
        }
    }

    private List<Request> takeWaiting() {
        synchronized (waiting) {
            var taken = List.copyOf(waiting);
            waiting.clear();
            return taken;
        }
    }

    private void writeAll(List<Request> requests) {
        try {
            write.accept(requests);
        } catch (Problem e) {
            requests.forEach(request -> request.problem = Optional.of(e));
        }
        requests.forEach(request -> request.isDone = true);
    }
}
