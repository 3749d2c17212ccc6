package org.recours.domain.deadline;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.calendar.WorkingCalendar;
import org.recours.domain.deadline.Counting.Direction;
import org.recours.domain.deadline.Counting.EventDay;
import org.recours.domain.deadline.Counting.Extension.Order;
import org.recours.domain.deadline.Counting.Margin;
import org.recours.domain.deadline.Counting.PauseRule;
import org.recours.domain.deadline.Counting.Recipients;
import org.recours.domain.problem.Phrase;

/// A rule applied in full, with a sentence for every step.
///
/// The order is the law's: service, silence, the period with its extensions, a pause, a day more, the least number of
/// working days, the move off a closed day, what is added after that move.
final class LegalReading {

    private final Rule rule;
    private final Counting counting;
    private final Facts facts;
    private final WorkingCalendar calendar;
    private final Calendars calendars;
    private final List<Phrase> steps = new ArrayList<>();
    private Optional<ComputedDeadline.Waiting> waiting = Optional.empty();

    LegalReading(Rule rule, Facts facts, Calendars calendars) {
        this.rule = rule;
        this.counting = rule.counting();
        this.facts = facts;
        this.calendars = calendars;
        this.calendar = calendars.authority();
    }

    Due end() {
        step("deadline.event." + rule.event(), when(facts.event()));
        return rule.period().isInHours() ? Due.at(endInHours()) : Due.on(endInDays());
    }

    List<Phrase> steps() {
        return List.copyOf(steps);
    }

    Optional<ComputedDeadline.Waiting> waiting() {
        return waiting;
    }

    /// What remains of a period that ends on `end` when the clock stops on `asked`: that day and the last one count.
    static int daysLeft(LocalDate asked, LocalDate end) {
        return Math.toIntExact(asked.until(end, ChronoUnit.DAYS)) + 1;
    }

    private static Phrase when(EventDate event) {
        if (!event.isExact()) {
            return new Phrase("deadline.when.between", event.from(), event.to());
        }
        return event.time()
                .map(time -> new Phrase("deadline.when.at", event.from(), time))
                .orElseGet(() -> new Phrase("deadline.when.on", event.from()));
    }

    // ---- hours

    private ZonedDateTime endInHours() {
        var event = HourCount.latest(facts.event(), calendars.zone());
        if (rule.silence().isPresent()) {
            event = afterSilence(facts.event().to()).plusDays(1).atStartOfDay(event.getZone());
        }
        var start = HourCount.start(event, counting.hourStart());
        if (!start.isEqual(event)) {
            step("deadline.step.nextFullHour", start.toLocalDate(), start.toLocalTime());
        }
        var end = HourCount.elapsed(start, rule.period().hours());
        step("deadline.step.hours", rule.period().phrase(), end.toLocalDate(), end.toLocalTime());
        var open = roll(end.toLocalDate());
        return open.equals(end.toLocalDate()) ? end : end.with(open);
    }

    // ---- days

    private LocalDate endInDays() {
        var trigger = afterSilence(service());
        var period = extended();
        var end = nominal(trigger, period);
        var paused = afterPause(trigger, end, period);
        return finish(paused.start(), paused.end());
    }

    /// A day more, enough working days, off the closed days, and what comes after that.
    private LocalDate finish(LocalDate trigger, LocalDate end) {
        var last = roll(enoughWorkingDays(trigger, withMargin(end)));
        for (var more : extensions(Order.AFTER_ROLL)) {
            last = last.plusMonths(more.amount().allMonths())
                    .plusDays(more.amount().allDays());
            step("deadline.step.extensionAfter", reason(more), more.amount().phrase(), last);
            last = roll(last);
        }
        return last;
    }

    private LocalDate service() {
        var served = facts.event().to();
        var lawyer = facts.servedOnLawyer().map(EventDate::to);
        if (lawyer.isPresent()) {
            var latest = counting.recipients() == Recipients.LATEST;
            var order = latest ? Comparator.<LocalDate>reverseOrder() : Comparator.<LocalDate>naturalOrder();
            served = Stream.of(served, lawyer.get()).min(order).orElseThrow();
            step(latest ? "deadline.step.lawyerLatest" : "deadline.step.lawyerEarliest", lawyer.get(), served);
        }
        if (counting.deemedDays() == 0) {
            return served;
        }
        var deemed = served.plusDays(counting.deemedDays());
        step("deadline.step.deemed", Period.ofDays(counting.deemedDays()).phrase(), deemed);
        var late = facts.reached().filter(deemed::isBefore);
        late.ifPresent(day -> step("deadline.step.reached", day));
        return late.orElse(deemed);
    }

    private LocalDate afterSilence(LocalDate asked) {
        if (rule.silence().isEmpty()) {
            return asked;
        }
        var decision = DayCount.end(asked, rule.silence().get(), Counting.PLAIN, calendar);
        step("deadline.step.silence", rule.silence().get().phrase(), decision);
        return decision;
    }

    private Period extended() {
        var period = rule.period();
        for (var more : extensions(Order.BEFORE_ROLL)) {
            period = period.plus(more.amount());
            step("deadline.step.extension", reason(more), more.amount().phrase(), period.phrase());
        }
        return period;
    }

