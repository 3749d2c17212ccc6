package org.recours.domain.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.calendar.Holiday;
import org.recours.domain.calendar.WorkingCalendar;
import org.recours.domain.casefile.RemedyNotice;
import org.recours.domain.deadline.Counting.Roll;
import org.recours.domain.problem.Phrase;

/// What few laws know: recesses, deemed service that changed, letters that do not say how to act, fixed days, closing
/// hours.
class RareRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final ZoneId AMMAN = ZoneId.of("Asia/Amman");
    private static final Set<DayOfWeek> SATURDAY_SUNDAY = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final WorkingCalendar COURT = WorkingCalendar.of("court", SATURDAY_SUNDAY, List.of());

    private final DeadlineEngine engine = new DeadlineEngine(Calendars.same(COURT, ZoneOffset.UTC), 3);

    @Test
    void aPeriodThatEndsInTheRecessEndsSoManyDaysAfterItAndThenLeavesTheWeekend() {
        var rule = TestRules.rule(Period.ofDays(30), recess("07-20", "08-31", Recess.Effect.MOVES_THE_END, 7));
        assertEquals(LocalDate.of(2026, 9, 7), last(rule, "2026-07-01"), "31 July lies in it; 31 August and 7 days");
        assertEquals(LocalDate.of(2026, 7, 17), last(rule, "2026-06-17"), "ends before it");
        assertEquals(
                LocalDate.of(2026, 9, 7),
                last(rule, "2026-06-18"),
                "Saturday 18 July would be Monday 20 July, its first day");
        assertEquals(LocalDate.of(2026, 7, 31), safe(rule, "2026-07-01"), "nobody relies on the recess");
    }

    @Test
    void aRecessOverNewYearIsOne() {
        var rule = TestRules.rule(Period.ofDays(10), recess("12-20", "01-06", Recess.Effect.MOVES_THE_END, 1));
        assertEquals(LocalDate.of(2026, 1, 7), last(rule, "2025-12-15"));
        assertEquals(LocalDate.of(2027, 1, 7), last(rule, "2026-12-23"));
    }

    @Test
    void daysOfARecessThatSuspendsDoNotCount() {
        var rule = TestRules.rule(Period.ofDays(30), recess("08-01", "08-31", Recess.Effect.SUSPENDS, 0));
        assertEquals(LocalDate.of(2026, 9, 14), last(rule, "2026-07-15"), "16 days of July and 14 of September");
        assertEquals(LocalDate.of(2026, 9, 30), last(rule, "2026-08-10"), "counted from the end of August");
        assertEquals(LocalDate.of(2026, 7, 31), last(rule, "2026-07-01"), "ends on the day before it");
        assertEquals(LocalDate.of(2026, 8, 14), safe(rule, "2026-07-15"));
    }

    @Test
    void theDayOfServiceIsTheOneOfTheLawThatWasInForceWhenTheLetterWasPosted() {
        var counting = deemed(
                new DeemedService(3, Optional.empty()), new DeemedService(4, Optional.of(LocalDate.of(2025, 1, 1))));
        var rule = TestRules.rule(Period.ofWeeks(2), counting);
        assertEquals(LocalDate.of(2025, 1, 17), last(rule, "2024-12-31"), "3 January, and two weeks");
        assertEquals(LocalDate.of(2025, 1, 20), last(rule, "2025-01-02"), "6 January, and two weeks");
        assertEquals(LocalDate.of(2025, 1, 16), safe(rule, "2025-01-02"));
    }

    @Test
    void aLetterThatDoesNotSayHowToActStartsAnotherPeriodAndNobodyReliesOnIt() {
        var rule = faulty(new FaultyNotice.Longer(new Period(1, 0, 0, 0, 0, 0)));
        var facts = Facts.of(EventDate.on(TODAY));
        assertEquals(LocalDate.of(2026, 4, 2), end(rule, facts));
        assertEquals(LocalDate.of(2026, 4, 2), end(rule, facts.with(RemedyNotice.COMPLETE)));
        var missing = engine.compute(rule, facts.with(RemedyNotice.MISSING), TODAY);
        assertEquals(LocalDate.of(2027, 3, 2), missing.legalLastDay().day());
        assertEquals(LocalDate.of(2026, 4, 2), missing.safeDate().day());
        assertTrue(missing.isEnforceable());
    }

    @Test
    void aPeriodThatCantBeHeldAgainstThePersonIsNeverMissed() {
        var rule = faulty(FaultyNotice.NotEnforceable.NOT_ENFORCEABLE);
        var wrong = engine.compute(rule, Facts.of(EventDate.on(TODAY)).with(RemedyNotice.WRONG), TODAY);
        assertFalse(wrong.isEnforceable());
        assertEquals(LocalDate.of(2026, 4, 2), wrong.safeDate().day());
        assertInstanceOf(ActBy.Act.class, ActBy.at(noon("2026-04-02"), wrong));
        assertInstanceOf(ActBy.NotHeldAgainst.class, ActBy.at(noon("2036-04-03"), wrong));
        assertTrue(keys(wrong).contains("deadline.step.notEnforceable"));
        var complete = engine.compute(rule, Facts.of(EventDate.on(TODAY)).with(RemedyNotice.COMPLETE), TODAY);
        assertInstanceOf(ActBy.Missed.class, ActBy.at(noon("2036-04-03"), complete));
    }

    @Test
    void aDayForEverybodyNeedsNoEventAndClosesByTheClockOfTheOffice() {
        var closes = LocalDateTime.of(2023, 8, 15, 17, 0);
        var filing = new Filing(Filing.Mode.RECEIVED, Optional.of(LocalTime.of(17, 0)), Optional.of(AMMAN));
        var rule = rule(new Term.Window(closes), filing);
        var computed = engine.compute(rule, Facts.of(EventDate.on(closes.toLocalDate())), LocalDate.of(2023, 8, 1));
        assertEquals(closes.atZone(AMMAN), computed.legalLastDay().minute().orElseThrow());
        assertEquals(closes.atZone(AMMAN), computed.safeDate().minute().orElseThrow());
        assertEquals(LocalDate.of(2023, 8, 10), computed.internalTarget());
        assertEquals(Optional.empty(), rule.event());
    }

    @Test
    void theOfficeHourEndsTheLastDay() {
        var filing = new Filing(Filing.Mode.RECEIVED, Optional.of(LocalTime.of(16, 30)), Optional.of(AMMAN));
        var rule = rule(Term.Running.plainly(Period.ofDays(7)), filing);
        var computed = engine.compute(rule, Facts.of(EventDate.on(TODAY)), TODAY);
        var end = LocalDate.of(2026, 3, 9).atTime(16, 30).atZone(AMMAN);
        assertEquals(Optional.of(end), computed.legalLastDay().minute());
        assertInstanceOf(ActBy.Act.class, ActBy.at(end, computed));
        assertInstanceOf(ActBy.Missed.class, ActBy.at(end.plusMinutes(1), computed));
        assertEquals(LocalDate.of(2026, 3, 4), computed.internalTarget(), "a day of work, not an alarm in hours");
    }

    @Test
    void whatIsPostedIsPostedOnADayWhenThePostOfficeIsOpen() {
        var friday = LocalDate.of(2026, 3, 13);
        var post = WorkingCalendar.of(
                "post", SATURDAY_SUNDAY, List.of(new Holiday(friday, "closed", Holiday.Standing.CONFIRMED)));
        var withPost = new DeadlineEngine(new Calendars(COURT, COURT, post, ZoneOffset.UTC), 3);
        var facts = Facts.of(EventDate.on(LocalDate.of(2026, 3, 6)));
        var posted = rule(
                Term.Running.plainly(Period.ofDays(7)),
                new Filing(Filing.Mode.POSTED, Optional.empty(), Optional.empty()));
        var received = rule(Term.Running.plainly(Period.ofDays(7)), Filing.RECEIVED);
        assertEquals(
                LocalDate.of(2026, 3, 12),
                withPost.compute(posted, facts, TODAY).safeDate().day());
        assertEquals(friday, withPost.compute(received, facts, TODAY).safeDate().day());
        assertEquals(
                friday, withPost.compute(posted, facts, TODAY).legalLastDay().day());
        assertTrue(keys(withPost.compute(posted, facts, TODAY)).contains("deadline.step.posted"));
        assertEquals(
                "court+post", withPost.compute(posted, facts, TODAY).inputs().calendarVersion());
    }

    @Test
    void aRuleThatContradictsItselfSaysHow() {
        var moves = recess("07-20", "08-31", Recess.Effect.MOVES_THE_END, 7);
        assertEquals(List.of("rule.problem.recessNeedsDays"), problems(Period.ofWorkingDays(5), moves));
        assertEquals(
                List.of("rule.problem.recessAndBack"), problems(Period.ofDays(5), with(moves, Roll.BACKWARD, false)));
        var extended = new Counting(
                Counting.Direction.FORWARD,
                Counting.EventDay.EXCLUDED,
                Counting.Margin.NONE,
                Roll.NONE,
                Counting.HourStart.EXACT_MINUTE,
                0,
                0,
                List.of(),
                Counting.Recipients.EARLIEST,
                List.of(new Counting.Extension(
                        Circumstance.LIVES_ABROAD, Period.ofMonths(2), Counting.Extension.Order.BEFORE_ROLL)),
                List.of(),
                Optional.empty(),
                true);
        assertEquals(List.of("rule.problem.extendedAndNot"), problems(Period.ofDays(5), extended));
        var deemed = deemed(new DeemedService(3, Optional.empty()));
        assertEquals(List.of("rule.problem.hoursCountedAsDays"), problems(Period.ofHours(48), deemed));
        var hours = new Term.Running(
                EventKind.NOTIFIED,
                Optional.empty(),
                Period.ofHours(48),
                Counting.PLAIN,
                Optional.of(new FaultyNotice.Longer(Period.ofMonths(12))));
        assertEquals(
                List.of(new Phrase("rule.problem.faultyNoticeNeedsDays")),
                rule(hours, Filing.RECEIVED).problems());
    }

    private static List<String> problems(Period period, Counting counting) {
        return TestRules.rule(period, counting).problems().stream()
                .map(Phrase::key)
                .toList();
    }

    private LocalDate last(Rule rule, String event) {
        return end(rule, Facts.of(EventDate.on(LocalDate.parse(event))));
    }

    private LocalDate end(Rule rule, Facts facts) {
        return engine.compute(rule, facts, LocalDate.of(2024, 1, 1))
                .legalLastDay()
                .day();
    }

    private LocalDate safe(Rule rule, String event) {
        var facts = Facts.of(EventDate.on(LocalDate.parse(event)));
        return engine.compute(rule, facts, LocalDate.of(2024, 1, 1)).safeDate().day();
    }

    private static ZonedDateTime noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).atZone(ZoneOffset.UTC);
    }

    private static List<String> keys(ComputedDeadline computed) {
        return computed.steps().stream().map(Phrase::key).toList();
    }

    private static Rule faulty(FaultyNotice notice) {
        var term = new Term.Running(
                EventKind.NOTIFIED, Optional.empty(), Period.ofMonths(1), Counting.PLAIN, Optional.of(notice));
        return rule(term, Filing.RECEIVED);
    }

    private static Rule rule(Term term, Filing filing) {
        return TestRules.rule(term, filing);
    }

    private static Counting recess(String first, String last, Recess.Effect effect, int days) {
        var recess = new Recess(MonthDay.parse("--" + first), MonthDay.parse("--" + last), effect, days);
        return counting(Roll.FORWARD, List.of(), List.of(recess), false);
    }

    private static Counting deemed(DeemedService... services) {
        return counting(Roll.FORWARD, List.of(services), List.of(), false);
    }

    private static Counting with(Counting counting, Roll roll, boolean noExtension) {
        return counting(roll, counting.deemed(), counting.recesses(), noExtension);
    }

    private static Counting counting(
            Roll roll, List<DeemedService> deemed, List<Recess> recesses, boolean noExtension) {
        var plain = Counting.PLAIN;
        return new Counting(
                plain.direction(),
                plain.eventDay(),
                plain.margin(),
                roll,
                plain.hourStart(),
                0,
                0,
                deemed,
                plain.recipients(),
                List.of(),
                recesses,
                Optional.empty(),
                noExtension);
    }
}
