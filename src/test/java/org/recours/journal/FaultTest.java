package org.recours.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recours.journal.Laptop.general;
import static org.recours.journal.Laptop.restricted;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.recours.domain.control.ControlEntry;
import org.recours.domain.control.Statement;
import org.recours.domain.problem.Problem;
import org.recours.testkit.PowerCut;
import org.recours.testkit.SimulatedDisk;
import org.recours.testkit.SimulatedDisk.Fault;

/// Whatever the disk does and whenever the power goes: what was told to be saved is there, and opening never fails.
@Execution(ExecutionMode.CONCURRENT)
final class FaultTest {

    /// Random outcomes of each power cut.
    private static final int OUTCOMES = 3;

    private static final String DRAFT = "a case to come";

    private final Laptop laptop = Laptop.create();

    /// What the person was told during a day, and what was tried.
    private static final class Day {
        final Set<String> acknowledged = new TreeSet<>();
        final Set<String> attempted = new TreeSet<>();
        final Set<String> entries = new TreeSet<>();
        int draft;
        int problems;

        void save(Journal journal, Change... changes) {
            var words = new ArrayList<String>();
            for (var change : changes) {
                words.add(new String(change.changeSet(), StandardCharsets.UTF_8));
            }
            attempted.addAll(words);
            orProblem(() -> {
                journal.append(List.of(changes));
                acknowledged.addAll(words);
            });
        }

        void orProblem(Runnable work) {
            try {
                work.run();
            } catch (Problem _) {
                problems++;
            }
        }
    }

    /// A day with saves, cuts, drafts and a control entry, opened twice. A failing call stops only what it belongs to.
    private static void live(Laptop laptop, Day day) {
        var long1 = "long ".repeat(150);
        day.orProblem(() -> laptop.opened(journal -> {
            day.save(journal, general("a1"));
            day.save(journal, general("a2 " + long1), restricted("a3"), general("a4 " + long1));
            day.orProblem(() -> journal.cut(laptop.author()));
            day.save(journal, restricted("a5"));
            day.orProblem(() -> {
                journal.drafts().put(DRAFT, new byte[] {1});
                day.draft = 1;
            });
            return journal;
        }));
        day.orProblem(() -> laptop.opened(journal -> {
            day.save(journal, general("b1"));
            day.orProblem(() -> {
                journal.drafts().put(DRAFT, new byte[] {2});
                day.draft = 2;
            });
            day.orProblem(() -> {
                var seat = laptop.seat();
                var entry = new ControlEntry(
                        seat.identity().id(),
                        List.of(),
                        new Statement.Granted(1, seat.identity().id(), "00"));
                day.entries.add(journal.controlLog().append(entry, seat).hex());
            });
            day.save(journal, general("b2"), general("b3 " + long1));
            day.orProblem(() -> journal.cut(laptop.author()));
            day.save(journal, general("b4"));
            return journal;
        }));
    }

    @Test
    void aCallThatFailsLosesNothingThatWasAcknowledged() {
        int runs = 0;
        int problems = 0;
        int calls = callsOfADay();
        for (int call = 0; call < calls; call++) {
            // once at every call; for good at every call, by turns because the disk is full and because it is read-only
            for (var fault : List.of(Fault.BROKEN, call % 2 == 0 ? Fault.FULL : Fault.DENIED)) {
                var failing = laptop.with(new SimulatedDisk());
                switch (fault) {
                    case BROKEN -> failing.disk().failOnce(call, fault);
                    case FULL, DENIED -> failing.disk().failFrom(call, fault); // until someone makes room
                }
                var day = new Day();
                live(failing, day);
                failing.disk().heal();
                assertNothingLost(failing, day, fault + " at call " + call);
                runs++;
                problems += day.problems;
            }
        }
        System.out.printf("failing calls: %d runs of a day, %d problems told, 0 losses, 0 alarms%n", runs, problems);
    }

