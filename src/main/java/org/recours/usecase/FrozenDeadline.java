package org.recours.usecase;

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
/// Every screen, paper and command asks it by when to act, so that all say the same.
///
/// @param counted empty when the decision is not known here, or can’t be counted now
/// @param otherwise in a sentence, where that is another date; until a person decides
/// @param zone on whose clock its minutes are read
public record FrozenDeadline(Deadline deadline, Optional<Countdown> counted, Optional<Phrase> otherwise, ZoneId zone) {

    /// The moment by which to act; empty while no day is known.
    public Optional<Due> safe() {
        return Due.safe(deadline, zone);
    }

    /// When the law ends the time; empty where no day can be held against the person.
    public Optional<Due> legalLast() {
        return Due.legalLast(deadline, zone);
    }

    /// What the desk says of it at this moment; empty while no day is known.
    public Optional<ActBy> actBy(ZonedDateTime now) {
        return safe().map(safe -> ActBy.at(now, safe, legalLast(), waiting()));
    }

    /// Since when the clock stands still: known of a date that still counts as it was recorded.
    Optional<ComputedDeadline.Waiting> waiting() {
        return counted.filter(_ -> otherwise.isEmpty())
                .filter(Countdown.Running.class::isInstance)
                .flatMap(Countdown::computed)
                .flatMap(ComputedDeadline::waiting);
    }

    /// The reasons, in the order in which a person asks for them. The steps of today lead to the date of today: they
    /// explain no other one.
    public List<Phrase> why() {
        var why = new ArrayList<Phrase>();
        deadline.basis().ifPresent(basis -> why.add(new Phrase("code.basis." + basis)));
        if (otherwise.isPresent()) {
            why.add(otherwise.get());
            CountDecision.recorded(deadline).ifPresent(why::add);
        } else {
            counted.ifPresent(countdown -> why.addAll(reasons(countdown)));
        }
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
}
