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
import org.recours.domain.casefile.RemedyNotice;
import org.recours.domain.deadline.Counting.Direction;
import org.recours.domain.deadline.Counting.EventDay;
import org.recours.domain.deadline.Counting.Extension.Order;
import org.recours.domain.deadline.Counting.Margin;
import org.recours.domain.deadline.Counting.PauseRule;
import org.recours.domain.deadline.Counting.Recipients;
import org.recours.domain.problem.Phrase;

/// A rule applied in full, with a sentence for every step.
///
/// The order is the law's: service, silence, the period with its extensions, a recess, a pause, a day more, the least
/// number of working days, the move off a recess and off a closed day, what is added after that move.
final class LegalReading {

    private final Term.Running term;
    private final Counting counting;
    private final Facts facts;
    private final WorkingCalendar calendar;
    private final Calendars calendars;
    private final List<Phrase> steps = new ArrayList<>();
    private Optional<ComputedDeadline.Waiting> waiting = Optional.empty();

    LegalReading(Term.Running term, Facts facts, Calendars calendars) {
        this.term = term;
        this.counting = term.counting();
        this.facts = facts;
        this.calendars = calendars;
        this.calendar = calendars.authority();
    }

    Due end() {
        step("deadline.event." + term.event(), when(facts.event()));
        return term.period().isInHours() ? Due.at(endInHours()) : Due.on(endInDays());
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

    private Phrase when(EventDate event) {
        if (!event.isExact()) {
            return new Phrase("deadline.when.between", event.from(), event.to());
        }
        return event.time()
                .map(time -> Due.timed(
                        new Phrase("deadline.when.at", event.from(), time),
                        HourCount.latest(event, calendars.zone()),
                        calendars.zone()))
                .orElseGet(() -> new Phrase("deadline.when.on", event.from()));
    }

    // ---- hours

    private ZonedDateTime endInHours() {
        var event = HourCount.latest(facts.event(), calendars.zone());
        if (term.silence().isPresent()) {
            event = afterSilence(facts.event().to()).plusDays(1).atStartOfDay(event.getZone());
        }
        var start = HourCount.start(event, counting.hourStart());
        if (!start.isEqual(event)) {
            step("deadline.step.nextFullHour", Due.at(start).phrase(calendars.zone()));
        }
        var end = HourCount.elapsed(start, term.period().hours());
        step("deadline.step.ends", term.period().phrase(), Due.at(end).phrase(calendars.zone()));
        var open = roll(end.toLocalDate());
        return open.equals(end.toLocalDate()) ? end : end.with(open);
    }

    // ---- days

    private LocalDate endInDays() {
        var trigger = afterRecess(afterSilence(service()));
        var period = withoutNotice().orElseGet(this::extended);
        var end = withoutRecess(trigger, nominal(trigger, period));
        var paused = afterPause(trigger, end, period);
        return finish(paused.start(), paused.end());
    }

    /// A day more, enough working days, off the closed days, and what comes after that.
    private LocalDate finish(LocalDate trigger, LocalDate end) {
        var last = open(enoughWorkingDays(trigger, withMargin(end)));
        for (var more : extensions(Order.AFTER_ROLL)) {
            last = last.plusMonths(more.amount().allMonths())
                    .plusDays(more.amount().allDays());
            step("deadline.step.extensionAfter", reason(more), more.amount().phrase(), last);
            last = open(last);
        }
        return last;
    }

    /// Off the recess and off the closed days; a day that comes to lie in a recess by that goes on.
    private LocalDate open(LocalDate end) {
        var rested = moved(end).orElse(end);
        var last = roll(rested);
        return last.equals(rested) ? last : open(last);
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
        var rule = deemed(served);
        if (rule.isEmpty()) {
            return served;
        }
        var days = rule.get().days();
        var deemed = served.plusDays(days);
        step("deadline.step.deemed", Period.ofDays(days).phrase(), deemed);
        var late = facts.reached().filter(deemed::isBefore);
        late.ifPresent(day -> step("deadline.step.reached", day));
        return late.orElse(deemed);
    }

    /// The one that began last of those in force on the day of posting.
    private Optional<DeemedService> deemed(LocalDate posted) {
        return counting.deemed().stream()
                .filter(service -> service.isInForce(posted) && service.days() > 0)
                .max(Comparator.comparing(service -> service.from().orElse(LocalDate.MIN)));
    }

    private LocalDate afterSilence(LocalDate asked) {
        if (term.silence().isEmpty()) {
            return asked;
        }
        var decision = DayCount.end(asked, term.silence().get(), Counting.PLAIN, calendar);
        step("deadline.step.silence", term.silence().get().phrase(), decision);
        return decision;
    }

    /// The period that runs when the letter does not say rightly how to act.
    private Optional<Period> withoutNotice() {
        if (facts.notice().filter(RemedyNotice::isFaulty).isEmpty()) {
            return Optional.empty();
        }
        return term.faultyNotice()
                .filter(FaultyNotice.Longer.class::isInstance)
                .map(longer -> ((FaultyNotice.Longer) longer).period())
                .map(period -> {
                    step("deadline.step.faultyNotice", period.phrase());
                    return period;
                });
    }

    private Period extended() {
        if (counting.noExtension()) {
            step("deadline.step.noExtension");
        }
        var period = term.period();
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
            shortMonth(trigger, period);
        }
        return end;
    }

