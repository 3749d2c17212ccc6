package org.recours.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.recours.domain.calendar.Holiday;
import org.recours.domain.calendar.WorkingCalendar;
import org.recours.domain.casefile.RemedyNotice;
import org.recours.domain.problem.Phrase;

/// Computes the three dates of a deadline and the reason for each.
///
/// The same inputs give the same result on every laptop: no clock inside, today is passed in.
public final class DeadlineEngine {

    private final Calendars calendars;
    private final String calendarVersion;
    private final WorkingCalendar confirmed;

    /// The calendars without what nobody has confirmed; empty when everything is.
    private final Optional<Calendars> sure;

    /// The same without what people of the clinic disagree about.
    private final Optional<Calendars> settled;

    private final WorkingCalendar receiving;
    private final WorkingCalendar posting;
    private final int targetDays;

    /// @param targetDays how many working days before the safe date the clinic wants to be done
    public DeadlineEngine(Calendars calendars, int targetDays) {
        this.calendars = calendars;
        this.calendarVersion = calendars.version();
        this.confirmed = calendars.authority().only(Holiday::isConfirmed);
        this.sure = counting(confirmed);
        this.settled = counting(calendars.authority().only(holiday -> !holiday.isDisputed()));
        this.receiving = calendars.open(Filing.Mode.RECEIVED);
        this.posting = calendars.open(Filing.Mode.POSTED);
        this.targetDays = targetDays;
    }

    /// With other days of the authority; empty when they are the same.
    private Optional<Calendars> counting(WorkingCalendar authority) {
        return authority.equals(calendars.authority())
                ? Optional.empty()
                : Optional.of(new Calendars(authority, calendars.clinic(), calendars.post(), calendars.zone()));
    }

    /// @param today the confirmed date of the desk
    public ComputedDeadline compute(Rule rule, Facts facts, LocalDate today) {
        var inputs = new ComputedDeadline.Inputs(
                rule.id(), rule.packVersion(), calendarVersion, rule.period(), facts, today);
        return switch (rule.term()) {
            case Term.Running running -> running(rule, running, inputs);
            case Term.Window window -> window(rule, window, inputs);
        };
    }

    /// The safe date alone, for finding the soonest of many.
    Due safeDate(Rule rule, Facts facts, LocalDate today) {
        return switch (rule.term()) {
            case Term.Running running ->
                safe(
                        rule,
                        running,
                        until(new LegalReading(running, facts, calendars).end(), rule.filing()),
                        facts,
                        today);
            case Term.Window window -> open(closing(rule, window), rule.filing(), today);
        };
    }

    private Due safe(Rule rule, Term.Running term, Due last, Facts facts, LocalDate today) {
        var cautious = until(new CautiousReading(term, facts, calendars, confirmed).end(), rule.filing());
        var earliest = last.isSoonerThan(cautious) ? last : cautious;
        return term.period().isInHours() ? earliest : open(earliest, rule.filing(), today);
    }

    private ComputedDeadline running(Rule rule, Term.Running term, ComputedDeadline.Inputs inputs) {
        var facts = inputs.facts();
        var legal = new LegalReading(term, facts, calendars);
        var end = legal.end();
        var last = until(end, rule.filing());
        var steps = new ArrayList<>(legal.steps());
        holidayCaution(term, facts, end).ifPresent(steps::add);
        var safe = safe(rule, term, last, facts, inputs.computedOn());
        Stream.of(safe, last)
                .map(Due::day)
                .filter(calendars.authority()::mayBeOfFeast)
                .findFirst()
                .ifPresent(day -> steps.add(Caution.furtherDays(day)));
        return new ComputedDeadline(
                last,
                safe,
                target(safe, term.period().isInHours(), inputs.computedOn()),
                isEnforceable(term, facts),
                legal.waiting(),
                late(rule, facts),
                explanation(rule, inputs, steps, last, safe),
                inputs);
    }

    /// What the end rests on, if it would be another one without the holidays that are not sure.
    private Optional<Phrase> holidayCaution(Term.Running term, Facts facts, Due end) {
        Predicate<Calendars> moves =
                known -> !new LegalReading(term, facts, known).end().equals(end);
        return sure.filter(moves)
                .map(_ -> settled.filter(moves).isPresent() ? Caution.disputedHoliday() : Caution.unconfirmedHoliday());
    }

