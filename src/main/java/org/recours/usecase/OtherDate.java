package org.recours.usecase;

import java.util.Optional;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.deadline.ComputedDeadline;
import org.recours.domain.deadline.Countdown;
import org.recours.domain.deadline.Due;
import org.recours.domain.problem.Phrase;

/// What a decision gives by the rules and calendars of today, where that is another date than the recorded one. The
/// recorded one stays until a person takes the other.
///
/// @param counted as it counts today
record OtherDate(Deadline recorded, Countdown counted) {

    /// Empty where a recorded date stays as it is.
    static Optional<OtherDate> of(Deadline recorded, Countdown counted) {
        return isSame(recorded, counted) ? Optional.empty() : Optional.of(new OtherDate(recorded, counted));
    }

    /// Whether a count gives what was recorded, to the minute.
    static boolean isSame(Deadline recorded, Countdown counted) {
        return recorded.isUsable() == counts(counted)
                && counted.computed()
                        .map(computed -> isSame(recorded, computed))
                        .orElseGet(() -> recorded.actBy().isEmpty());
    }

    private static boolean isSame(Deadline recorded, ComputedDeadline counted) {
        var legalLast = Optional.of(counted.legalLastDay()).filter(_ -> counted.isEnforceable());
        return recorded.safeDate().equals(Optional.of(counted.safeDate().day()))
                && recorded.lastMoment().equals(CountDecision.moment(counted.safeDate()))
                && recorded.legalLastDay().equals(legalLast.map(Due::day))
                && recorded.legalLastMoment().equals(legalLast.flatMap(CountDecision::moment));
    }

    private static boolean counts(Countdown now) {
        return now instanceof Countdown.Running running && running.basis() != Deadline.Basis.ASSUMPTION;
    }

    /// Whether it would be the first date that counts.
    boolean countsNow() {
        return !recorded.isUsable() && counts(counted);
    }

    /// Whether no date would count any more.
    boolean countsNoMore() {
        return recorded.isUsable() && !counts(counted);
    }

    /// Both in one sentence, for the page of the case.
    Phrase phrase() {
        if (countsNoMore()) {
            return new Phrase("case.due.noneNow");
        }
        return counted.computed().map(this::phrase).orElseGet(() -> new Phrase("case.due.noneNow"));
    }

    private Phrase phrase(ComputedDeadline now) {
        var safe = now.safeDate();
        if (countsNow()) {
            return new Phrase("case.due.countsNow", safe.phrase());
        }
        boolean isOtherDay = !recorded.safeDate().equals(Optional.of(safe.day()));
        if (isOtherDay || !recorded.lastMoment().equals(CountDecision.moment(safe))) {
            return new Phrase("case.due.otherwiseNow", safe.phrase());
        }
        return now.isEnforceable()
                ? new Phrase("case.due.lastDayNow", now.legalLastDay().phrase())
                : new Phrase("case.due.notHeldNow");
    }
}
