package org.recours.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.recours.domain.problem.Phrase;

/// Computes the three dates of a deadline and the reason for each.
///
/// The same inputs give the same result on every laptop: no clock inside, today is passed in.
public final class DeadlineEngine {

    private final Calendars calendars;
    private final int targetDays;

    /// @param targetDays how many working days before the safe date the clinic wants to be done
    public DeadlineEngine(Calendars calendars, int targetDays) {
        this.calendars = calendars;
        this.targetDays = targetDays;
    }

    public ComputedDeadline compute(Rule rule, Facts facts, LocalDate today) {
        var legal = new LegalReading(rule, facts, calendars);
        var last = legal.end();
        var earliest = earlier(new CautiousReading(rule, facts, calendars).end(), last);
        var safe = earliest.minute().isPresent() ? earliest : Due.on(openDay(earliest.day(), today));
        var inputs = new ComputedDeadline.Inputs(
                rule.id(), rule.packVersion(), calendars.version(), rule.period(), facts, today);
        return new ComputedDeadline(
                last, safe, target(safe, today), legal.waiting(), explanation(rule, facts, legal, last, safe), inputs);
    }

    private static Due earlier(Due one, Due two) {
        if (one.minute().isPresent() && two.minute().isPresent()) {
            return one.minute().get().isAfter(two.minute().get()) ? two : one;
        }
        return one.day().isAfter(two.day()) ? two : one;
    }

    /// Back to a day on which people can act, but not into the past.
    private LocalDate openDay(LocalDate day, LocalDate today) {
        return notBefore(today, calendars.bothOpen().sameOrPrevious(day), day);
    }

    /// For a period in hours work begins at once.
    private LocalDate target(Due safe, LocalDate today) {
        if (safe.minute().isPresent()) {
            return safe.day().isBefore(today) ? safe.day() : today;
        }
        var before = calendars.clinic().plusWorkingDays(safe.day(), -targetDays);
        return notBefore(today, before, safe.day());
    }

    /// Moving a day back must not make it look missed when it is not.
    private static LocalDate notBefore(LocalDate today, LocalDate moved, LocalDate original) {
        return moved.isBefore(today) && !original.isBefore(today) ? today : moved;
    }

    private static List<Phrase> explanation(Rule rule, Facts facts, LegalReading legal, Due last, Due safe) {
        var steps = new ArrayList<>(legal.steps());
        steps.add(new Phrase("deadline.step.last", last.phrase()));
        steps.add(new Phrase("deadline.step.safe", safe.phrase()));
        rule.validFrom()
                .filter(facts.event().from()::isBefore)
                .ifPresent(day -> steps.add(new Phrase("deadline.step.olderText", day)));
        rule.validTo()
                .filter(facts.event().to()::isAfter)
                .ifPresent(day -> steps.add(new Phrase("deadline.step.newerText", day)));
        steps.addAll(rule.notes());
        if (rule.isOfLetter()) {
            return steps;
        }
        steps.add(new Phrase("deadline.step.source", rule.provenance().source()));
        steps.add(new Phrase("deadline.status." + rule.status()));
        return steps;
    }
}
