package org.recours.domain.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.calendar.Holiday;
import org.recours.domain.calendar.WorkingCalendar;
import org.recours.domain.deadline.Counting.Direction;
import org.recours.domain.deadline.Counting.EventDay;
import org.recours.domain.deadline.Counting.Extension;
import org.recours.domain.deadline.Counting.HourStart;
import org.recours.domain.deadline.Counting.Margin;
import org.recours.domain.deadline.Counting.PauseRule;
import org.recours.domain.deadline.Counting.Roll;
import org.recours.domain.deadline.DayByDay.Rest;

/// The engine against [DayByDay] on random rules, dates and calendars.
@Execution(ExecutionMode.CONCURRENT)
class DeadlineGeneratorTest {

    private static final int CASES = 90_000;
    private static final int CASES_IN_HOURS = 10_000;
    private static final List<Set<DayOfWeek>> WEEKENDS = List.of(
            Set.of(),
            Set.of(DayOfWeek.FRIDAY),
            Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
            Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    private static final List<Roll> ROLLS = List.of(Roll.values());
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Europe/Paris"), ZoneId.of("Africa/Nairobi"), ZoneId.of("America/New_York"));

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void theEngineAgreesWithAFingerOnTheWallCalendar() {
        for (var i = 0; i < CASES; i++) {
            var drawn = draw();
            var rule = rule(drawn);
            assertEquals(List.of(), rule.problems(), () -> told(drawn));
            var deadline = engine(drawn).compute(rule, facts(drawn), drawn.today());
            var naive = new DayByDay(drawn);
            assertEquals(naive.legalLastDay(), deadline.legalLastDay().day(), () -> told(drawn));
            assertEquals(naive.safeDate(), deadline.safeDate().day(), () -> told(drawn));
        }
        System.out.println("deadlines: " + CASES + " random rules agree, seed " + seed);
    }

    @Test
    void hoursAgreeAcrossChangesOfTheClock() {
        for (var i = 0; i < CASES_IN_HOURS; i++) {
            var zone = ZONES.get(random.nextInt(ZONES.size()));
            var day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(800));
            var event = day.atTime(LocalTime.of(random.nextInt(24), random.nextInt(60)))
                    .atZone(zone);
            var hours = 1 + random.nextInt(120);
            var full = random.nextBoolean();
            var counting = withHourStart(full ? HourStart.NEXT_FULL_HOUR : HourStart.EXACT_MINUTE);
            var rule = TestRules.rule(Period.ofHours(hours), counting);
            var facts = Facts.of(EventDate.at(event.toLocalDate(), event.toLocalTime(), zone));
            var calendar = WorkingCalendar.of("", Set.of(), List.of());
            var deadline = new DeadlineEngine(Calendars.same(calendar, zone), 2).compute(rule, facts, day);
            var legal = DayByDay.afterHours(event, hours, full);
            var elapsed = DayByDay.afterHours(event, hours, false);
            var clock = DayByDay.onTheClock(event.toLocalDateTime(), hours, zone);
            var told = event + " " + hours + " h, full " + full + ", seed " + seed;
            assertEquals(legal, deadline.legalLastDay().minute().orElseThrow().toInstant(), told);
            var safe = deadline.safeDate().minute().orElseThrow().toInstant();
            assertEquals(clock.isBefore(elapsed) ? clock : elapsed, safe, told);
        }
        System.out.println("deadlines: " + CASES_IN_HOURS + " random periods in hours agree, seed " + seed);
    }

    private String told(DayByDay.Case drawn) {
        return "seed " + seed + " " + drawn;
    }