    private ComputedDeadline window(Rule rule, Term.Window window, ComputedDeadline.Inputs inputs) {
        var last = closing(rule, window);
        var steps = List.of(new Phrase("deadline.step.window", last.phrase(calendars.zone())));
        return new ComputedDeadline(
                last,
                open(last, rule.filing(), inputs.computedOn()),
                target(last, false, inputs.computedOn()),
                true,
                Optional.empty(),
                late(rule, inputs.facts()),
                explanation(rule, inputs, steps, last, last),
                inputs);
    }

    private Due closing(Rule rule, Term.Window window) {
        return Due.at(window.closes().atZone(rule.filing().zone().orElse(calendars.zone())));
    }

    /// Whether the letter says how to act against it, or the law does not mind.
    private static boolean isEnforceable(Term.Running term, Facts facts) {
        return facts.notice().filter(RemedyNotice::isFaulty).isEmpty()
                || !term.faultyNotice().equals(Optional.of(FaultyNotice.NotEnforceable.NOT_ENFORCEABLE));
    }

    /// The hour at which the office closes on that day.
    private Due until(Due end, Filing filing) {
        if (end.minute().isPresent() || filing.cutOff().isEmpty()) {
            return end;
        }
        var zone = filing.zone().orElse(calendars.zone());
        return Due.at(end.day().atTime(filing.cutOff().get()).atZone(zone));
    }

    /// Back to a day on which people can act, but not into the past.
    private Due open(Due due, Filing filing, LocalDate today) {
        var openDays = filing.mode() == Filing.Mode.POSTED ? posting : receiving;
        var day = notBefore(today, openDays.sameOrPrevious(due.day()), due.day());
        return due.minute().map(end -> Due.at(end.with(day))).orElseGet(() -> Due.on(day));
    }

    /// For a period in hours work begins at once.
    private LocalDate target(Due safe, boolean inHours, LocalDate today) {
        if (inHours) {
            return safe.day().isBefore(today) ? safe.day() : today;
        }
        var before = calendars.clinic().plusWorkingDays(safe.day(), -targetDays);
        return notBefore(today, before, safe.day());
    }

    /// Moving a day back must not make it look missed when it is not.
    private static LocalDate notBefore(LocalDate today, LocalDate moved, LocalDate original) {
        return moved.isBefore(today) && !original.isBefore(today) ? today : moved;
    }

    /// Counted plainly from the event, in doubt from the latest day that it can have been.
    private List<ComputedDeadline.Late> late(Rule rule, Facts facts) {
        return rule.lateRoutes().stream()
                .map(route -> new ComputedDeadline.Late(
                        route.name(),
                        route.within()
                                .map(within -> DayCount.end(
                                        facts.event().to(), within, Counting.PLAIN, calendars.authority()))))
                .toList();
    }

    private List<Phrase> explanation(
            Rule rule, ComputedDeadline.Inputs inputs, List<Phrase> found, Due last, Due safe) {
        var facts = inputs.facts();
        var steps = new ArrayList<>(found);
        steps.add(new Phrase("deadline.step.last", last.phrase(calendars.zone())));
        if (rule.filing().mode() == Filing.Mode.POSTED) {
            steps.add(new Phrase("deadline.step.posted"));
        }
        if (rule.term() instanceof Term.Running running && !isEnforceable(running, facts)) {
            steps.add(new Phrase("deadline.step.notEnforceable"));
        }
        steps.add(new Phrase("deadline.step.safe", safe.phrase(calendars.zone())));
        rule.validFrom()
                .filter(facts.event().from()::isBefore)
                .ifPresent(day -> steps.add(new Phrase("deadline.step.olderText", day)));
        rule.validTo()
                .filter(facts.event().to()::isAfter)
                .ifPresent(day -> steps.add(new Phrase("deadline.step.newerText", day)));
        if (last.day().isBefore(inputs.computedOn())) {
            late(rule, facts).stream()
                    .filter(late -> late.isOpen(inputs.computedOn()))
                    .forEach(late -> steps.add(late.phrase()));
        }
        rule.answer().ifPresent(answer -> steps.add(answer.phrase()));
        steps.addAll(rule.notes());
        if (rule.isOfLetter()) {
            return steps;
        }
        steps.add(new Phrase("deadline.step.source", rule.provenance().source()));
        steps.add(new Phrase("deadline.status." + rule.status()));
        return steps;
    }
}
