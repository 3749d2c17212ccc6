package org.recours.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;

class BackgroundTest {

    private final Deque<Runnable> work = new ArrayDeque<>();
    private final Deque<Runnable> screen = new ArrayDeque<>();
    private final List<Throwable> bugs = new ArrayList<>();
    private final List<Object> told = new ArrayList<>();
    private final Background background = new Background(work::add, screen::add, (_, _) -> () -> {}, bugs::add);

    @Test
    void theOutcomeIsToldOnTheScreenAndNowhereElse() {
        background.run(() -> "read", told::add, told::add);
        work.pop().run();
        assertEquals(List.of(), told);
        screen.pop().run();
        assertEquals(List.of("read"), told);
    }

    @Test
    void whereMemoryEndsThatIsToldAndWhatComesNextIsDone() {
        var grave = new StackOverflowError();
        background.inTurn(
                () -> {
                    throw grave;
                },
                told::add,
                told::add);
        background.inTurn(() -> "draft kept", told::add, told::add);
        background.runLast(() -> "keys wiped", told::add, told::add);
        runAll();
        assertEquals(List.of(new Phrase("kit.failed"), "draft kept", "keys wiped"), told);
        assertEquals(List.of(grave), bugs);
    }

    @Test
    void whatClosesTheProfileWaitsForWhatWasAskedBefore() throws InterruptedException {
        var order = Collections.synchronizedList(new ArrayList<String>());
        var disk = new CountDownLatch(1);
        var closed = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var busy = new Background(threads, Runnable::run, (_, _) -> () -> {}, bugs::add);
            busy.run(
                    () -> {
                        disk.await();
                        return order.add("draft kept");
                    },
                    _ -> {},
                    told::add);
            busy.runLast(() -> order.add("keys wiped"), _ -> closed.countDown(), told::add);
            disk.countDown();
            closed.await();
        }
        assertEquals(List.of("draft kept", "keys wiped"), order);
    }

    @Test
    void whatIsAskedForByAnAnswerStillComesBeforeTheLast() {
        var order = new ArrayList<String>();
        background.run(
                () -> order.add("older draft kept"),
                _ -> background.run(() -> order.add("newer draft kept"), _ -> {}, told::add),
                told::add);
        background.runLast(() -> order.add("keys wiped"), _ -> {}, told::add);
        runAll();
        assertEquals(List.of("older draft kept", "newer draft kept", "keys wiped"), order);
    }

    @Test
    void afterTheLastNothingBegins() {
        var screenOfADesk = background.untilLast();
        screenOfADesk.runLast(() -> "keys wiped", told::add, told::add);
        runAll();
        screenOfADesk.run(() -> "a date counted late", told::add, told::add);
        screenOfADesk.start(_ -> "long work begun late", told::add, told::add);
        background.run(() -> "the way in read", told::add, told::add);
        runAll();
        assertEquals(List.of("keys wiped", "the way in read"), told);
    }

    @Test
    void theLastStopsWorkThatOnlyReads() {
        background.startReading(
                progress -> {
                    progress.stopIfCancelled();
                    return "read to its end";
                },
                told::add,
                told::add);
        background.start(
                progress -> {
                    progress.stopIfCancelled();
                    return "written to its end";
                },
                told::add,
                told::add);
        background.runLast(() -> "keys wiped", told::add, told::add);
        runAll();
        assertEquals(List.of("written to its end", "keys wiped"), told);
    }

    @Test
    void aProblemIsToldAsItsSentence() {
        background.run(
                () -> {
                    throw new Problem(new Phrase("kit.failed"));
                },
                told::add,
                told::add);
        runAll();
        assertEquals(List.of(new Phrase("kit.failed")), told);
        assertEquals(List.of(), bugs);
    }

    @Test
    void aBugIsToldWhereItWasAskedAndToTheOneHandler() {
        var bug = new IllegalStateException();
        background.run(
                () -> {
                    throw bug;
                },
                told::add,
                told::add);
        runAll();
        assertEquals(List.of(new Phrase("kit.failed")), told);
        assertEquals(List.of(bug), bugs);
    }

    @Test
    void whatIsAskedForInTurnIsDoneInThatOrderHoweverTheThreadsRun() {
        for (var each : List.of("kept", "kept again", "read")) {
            background.inTurn(() -> each, told::add, told::add);
        }
        assertEquals(1, work.size(), "the second waits until the first has ended");
        runAll();
        background.inTurn(() -> "later", told::add, told::add);
        runAll();
        assertEquals(List.of("kept", "kept again", "read", "later"), told);
    }

    @Test
    void aTaskThatFailsDoesNotHoldUpThoseThatWaitForTheirTurn() {
        background.inTurn(
                () -> {
                    throw new Problem(new Phrase("kit.failed"));
                },
                told::add,
                told::add);
        background.inTurn(() -> "read", told::add, told::add);
        runAll();
        assertEquals(List.of(new Phrase("kit.failed"), "read"), told);
    }

    @Test
    void longWorkTellsHowFarItIs() {
        var doing = background.start(
                progress -> {
                    progress.tell(new Phrase("kit.working"), 1, 4);
                    return "done";
                },
                told::add,
                told::add);
        work.pop().run();
        screen.pop().run();
        assertEquals(0.25, doing.partProperty().get());
        runAll();
        assertFalse(doing.runningProperty().get());
        assertEquals(List.of("done"), told);
    }

    @Test
    void cancelledWorkEndsWithoutAResult() {
        var doing = background.start(
                progress -> {
                    progress.stopIfCancelled();
                    return "done";
                },
                told::add,
                told::add);
        doing.cancel();
        runAll();
        assertFalse(doing.runningProperty().get());
        assertEquals(List.of(), told);
    }

    @Test
    void inATestABugIsThrown() {
        assertThrows(
                IllegalStateException.class,
                () -> Background.direct()
                        .run(
                                () -> {
                                    throw new IllegalArgumentException();
                                },
                                _ -> {},
                                _ -> {}));
    }

    private void runAll() {
        while (!work.isEmpty() || !screen.isEmpty()) {
            (work.isEmpty() ? screen : work).pop().run();
        }
    }
}