    @Test
    void aSaveSurvivesOneFailingWriteWithoutAnybodyNoticing() {
        laptop.opened(journal -> {
            journal.append(general("before"));
            laptop.disk().failOnce(0, Fault.BROKEN);
            journal.append(general("the write fails"));
            laptop.disk().failOnce(1, Fault.FULL);
            return journal.append(general("the force fails"));
        });
        assertEquals(
                List.of("before", "the write fails", "the force fails"),
                laptop.opened(journal -> laptop.everything(journal)));
    }

    @Test
    void aPowerCutLosesNothingThatWasAcknowledged() {
        int calls = callsOfADay();
        int cuts = 0;
        for (int call = 0; call < calls; call++) {
            var dark = laptop.with(new SimulatedDisk());
            dark.disk().cutPowerAt(call);
            var day = new Day();
            try {
                live(dark, day);
            } catch (PowerCut _) {
                cuts++;
            }
            for (int outcome = 0; outcome < OUTCOMES; outcome++) {
                long seed = call * 1000L + outcome;
                var after = dark.with(dark.disk().afterPowerCut(seed));
                assertNothingLost(after, day, "power cut at call " + call + ", seed " + seed);
            }
        }
        assertTrue(cuts >= calls - 1);
        System.out.printf("power cuts: %d at each of %d calls, 0 losses, 0 alarms%n", cuts * OUTCOMES, calls);
    }

    @Test
    void aSecondPowerCutDuringTheNextDayLosesNothingEither() {
        int calls = callsOfADay();
        int cuts = 0;
        for (int call = 0; call < calls; call += 19) {
            var dark = laptop.with(new SimulatedDisk());
            dark.disk().cutPowerAt(call);
            var day = new Day();
            darken(dark, day);
            for (int second = call % 13; second < calls; second += 13) {
                var next = dark.with(dark.disk().afterPowerCut(call));
                next.disk().cutPowerAt(second);
                var both = new Day();
                both.acknowledged.addAll(day.acknowledged);
                both.attempted.addAll(day.attempted);
                both.entries.addAll(day.entries);
                both.draft = Math.min(day.draft, 1); // this day begins its draft anew
                darken(next, both);
                var after = next.with(next.disk().afterPowerCut(second));
                assertNothingLost(after, both, "power cuts at calls " + call + " and " + second);
                cuts++;
            }
        }
        System.out.printf("two power cuts: %d pairs, 0 losses, 0 alarms%n", cuts);
    }

    private static void darken(Laptop laptop, Day day) {
        try {
            live(laptop, day);
        } catch (PowerCut _) {
            day.problems++;
        }
    }

    /// Opens, compares, and lives another day on what is left.
    private static void assertNothingLost(Laptop laptop, Day day, String when) {
        var known = laptop.opened(journal -> {
            assertNoAlarm(journal.findings(Position.START), when);
            return laptop.known(journal);
        });
        assertTrue(known.containsAll(day.acknowledged), () -> when + ": lost " + day.acknowledged + " of " + known);
        assertTrue(day.attempted.containsAll(known), () -> when + ": invented some of " + known);
        laptop.opened(journal -> {
            assertTrue(
                    journal.drafts().all().getOrDefault(DRAFT, new byte[] {0})[0] >= day.draft, () -> when + ": draft");
            journal.append(general("afterwards"));
            journal.cut(laptop.author());
            assertEquals(
                    List.of(),
                    journal.verify(journal.last(), laptop.trust()).stream()
                            .filter(Finding::isAlarm)
                            .toList(),
                    when);
            assertTrue(
                    journal.controlLog().entries().keySet().stream()
                            .map(Object::toString)
                            .toList()
                            .containsAll(day.entries),
                    () -> when + ": control entry");
            return journal;
        });
        var later = laptop.opened(laptop::known);
        known.add("afterwards");
        assertEquals(known, later, when);
    }

    private static void assertNoAlarm(List<Finding> findings, String when) {
        assertEquals(List.of(), findings.stream().filter(Finding::isAlarm).toList(), when);
    }

    private int callsOfADay() {
        var trial = laptop.with(new SimulatedDisk());
        var day = new Day();
        live(trial, day);
        assertEquals(day.attempted, day.acknowledged);
        assertEquals(0, day.problems);
        return trial.disk().calls().size();
    }
}
