package org.recours.domain.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.calendar.Holiday;
import org.recours.domain.calendar.Holiday.Standing;
import org.recours.domain.calendar.WorkingCalendar;
import org.recours.domain.deadline.Counting.PauseRule;
import org.recours.domain.deadline.Counting.PauseRule.Request;
import org.recours.domain.problem.Phrase;

class DeadlineEngineTest {

    private static final Request LEGAL_AID = Request.LEGAL_AID;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(
            "v7",
            Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            List.of(new Holiday(LocalDate.of(2026, 3, 20), "Eid", Standing.UNCONFIRMED)));
    private static final Rule WEEK = TestRules.rule(Period.ofDays(7), rolling(Optional.empty()));

    private final DeadlineEngine engine = new DeadlineEngine(Calendars.same(CALENDAR, ZoneOffset.UTC), 2);

    @Test
    void anUncertainDayIsReadAgainstThePersonForTheSafeDateAndForThePersonForTheLegalOne() {
        var deadline = engine.compute(
                WEEK, Facts.of(EventDate.between(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 5))), TODAY);
        assertEquals(LocalDate.of(2026, 3, 9), deadline.safeDate().day());
        assertEquals(LocalDate.of(2026, 3, 12), deadline.legalLastDay().day());
        assertEquals(LocalDate.of(2026, 3, 5), deadline.internalTarget());
    }

    @Test
    void aSafeDateOnAClosedDayMovesBackButNeverBeforeToday() {
        var facts = Facts.of(EventDate.on(LocalDate.of(2026, 3, 7)));
        assertEquals(
                LocalDate.of(2026, 3, 13),
                engine.compute(WEEK, facts, TODAY).safeDate().day());
        var saturday = LocalDate.of(2026, 3, 14);
        var onTheDay = engine.compute(WEEK, facts, saturday);
        assertEquals(saturday, onTheDay.safeDate().day());
        assertEquals(saturday, onTheDay.internalTarget());
    }

    @Test
    void theDeskSaysMissedOnlyAfterTheLegalLastDay() {
        var deadline = engine.compute(WEEK, Facts.of(EventDate.on(LocalDate.of(2026, 3, 7))), TODAY);
        assertEquals(LocalDate.of(2026, 3, 16), deadline.legalLastDay().day());
        assertInstanceOf(ActBy.Act.class, on(LocalDate.of(2026, 3, 13), deadline));
        assertInstanceOf(ActBy.StillInTime.class, on(LocalDate.of(2026, 3, 14), deadline));
        assertInstanceOf(ActBy.StillInTime.class, on(LocalDate.of(2026, 3, 16), deadline));
        assertInstanceOf(ActBy.Missed.class, on(LocalDate.of(2026, 3, 17), deadline));
    }

    @Test
    void aPeriodInHoursIsMissedByTheMinute() {
        var rule = TestRules.rule(Period.ofHours(48), Counting.PLAIN);
        var paris = ZoneId.of("Europe/Paris");
        var event = EventDate.at(LocalDate.of(2026, 3, 27), LocalTime.of(10, 40), paris);
        var deadline = engine.compute(rule, Facts.of(event), LocalDate.of(2026, 3, 27));
        assertEquals(LocalTime.of(11, 40), time(deadline.legalLastDay()), "the clocks go forward in between");
        assertEquals(LocalTime.of(10, 40), time(deadline.safeDate()));
        var now = LocalDate.of(2026, 3, 29).atTime(11, 0).atZone(paris);
        assertInstanceOf(ActBy.StillInTime.class, ActBy.at(now, deadline));
        assertInstanceOf(ActBy.Missed.class, ActBy.at(now.plusHours(1), deadline));
    }

    @Test
    void anHourThatNobodyNotedIsTheFirstOfTheDayForSafetyAndNoMidnightIsSaid() {
        var rule = TestRules.rule(Period.ofHours(48), Counting.PLAIN);
        var deadline = engine.compute(rule, Facts.of(EventDate.on(TODAY)), TODAY);
        assertEquals(
                TODAY.plusDays(1).atTime(23, 59).atZone(ZoneOffset.UTC),
                deadline.safeDate().minute().orElseThrow());
        assertEquals(
                TODAY.plusDays(3).atStartOfDay(ZoneOffset.UTC),
                deadline.legalLastDay().minute().orElseThrow());
        assertEquals(
                new Phrase("deadline.dayEnd", TODAY.plusDays(2)),
                deadline.legalLastDay().phrase());
    }

    @Test
    void nothingIsMissedWhileARequestStopsTheClock() {
        var rule = TestRules.rule(Period.ofMonths(1), rolling(Optional.of(suspending())));
        var asked = Facts.of(EventDate.on(TODAY)).with(LEGAL_AID, new Facts.Pause(TODAY.plusDays(5), Optional.empty()));
        var deadline = engine.compute(rule, asked, TODAY);
        assertEquals(Optional.of(27), deadline.waiting().orElseThrow().daysLeft());
        assertInstanceOf(ActBy.Act.class, on(TODAY, deadline));
        assertInstanceOf(ActBy.Waiting.class, on(TODAY.plusYears(1), deadline));
    }

    @Test
    void aRequestThatCameTooLateStopsNothing() {
        var rule = TestRules.rule(Period.ofMonths(1), rolling(Optional.of(suspending())));
        var facts = Facts.of(EventDate.on(TODAY));
        var late = facts.with(LEGAL_AID, new Facts.Pause(TODAY.plusDays(16), Optional.of(TODAY.plusDays(40))));
        assertEquals(
                engine.compute(rule, facts, TODAY).legalLastDay(),
                engine.compute(rule, late, TODAY).legalLastDay());
        assertTrue(keys(engine.compute(rule, late, TODAY)).contains("deadline.step.askedTooLate"));
    }

    @Test
    void aSuspendedPeriodRunsOnFromTheSilenceThatCountsAsARefusal() {
        var suspends =
                new PauseRule(LEGAL_AID, PauseRule.Effect.SUSPENDS, Optional.empty(), Optional.of(Period.ofMonths(2)));
        var rule = TestRules.rule(Period.ofDays(30), rolling(Optional.of(suspends)));
        var facts = Facts.of(EventDate.on(LocalDate.of(2026, 10, 28)));
        var asked = LocalDate.of(2026, 10, 29);
        var answer = Optional.of(LocalDate.of(2027, 2, 15));
        var late = engine.compute(rule, facts.with(LEGAL_AID, new Facts.Pause(asked, answer)), TODAY);
        assertEquals(LocalDate.of(2027, 3, 17), late.legalLastDay().day());
        assertEquals(LocalDate.of(2027, 1, 28), late.safeDate().day(), "29 December was a silent refusal; 30 days");
        var silent = engine.compute(rule, facts.with(LEGAL_AID, new Facts.Pause(asked, Optional.empty())), TODAY);
        assertEquals(LocalDate.of(2027, 1, 28), silent.legalLastDay().day());
        assertEquals(LocalDate.of(2026, 11, 27), silent.safeDate().day(), "no answer is relied on");
        assertEquals(Optional.empty(), silent.waiting(), "the clock does not stand still for ever");
    }

    @Test
    void aReviewMakesThePeriodRunAgainEvenWhenNobodyAnswers() {
        var restarts =
                new PauseRule(LEGAL_AID, PauseRule.Effect.RESTARTS, Optional.empty(), Optional.of(Period.ofMonths(2)));
        var rule = TestRules.rule(Period.ofMonths(2), rolling(Optional.of(restarts)));
        var asked = LocalDate.of(2026, 4, 10);
        var facts = Facts.of(EventDate.on(TODAY)).with(LEGAL_AID, new Facts.Pause(asked, Optional.empty()));
        var silent = engine.compute(rule, facts, TODAY);
        assertEquals(LocalDate.of(2026, 8, 10), silent.legalLastDay().day());
        assertEquals(LocalDate.of(2026, 5, 1), silent.safeDate().day(), "2 May is a Saturday; no answer is relied on");
        var answered = Facts.of(EventDate.on(TODAY))
                .with(LEGAL_AID, new Facts.Pause(asked, Optional.of(LocalDate.of(2026, 5, 4))));
        assertEquals(
                LocalDate.of(2026, 7, 6),
                engine.compute(rule, answered, TODAY).legalLastDay().day());
        assertEquals(
                LocalDate.of(2026, 7, 3),
                engine.compute(rule, answered, TODAY).safeDate().day());
    }

    @Test
    void theLaterOfTwoServicesCountsWhereTheLawSaysSo() {
        var latest = TestRules.rule(Period.ofDays(7), recipients(Counting.Recipients.LATEST));
        var earliest = TestRules.rule(Period.ofDays(7), recipients(Counting.Recipients.EARLIEST));
        var facts = Facts.of(EventDate.on(TODAY)).servedOnLawyer(EventDate.on(TODAY.plusDays(2)));
        assertEquals(
                TODAY.plusDays(9),
                engine.compute(latest, facts, TODAY).legalLastDay().day());
        assertEquals(
                TODAY.plusDays(7),
                engine.compute(latest, facts, TODAY).safeDate().day());
        assertEquals(
                TODAY.plusDays(7),
                engine.compute(earliest, facts, TODAY).legalLastDay().day());
    }

    @Test
    void aDateThatRestsOnAnUnconfirmedFeastSaysSo() {
        var deadline = engine.compute(WEEK, Facts.of(EventDate.on(LocalDate.of(2026, 3, 13))), TODAY);
        assertEquals(LocalDate.of(2026, 3, 23), deadline.legalLastDay().day());
        assertTrue(keys(deadline).contains("deadline.step.unconfirmedHoliday"));
        assertFalse(keys(engine.compute(WEEK, Facts.of(EventDate.on(TODAY)), TODAY))
                .contains("deadline.step.unconfirmedHoliday"));
    }

    @Test
    void aDateThatRestsOnADayThatPeopleDisagreeAboutSaysThatAlone() {
        var friday = new Holiday(LocalDate.of(2026, 3, 20), "Eid", Standing.DISPUTED);
        var monday = new Holiday(LocalDate.of(2026, 3, 23), "Eid", Standing.UNCONFIRMED);
        var facts = Facts.of(EventDate.on(LocalDate.of(2026, 3, 13)));
        var onBoth = engine(friday, monday).compute(WEEK, facts, TODAY);
        assertEquals(LocalDate.of(2026, 3, 24), onBoth.legalLastDay().day());
        assertTrue(onBoth.restsOnDisputed());
        assertFalse(onBoth.restsOnUnconfirmed(), "what to settle first");
        assertTrue(onBoth.steps().stream().anyMatch(Caution::isOne));
        assertEquals(LocalDate.of(2026, 3, 19), onBoth.safeDate().day(), "before Friday, which may be closed");

        var sure = new Holiday(friday.day(), "Strike", Standing.CONFIRMED);
        var onTheMoon = engine(sure, monday, new Holiday(LocalDate.of(2026, 3, 25), "Eid", Standing.DISPUTED))
                .compute(WEEK, facts, TODAY);
        assertFalse(onTheMoon.restsOnDisputed(), "that day is far off");
        assertTrue(onTheMoon.restsOnUnconfirmed());
    }

    private static DeadlineEngine engine(Holiday... holidays) {
        var calendar = WorkingCalendar.of("v8", CALENDAR.weekend(), List.of(holidays));
        return new DeadlineEngine(Calendars.same(calendar, ZoneOffset.UTC), 2);
    }

    @Test
    void everythingThatWentInIsFrozenWithTheResult() {
        var facts = Facts.of(EventDate.on(TODAY));
        var inputs = engine.compute(WEEK, facts, TODAY).inputs();
        assertEquals(
                new ComputedDeadline.Inputs("test", "1", "v7", Optional.of(Period.ofDays(7)), facts, TODAY), inputs);
    }

    @Test
    void impossibleDatesAreQuestionsNotCorrections() {
        var facts = Facts.of(EventDate.on(TODAY.plusDays(1)))
                .with(LEGAL_AID, new Facts.Pause(TODAY, Optional.of(TODAY.minusDays(1))));
        var keys = facts.problems(EventKind.NOTIFIED, Optional.of(TODAY.plusDays(2)), TODAY).stream()
                .map(Phrase::key)
                .toList();
        assertEquals(
                List.of(
                        "deadline.problem.future",
                        "deadline.problem.beforeDecision",
                        "deadline.problem.askedBeforeEvent",
                        "deadline.problem.answeredBeforeAsked"),
                keys);
    }

    private static ActBy on(LocalDate day, ComputedDeadline deadline) {
        return ActBy.at(day.atTime(12, 0).atZone(ZoneOffset.UTC), deadline);
    }

    private static LocalTime time(Due due) {
        return due.minute().orElseThrow().toLocalTime();
    }

    private static List<String> keys(ComputedDeadline deadline) {
        return deadline.steps().stream().map(Phrase::key).toList();
    }

    private static PauseRule suspending() {
        return new PauseRule(LEGAL_AID, PauseRule.Effect.SUSPENDS, Optional.of(Period.ofDays(15)), Optional.empty());
    }

    private static Counting rolling(Optional<PauseRule> pause) {
        return counting(Counting.Recipients.EARLIEST, pause);
    }

    private static Counting recipients(Counting.Recipients recipients) {
        return counting(recipients, Optional.empty());
    }

    private static Counting counting(Counting.Recipients recipients, Optional<PauseRule> pause) {
        var plain = Counting.PLAIN;
        return new Counting(
                plain.direction(),
                plain.eventDay(),
                plain.margin(),
                Counting.Roll.FORWARD,
                plain.hourStart(),
                0,
                0,
                List.of(),
                recipients,
                List.of(),
                List.of(),
                pause,
                false);
    }
}
