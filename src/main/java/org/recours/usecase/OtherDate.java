package org.recours.usecase;

import java.util.Optional;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.deadline.ComputedDeadline;
import org.recours.domain.deadline.Countdown;
import org.recours.domain.problem.Phrase;

/// What a decision gives by the rules and calendars of today, where that is another date than the recorded one. The
/// recorded one stays until a person takes the other.
///
/// @param counted as it counts today
record OtherDate(Deadline recorded, Countdown counted) {

    /// Counts a recorded date anew; empty where it stays as it is.
    static Optional<OtherDate> of(
            CountDecision count, Deadline recorded, ContestedDecision decision, ClinicRules known) {
        var now = count.run(decision, known);
        return isSame(recorded, now) || isSameOnItsDay(count, recorded, decision, known)
                ? Optional.empty()
                : Optional.of(new OtherDate(recorded, now));
    }

    /// A safe date on a closed day moves back, but never before the day on which it is counted. So a date that was
    /// recorded before such a day is counted once more as on its own day before it is said to move.
    private static boolean isSameOnItsDay(
            CountDecision count, Deadline recorded, ContestedDecision decision, ClinicRules known) {
        return CountDecision.countedOn(recorded)
                .filter(day -> isSame(recorded, count.run(decision, known, day)))
                .isPresent();
    }

    private static boolean isSame(Deadline recorded, Countdown now) {
        return recorded.isUsable() == counts(now)
                && now.computed()
                        .filter(computed -> FrozenDeadline.isSame(recorded, computed))
                        .filter(computed -> recorded.lastMoment().equals(CountDecision.moment(computed.safeDate())))
                        .isPresent();
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
