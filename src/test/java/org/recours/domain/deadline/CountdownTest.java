package org.recours.domain.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.calendar.WorkingCalendar;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline.Basis;
import org.recours.domain.casefile.PrintedPeriod;
import org.recours.domain.change.RecordId;

class CountdownTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
    private static final LocalDate NOTIFIED = LocalDate.of(2026, 10, 28);
    private static final Rule MONTH = TestRules.rule(Period.ofMonths(1), Counting.PLAIN);

    private final DeadlineEngine engine = new DeadlineEngine(
            Calendars.same(
                    WorkingCalendar.of("", Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), List.of()), ZoneOffset.UTC),
            3);

    @Test
    void aRuleThatNobodyAdoptedDoesNotCountDown() {
        var unknown = unknown(Optional.of(MONTH), false, Optional.empty());
        assertEquals("deadline.unknown.period", unknown.reason().key());
        assertEquals(
                LocalDate.of(2026, 11, 27),
                unknown.assumption().orElseThrow().safeDate().day());
    }

    @Test
    void whatAFileSaysOfItselfIsNoAdoption() {
        var sure = TestRules.rule(Period.ofMonths(1), Counting.PLAIN, RuleStatus.VERIFIED, Optional.empty());
        assertEquals(
                "deadline.unknown.period",
                unknown(Optional.of(sure), false, Optional.empty()).reason().key());
    }

    @Test
    void anAdoptedRuleDoes() {
        var running = running(Optional.of(MONTH), true, Optional.empty());
        assertEquals(Basis.ADOPTED_RULE, running.basis());
        assertEquals(
                LocalDate.of(2026, 11, 28), running.deadline().legalLastDay().day());
    }

    @Test
    void evenAnAdoptedRuleIsSilentWhileItIsDisabled() {
        var disabled = TestRules.rule(Period.ofMonths(1), Counting.PLAIN, RuleStatus.DISABLED, Optional.empty());
        assertEquals(
                Optional.empty(),
                unknown(Optional.of(disabled), true, Optional.empty()).assumption());
    }

    @Test
    void aLetterThatNobodyCanReadIsAnAnswer() {
        var unknown = unknown(Optional.of(MONTH), false, Optional.of(PrintedPeriod.Unreadable.UNREADABLE));
        assertEquals("deadline.unknown.unreadable", unknown.reason().key());
    }

    @Test
    void thePeriodPrintedInTheLetterCountsDown() {
        var running = running(Optional.of(MONTH), false, stated("P1M"));
        assertEquals(Basis.LETTER, running.basis());
        assertTrue(running.difference().isEmpty());
    }

    @Test
    void theEarlierOfLetterAndPackIsActedOnAndNeitherIsMissedBeforeBothAreOver() {
        var shorterLetter = running(Optional.of(MONTH), false, stated("P15D"));
        assertEquals(Basis.LETTER, shorterLetter.basis());
        assertEquals(
                LocalDate.of(2026, 11, 12), shorterLetter.deadline().safeDate().day());
        assertEquals(
                LocalDate.of(2026, 11, 28),
                shorterLetter.deadline().legalLastDay().day());
        assertTrue(shorterLetter.difference().isPresent());

        var shorterPack = running(Optional.of(MONTH), false, stated("P2M"));
        assertEquals(Basis.ASSUMPTION, shorterPack.basis());
        assertEquals(
                LocalDate.of(2026, 11, 27), shorterPack.deadline().safeDate().day());
        assertEquals(
                LocalDate.of(2026, 12, 28),
                shorterPack.deadline().legalLastDay().day());
    }

    @Test
    void aLetterWithoutARuleIsCountedPlainly() {
        var running = running(Optional.empty(), false, stated("P10D"));
        assertEquals(
                LocalDate.of(2026, 11, 7), running.deadline().legalLastDay().day());
        assertEquals(LocalDate.of(2026, 11, 6), running.deadline().safeDate().day());
    }

    @Test
    void withoutAChosenRuleTheShortestCandidateIsAssumed() {
        var week = TestRules.rule(Period.ofWeeks(1), Counting.PLAIN);
        var question = new Countdown.Question(
                decision(Optional.of(EventDate.on(NOTIFIED)), Optional.empty()),
                Optional.empty(),
                false,
                List.of(MONTH, week));
        var unknown = assertInstanceOf(Countdown.DateUnknown.class, Countdown.of(question, engine, TODAY));
        assertEquals(
                LocalDate.of(2026, 11, 4),
                unknown.assumption().orElseThrow().safeDate().day());
    }

    @Test
    void ofTwoPeriodsThatEndOnOneDayTheEarlierMinuteIsActedOnAndTheLaterOneIsTheLast() {
        var shorter = TestRules.rule(Period.ofHours(50), Counting.PLAIN);
        var longer = TestRules.rule(Period.ofHours(52), Counting.PLAIN);
        var facts = Facts.of(EventDate.on(NOTIFIED));
        var sooner = engine.compute(shorter, facts, TODAY);
        var later = engine.compute(longer, facts, TODAY);
        assertEquals(sooner.safeDate().day(), later.safeDate().day());
        assertNotEquals(sooner.safeDate(), later.safeDate());

        var either = new Countdown.Question(
                decision(Optional.of(EventDate.on(NOTIFIED)), Optional.empty()),
                Optional.empty(),
                false,
                List.of(longer, shorter));
        assertEquals(
                Optional.of(sooner.safeDate()),
                Countdown.of(either, engine, TODAY).computed().map(ComputedDeadline::safeDate));
        for (var shown : List.of(
                running(Optional.of(shorter), false, stated("PT52H")),
                running(Optional.of(longer), false, stated("PT50H")))) {
            assertEquals(sooner.safeDate(), shown.deadline().safeDate());
            assertEquals(later.legalLastDay(), shown.deadline().legalLastDay());
        }
    }

    @Test
    void withoutADayOfNotificationTheDayOfTheDecisionIsAssumed() {
        var question =
                new Countdown.Question(decision(Optional.empty(), stated("P1M")), Optional.of(MONTH), true, List.of());
        var unknown = assertInstanceOf(Countdown.DateUnknown.class, Countdown.of(question, engine, TODAY));
        assertEquals("deadline.unknown.event", unknown.reason().key());
        assertEquals(
                LocalDate.of(2026, 11, 20),
                unknown.assumption().orElseThrow().legalLastDay().day());
    }

    @Test
    void aPeriodFromANewerVersionThatCannotBeReadIsUnknown() {
        assertEquals(
                "deadline.unknown.period",
                unknown(Optional.of(MONTH), false, stated("two moons")).reason().key());
    }

    private Countdown.Running running(Optional<Rule> rule, boolean adopted, Optional<PrintedPeriod> printed) {
        return assertInstanceOf(Countdown.Running.class, answer(rule, adopted, printed));
    }

    private Countdown.DateUnknown unknown(Optional<Rule> rule, boolean adopted, Optional<PrintedPeriod> printed) {
        return assertInstanceOf(Countdown.DateUnknown.class, answer(rule, adopted, printed));
    }

    private Countdown answer(Optional<Rule> rule, boolean adopted, Optional<PrintedPeriod> printed) {
        var decision = decision(Optional.of(EventDate.on(NOTIFIED)), printed);
        return Countdown.of(new Countdown.Question(decision, rule, adopted, List.of()), engine, TODAY);
    }

    private static Optional<PrintedPeriod> stated(String period) {
        return Optional.of(new PrintedPeriod.Stated(period));
    }

    private static ContestedDecision decision(Optional<EventDate> notifiedOn, Optional<PrintedPeriod> printed) {
        return new ContestedDecision(
                new RecordId(new UUID(1, 1)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(EventDate.on(LocalDate.of(2026, 10, 20))),
                Optional.empty(),
                notifiedOn,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                printed);
    }
}