    private List<Counting.Extension> extensions(Order order) {
        return counting.extensions().stream()
                .filter(more -> more.order() == order && facts.circumstances().contains(more.circumstance()))
                .toList();
    }

    private static Phrase reason(Counting.Extension more) {
        return new Phrase("deadline.circumstance." + more.circumstance());
    }

    private LocalDate nominal(LocalDate trigger, Period period) {
        if (counting.eventDay() == EventDay.INCLUDED) {
            step("deadline.step.dayIncluded");
        }
        if (DayCount.skipsClosedDays(period, counting)) {
            step("deadline.step.shortPeriod");
        }
        var end = DayCount.end(trigger, period, counting, calendar);
        var back = counting.direction() == Direction.BACKWARD;
        step(back ? "deadline.step.back" : "deadline.step.ends", period.phrase(), end);
        if (period.allMonths() > 0 && DayCount.isShortened(trigger, period, counting.direction())) {
            step("deadline.step.shortMonth");
        }
        return end;
    }

    private LocalDate withMargin(LocalDate end) {
        if (counting.margin() == Margin.NONE) {
            return end;
        }
        var last = end.plusDays(counting.direction().sign());
        step(counting.margin() == Margin.FRANC ? "deadline.step.franc" : "deadline.step.clearDays", last);
        return last;
    }

    private LocalDate enoughWorkingDays(LocalDate trigger, LocalDate end) {
        if (counting.minWorkingDays() == 0 || counting.direction() == Direction.BACKWARD) {
            return end;
        }
        var enough = DayCount.holding(counting.minWorkingDays(), trigger, end, calendar);
        if (!enough.equals(end)) {
            step("deadline.step.minWorkingDays", counting.minWorkingDays(), enough);
        }
        return enough;
    }

    private LocalDate roll(LocalDate end) {
        var last = DayCount.rolled(end, counting.roll(), counting.direction(), calendar);
        if (calendar.isOpen(end)) {
            return last;
        }
        if (last.equals(end)) {
            step("deadline.step.staysClosed", end);
            return last;
        }
        step(calendar.isHoliday(end) ? "deadline.step.rollHoliday" : "deadline.step.rollWeekend", end, last);
        var first = last.isBefore(end) ? last : end;
        if (first.datesUntil(first.equals(end) ? last : end.plusDays(1)).anyMatch(calendar::restsOnUnconfirmed)) {
            step("deadline.step.unconfirmedHoliday");
        }
        return last;
    }

    // ---- a request that stops the clock

    /// From where the count now runs, and to where.
    private record Span(LocalDate start, LocalDate end) {}

    private Span afterPause(LocalDate trigger, LocalDate end, Period period) {
        var unpaused = new Span(trigger, end);
        if (counting.pause().isEmpty() || facts.pause().isEmpty()) {
            return unpaused;
        }
        var pause = counting.pause().get();
        var asked = facts.pause().get().askedOn();
        var limit = limit(pause, trigger, end);
        if (asked.isAfter(limit)) {
            step("deadline.step.askedTooLate", asked, limit);
            return unpaused;
        }
        return switch (pause.effect()) {
            case SUSPENDS -> suspended(unpaused, asked);
            case RESTARTS -> restarted(unpaused, asked, pause, period);
        };
    }

    private LocalDate limit(PauseRule pause, LocalDate trigger, LocalDate end) {
        var margin = counting.margin() == Margin.NONE ? 0 : 1;
        var last = pause.effect() == PauseRule.Effect.RESTARTS
                ? DayCount.rolled(end.plusDays(margin), counting.roll(), counting.direction(), calendar)
                : end;
        return pause.within()
                .map(within -> DayCount.end(trigger, within, Counting.PLAIN, calendar))
                .filter(last::isAfter)
                .orElse(last);
    }

    private Span suspended(Span unpaused, LocalDate asked) {
        var left = daysLeft(asked, unpaused.end());
        step("deadline.step.suspended", asked, left);
        var answer = facts.pause().flatMap(Facts.Pause::answeredOn);
        if (answer.isEmpty()) {
            waiting = Optional.of(new ComputedDeadline.Waiting(asked, Optional.of(left)));
            step("deadline.step.noAnswerYet");
            return unpaused;
        }
        var end = answer.get().plusDays(left);
        step("deadline.step.resumes", answer.get(), left, end);
        return new Span(answer.get(), end);
    }

    private Span restarted(Span unpaused, LocalDate asked, PauseRule pause, Period period) {
        step("deadline.step.interrupted", asked);
        var silent = pause.silence().map(silence -> DayCount.end(asked, silence, Counting.PLAIN, calendar));
        var answer = facts.pause().flatMap(Facts.Pause::answeredOn);
        var refusal = answer.or(() -> silent);
        if (refusal.isEmpty()) {
            waiting = Optional.of(new ComputedDeadline.Waiting(asked, Optional.empty()));
            step("deadline.step.noAnswerYet");
            return unpaused;
        }
        step(answer.isPresent() ? "deadline.step.answered" : "deadline.step.silentRefusal", refusal.get());
        return new Span(refusal.get(), nominal(refusal.get(), period));
    }

    private void step(String key, Object... arguments) {
        steps.add(new Phrase(key, arguments));
    }
}
