package org.recours.usecase;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.deadline.ActBy;
import org.recours.domain.deadline.ComputedDeadline;
import org.recours.domain.deadline.Countdown;
import org.recours.domain.deadline.Due;
import org.recours.domain.problem.Phrase;

/// A date as it was recorded, beside what its decision gives today. The recorded one counts; the other explains it.
///
/// @param counted empty when the decision is not known here
record FrozenDeadline(Deadline deadline, Optional<Countdown> counted) {

    /// What the desk says of it at this moment.
    ActBy actBy(ZonedDateTime now) {
        return sameToday().map(computed -> ActBy.at(now, computed)).orElseGet(() -> {
            var zone = now.getZone();
            var safe = Due.recorded(deadline.actBy().orElse(now.toLocalDate()), deadline.lastMoment(), zone);
            return ActBy.at(now, safe, legalLast(deadline, zone));
        });
    }

    /// The computation, where it still gives what was recorded: only it knows whether the clock stands still.
    private Optional<ComputedDeadline> sameToday() {
        return counted.filter(Countdown.Running.class::isInstance)
                .map(countdown -> ((Countdown.Running) countdown).deadline())
                .filter(computed -> isSame(deadline.safeDate(), computed.safeDate()) && isSameEnd(computed));
    }

    private static boolean isSame(Optional<LocalDate> recorded, Due computed) {
        return recorded.equals(Optional.of(computed.day()));
    }

    private boolean isSameEnd(ComputedDeadline computed) {
        return deadline.legalLastDay().isPresent() == computed.isEnforceable()
                && (!computed.isEnforceable() || isSame(deadline.legalLastDay(), computed.legalLastDay()));
    }

    /// The end by law, as it was recorded; empty when no day can be held against the person.
    static Optional<Due> legalLast(Deadline deadline, ZoneId zone) {
        var minute = deadline.legalLastMoment().or(deadline::lastMoment);
        return deadline.legalLastDay().map(day -> Due.recorded(day, minute, zone));
    }

    /// The reasons, in the order in which a person asks for them.
    List<Phrase> why() {
        var why = new ArrayList<Phrase>();
        deadline.basis().ifPresent(basis -> why.add(new Phrase("code.basis." + basis)));
        counted.filter(_ -> sameToday().isEmpty()).flatMap(FrozenDeadline::day).ifPresent(day -> {
            if (!deadline.safeDate().equals(Optional.of(day))) {
                why.add(new Phrase("case.due.otherwiseNow", day));
            }
        });
        counted.ifPresent(countdown -> why.addAll(reasons(countdown)));
        return why;
    }

    /// Why a decision counts down as it does, or does not.
    static List<Phrase> reasons(Countdown countdown) {
        var reasons = new ArrayList<Phrase>();
        switch (countdown) {
            case Countdown.Running(var deadline, var _, var difference) -> {
                difference.ifPresent(reasons::add);
                reasons.addAll(deadline.steps());
            }
            case Countdown.DateUnknown(var reason, var assumption) -> {
                reasons.add(reason);
                assumption.ifPresent(computed -> reasons.addAll(computed.steps()));
            }
        }
        return reasons;
    }

    private static Optional<LocalDate> day(Countdown countdown) {
        return switch (countdown) {
            case Countdown.Running(var deadline, var _, var _) ->
                Optional.of(deadline.safeDate().day());
            case Countdown.DateUnknown(var _, var assumption) ->
                assumption.map(computed -> computed.safeDate().day());
        };
    }
}