    /// Days after the months can lie in another month than the short one.
    private void shortMonth(LocalDate trigger, Period period) {
        if (period.allDays() == 0) {
            step("deadline.step.shortMonth");
        } else {
            step("deadline.step.shortMonthWithin", DayCount.endOfMonths(trigger, period, counting.direction()));
        }
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
        step("deadline.step.roll", PassedOver.between(end, last, calendar), last);
        return last;
    }

    // ---- recesses

    /// An event in a recess is counted from its end.
    private LocalDate afterRecess(LocalDate trigger) {
        var span = recesses(Recess.Effect.SUSPENDS)
                .flatMap(recess -> recess.around(trigger).stream())
                .findFirst();
        span.ifPresent(rest -> step("deadline.step.recessEvent", rest.first(), rest.last()));
        return span.map(Recess.Span::last).orElse(trigger);
    }

    /// The end, later by every recess that the period runs into.
    private LocalDate withoutRecess(LocalDate trigger, LocalDate end) {
        var last = end;
        var seen = trigger;
        for (var next = nextRecess(seen);
                next.isPresent() && !next.get().first().isAfter(last); ) {
            var rest = next.get();
            last = last.plusDays(rest.length());
            step("deadline.step.recess", rest.first(), rest.last(), last);
            seen = rest.last();
            next = nextRecess(seen);
        }
        return last;
    }

    private Optional<Recess.Span> nextRecess(LocalDate after) {
        return recesses(Recess.Effect.SUSPENDS)
                .map(recess -> recess.after(after))
                .min(Comparator.comparing(Recess.Span::first));
    }

    /// A last day in a recess that moves it.
    private Optional<LocalDate> moved(LocalDate end) {
        return recesses(Recess.Effect.MOVES_THE_END)
                .flatMap(recess -> recess.around(end).stream().map(rest -> {
                    var later = rest.last().plusDays(recess.days());
                    step("deadline.step.recessMoves", end, rest.last(), later);
                    return later;
                }))
                .findFirst();
    }

    private Stream<Recess> recesses(Recess.Effect effect) {
        return counting.recesses().stream().filter(recess -> recess.effect() == effect);
    }

    // ---- a request that stops the clock

    /// From where the count now runs, and to where.
    private record Span(LocalDate start, LocalDate end) {}

    private Span afterPause(LocalDate trigger, LocalDate end, Period period) {
        var unpaused = new Span(trigger, end);
        var request = counting.pause().flatMap(rule -> facts.pause(rule.request()));
        if (request.isEmpty()) {
            return unpaused;
        }
        var pause = counting.pause().orElseThrow();
        var asked = request.get().askedOn();
        var limit = limit(pause, trigger, end);
        if (asked.isAfter(limit)) {
            step("deadline.step.askedTooLate", asked, limit);
            return unpaused;
        }
        return switch (pause.effect()) {
            case SUSPENDS -> suspended(unpaused, request.get(), pause);
            case RESTARTS -> restarted(unpaused, request.get(), pause, period);
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

    private Span suspended(Span unpaused, Facts.Pause request, PauseRule pause) {
        var asked = request.askedOn();
        var left = daysLeft(asked, unpaused.end());
        step("deadline.step.suspended", asked, left);
        var over = over(request, pause);
        if (over.isEmpty()) {
            waiting = Optional.of(new ComputedDeadline.Waiting(asked, Optional.of(left)));
            step("deadline.step.noAnswerYet");
            return unpaused;
        }
        var end = over.get().plusDays(left);
        var isAnswered = request.answeredOn().isPresent();
        step(isAnswered ? "deadline.step.resumes" : "deadline.step.resumesInSilence", over.get(), left, end);
        return new Span(over.get(), end);
    }

    private Span restarted(Span unpaused, Facts.Pause request, PauseRule pause, Period period) {
        var asked = request.askedOn();
        step("deadline.step.interrupted", asked);
        var over = over(request, pause);
        if (over.isEmpty()) {
            waiting = Optional.of(new ComputedDeadline.Waiting(asked, Optional.empty()));
            step("deadline.step.noAnswerYet");
            return unpaused;
        }
        var isAnswered = request.answeredOn().isPresent();
        step(isAnswered ? "deadline.step.answered" : "deadline.step.silentRefusal", over.get());
        return new Span(over.get(), nominal(over.get(), period));
    }

    /// The day of the answer, or else of the silence that counts as a refusal; nothing while the clock stands still.
    private Optional<LocalDate> over(Facts.Pause request, PauseRule pause) {
        return request.answeredOn()
                .or(() -> pause.silence()
                        .map(silence -> DayCount.end(request.askedOn(), silence, Counting.PLAIN, calendar)));
    }

    private void step(String key, Object... arguments) {
        steps.add(new Phrase(key, arguments));
    }
}
