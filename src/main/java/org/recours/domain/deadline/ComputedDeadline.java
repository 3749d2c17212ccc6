package org.recours.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recours.domain.problem.Phrase;

/// What a rule makes of an event, with the reason for every step.
///
/// @param legalLastDay the rule applied in full: after it, and only then, the deadline is missed
/// @param safeDate the most pessimistic reading: the one "act by" date at the desk
/// @param internalTarget when the clinic wants to be done
/// @param isEnforceable whether the last day can be held against the person; where it can’t, it is never missed
/// @param waiting the clock stands still until a request is answered; the dates are those without that request
/// @param lateRoutes what stays open when the legal last day is over, each with its own last day
/// @param steps how the legal last day was found, then the safe date, then the source
/// @param inputs everything that went in
public record ComputedDeadline(
        Due legalLastDay,
        Due safeDate,
        LocalDate internalTarget,
        boolean isEnforceable,
        Optional<Waiting> waiting,
        List<Late> lateRoutes,
        List<Phrase> steps,
        Inputs inputs) {

    public ComputedDeadline {
        lateRoutes = List.copyOf(lateRoutes);
        steps = List.copyOf(steps);
    }

    /// Whether the last day would be another one without a holiday that nobody has confirmed.
    public boolean restsOnUnconfirmed() {
        return steps.stream().anyMatch(Caution::isOfUnconfirmed);
    }

    /// Whether the last day would be another one without a holiday of which people of the clinic say different things.
    public boolean restsOnDisputed() {
        return steps.stream().anyMatch(Caution::isOfDispute);
    }

    /// The same dates to act by, but not missed before this day either: another reading gives the person so long.
    ComputedDeadline lastingUntil(Due other) {
        if (!legalLastDay.isSoonerThan(other)) {
            return this;
        }
        var more = new ArrayList<>(steps);
        more.add(new Phrase("deadline.step.otherReading", other.phrase()));
        return new ComputedDeadline(other, safeDate, internalTarget, isEnforceable, waiting, lateRoutes, more, inputs);
    }

    /// Suspended since a day.
    ///
    /// @param daysLeft how many days remain once the answer is notified; empty when the full period runs again
    public record Waiting(LocalDate since, Optional<Integer> daysLeft) {}

    /// A way that stays open.
    ///
    /// @param until empty when no text sets an end
    public record Late(Phrase name, Optional<LocalDate> until) {

        boolean isOpen(LocalDate today) {
            return until.isEmpty() || !until.get().isBefore(today);
        }

        Phrase phrase() {
            return until.map(day -> new Phrase("deadline.step.lateUntil", name, day))
                    .orElseGet(() -> new Phrase("deadline.step.late", name));
        }
    }

    /// Frozen with the result, so that a later pack or calendar never rewrites history in silence.
    public record Inputs(
            String ruleId,
            String packVersion,
            String calendarVersion,
            Optional<Period> period,
            Facts facts,
            LocalDate computedOn) {}
}
