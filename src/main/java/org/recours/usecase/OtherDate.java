package org.recours.usecase;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.deadline.ComputedDeadline;
import org.recours.domain.deadline.Countdown;
import org.recours.domain.problem.Phrase;

/// What a decision gives by the rules and calendars of today, where that is another date than the recorded one. The
/// recorded one stays until a person takes the other.
///
/// @param counted as it counts today
record OtherDate(Deadline recorded, Countdown counted) {

    /// Empty where a recorded date stays as it is.
    ///
    /// A safe date on a closed day moves back, but never before the day on which it is counted. So a date that was
    /// recorded before such a day is counted once more as on its own day before it is said to move.
    ///
    /// @param now as it counts today
    /// @param on as it counts on another day
    static Optional<OtherDate> of(Deadline recorded, Countdown now, Function<LocalDate, Countdown> on) {
        boolean stays = isSame(recorded, now)
                || CountDecision.countedOn(recorded)
                        .filter(day -> isSame(recorded, on.apply(day)))
                        .isPresent();
        return stays ? Optional.empty() : Optional.of(new OtherDate(recorded, now));
    }

    private static boolean isSame(Deadline recorded, Countdown now) {
        return recorded.isUsable() == counts(now)
                && now.computed()
                        .map(computed -> isSame(recorded, computed))
                        .orElseGet(() -> recorded.actBy().isEmpty());
    }

    private static boolean isSame(Deadline recorded, ComputedDeadline now) {
        return FrozenDeadline.isSame(recorded, now)
                && recorded.lastMoment().equals(CountDecision.moment(now.safeDate()));
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