    private DayByDay.Case draw() {
        var from = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1500));
        var to = from.plusDays(random.nextInt(3) == 0 ? random.nextInt(20) : 0);
        var working = random.nextInt(5) == 0;
        var months = working || random.nextBoolean() ? 0 : 1 + random.nextInt(14);
        var days = working ? 0 : months == 0 ? 1 + random.nextInt(60) : random.nextInt(3) * random.nextInt(20);
        var backward = random.nextInt(4) == 0;
        var suspendable = !working && !backward && random.nextInt(3) == 0;
        var asked = to.plusDays(random.nextInt(40));
        var roll = ROLLS.get(random.nextInt(ROLLS.size()));
        return new DayByDay.Case(
                from,
                to,
                months,
                days,
                working ? 1 + random.nextInt(30) : 0,
                backward,
                random.nextInt(4) == 0,
                random.nextInt(3) == 0,
                roll.name(),
                months == 0 && !working && random.nextInt(3) == 0 ? 5 : 0,
                random.nextInt(4) == 0 ? 2 + random.nextInt(3) : 0,
                !working && !backward && random.nextInt(4) == 0 ? 1 + random.nextInt(30) : 0,
                !working && !backward && random.nextInt(4) == 0 ? 1 + random.nextInt(5) : 0,
                !working && !backward && random.nextInt(4) == 0 ? random.nextInt(5) : 0,
                working || backward || suspendable || roll == Roll.BACKWARD ? Rest.NONE : rest(),
                suspendable,
                asked,
                asked.plusDays(random.nextInt(90)),
                random.nextInt(5) > 0,
                random.nextInt(2) * (1 + random.nextInt(90)),
                WEEKENDS.get(random.nextInt(WEEKENDS.size())).stream()
                        .map(DayOfWeek::name)
                        .collect(Collectors.toSet()),
                holidays(from),
                from.plusDays(random.nextInt(120) - 20));
    }

    /// One in four, up to two months long, also over New Year.
    private Rest rest() {
        if (random.nextInt(4) > 0) {
            return Rest.NONE;
        }
        var first = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(365));
        var last = first.plusDays(random.nextInt(60));
        var moves = random.nextBoolean();
        return new Rest(number(first), number(last), moves, moves ? 1 + random.nextInt(9) : 0);
    }

    private static int number(LocalDate day) {
        return day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    private Set<Holiday> holidays(LocalDate around) {
        var byDay = new HashSet<LocalDate>();
        for (var i = 0; i < 20; i++) {
            byDay.add(around.plusDays(random.nextInt(200) - 50));
        }
        return byDay.stream()
                .map(day -> new Holiday(
                        day, "", random.nextInt(4) > 0 ? Holiday.Standing.CONFIRMED : Holiday.Standing.UNCONFIRMED))
                .collect(Collectors.toSet());
    }

    private static Rule rule(DayByDay.Case drawn) {
        var period = new Period(0, drawn.months(), 0, drawn.days(), drawn.workingDays(), 0);
        var extensions = new ArrayList<Extension>();
        if (drawn.extraBefore() > 0) {
            extensions.add(new Extension(
                    Circumstance.LIVES_ABROAD, Period.ofDays(drawn.extraBefore()), Extension.Order.BEFORE_ROLL));
        }
        if (drawn.extraAfter() > 0) {
            extensions.add(new Extension(
                    Circumstance.SERVED_BY_POST, Period.ofDays(drawn.extraAfter()), Extension.Order.AFTER_ROLL));
        }
        var oneDayMore = drawn.backward() ? Margin.CLEAR_DAYS : Margin.FRANC;
        return TestRules.rule(
                period,
                new Counting(
                        drawn.backward() ? Direction.BACKWARD : Direction.FORWARD,
                        drawn.dayCounts() ? EventDay.INCLUDED : EventDay.EXCLUDED,
                        drawn.oneDayMore() ? oneDayMore : Margin.NONE,
                        Roll.valueOf(drawn.roll()),
                        HourStart.EXACT_MINUTE,
                        drawn.shortDays(),
                        drawn.minWorkingDays(),
                        drawn.servedLater() > 0
                                ? List.of(new DeemedService(drawn.servedLater(), Optional.empty()))
                                : List.of(),
                        Counting.Recipients.EARLIEST,
                        extensions,
                        recesses(drawn.rest()),
                        drawn.suspendable()
                                ? Optional.of(new PauseRule(
                                        PauseRule.Request.REVIEW,
                                        PauseRule.Effect.SUSPENDS,
                                        Optional.empty(),
                                        silence(drawn.silentDays())))
                                : Optional.empty(),
                        false));
    }

    private static Optional<Period> silence(int days) {
        return days == 0 ? Optional.empty() : Optional.of(Period.ofDays(days));
    }

    private static List<Recess> recesses(Rest rest) {
        if (rest.equals(Rest.NONE)) {
            return List.of();
        }
        var effect = rest.moves() ? Recess.Effect.MOVES_THE_END : Recess.Effect.SUSPENDS;
        return List.of(new Recess(monthDay(rest.first()), monthDay(rest.last()), effect, rest.days()));
    }

    private static MonthDay monthDay(int number) {
        return MonthDay.of(number / 100, number % 100);
    }

    private static Counting withHourStart(HourStart start) {
        var plain = Counting.PLAIN;
        return new Counting(
                plain.direction(),
                plain.eventDay(),
                plain.margin(),
                plain.roll(),
                start,
                0,
                0,
                List.of(),
                plain.recipients(),
                List.of(),
                List.of(),
                Optional.empty(),
                false);
    }

    private static Facts facts(DayByDay.Case drawn) {
        var facts = Facts.of(EventDate.between(drawn.from(), drawn.to()))
                .with(Circumstance.LIVES_ABROAD, Circumstance.SERVED_BY_POST);
        return drawn.suspendable()
                ? facts.with(
                        PauseRule.Request.REVIEW,
                        new Facts.Pause(
                                drawn.askedOn(), Optional.of(drawn.answeredOn()).filter(_ -> drawn.answered())))
                : facts;
    }

    private static DeadlineEngine engine(DayByDay.Case drawn) {
        var weekend = drawn.weekend().stream().map(DayOfWeek::valueOf).collect(Collectors.toSet());
        var calendar = WorkingCalendar.of("", weekend, drawn.holidays());
        return new DeadlineEngine(Calendars.same(calendar, ZoneOffset.UTC), 3);
    }
}
