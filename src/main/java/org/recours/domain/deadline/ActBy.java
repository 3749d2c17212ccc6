package org.recours.domain.deadline;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.recours.domain.problem.Phrase;

/// What the desk says about a deadline at this moment: one date, and never "missed" too early.
public sealed interface ActBy {

    /// The sentence on the screen.
    Phrase phrase();

    /// There is time until the safe date.
    record Act(Due by) implements ActBy {
        @Override
        public Phrase phrase() {
            return new Phrase("deadline.actBy", by.phrase());
        }
    }

    /// The safe date is over and the law may still allow it: file now.
    record StillInTime(Due until) implements ActBy {
        @Override
        public Phrase phrase() {
            return new Phrase("deadline.stillInTime", until.phrase());
        }
    }

    /// The clock stands still until an answer comes.
    record Waiting(ComputedDeadline.Waiting pause) implements ActBy {
        @Override
        public Phrase phrase() {
            return pause.daysLeft()
                    .map(left -> new Phrase("deadline.waitingDaysLeft", pause.since(), left))
                    .orElseGet(() -> new Phrase("deadline.waiting", pause.since()));
        }
    }

    /// The safe date is over, and the letter does not say rightly how to act: no day can be held against the person.
    record NotHeldAgainst(Due safeDate) implements ActBy {
        @Override
        public Phrase phrase() {
            return new Phrase("deadline.notHeldAgainst", safeDate.phrase());
        }
    }

    /// The legal last day is over. Late routes remain; a case is never closed by this.
    record Missed(Due since) implements ActBy {
        @Override
        public Phrase phrase() {
            return new Phrase("deadline.missed", since.phrase());
        }
    }

    /// What holds now, by the confirmed date and clock of the desk.
    static ActBy at(ZonedDateTime now, ComputedDeadline deadline) {
        return at(
                now,
                deadline.safeDate(),
                Optional.of(deadline.legalLastDay()).filter(_ -> deadline.isEnforceable()),
                deadline.waiting());
    }

    /// The same from the dates alone, as a record keeps them.
    ///
    /// @param legalLastDay empty when it can’t be held against the person
    /// @param waiting there while the clock stands still
    static ActBy at(
            ZonedDateTime now, Due safeDate, Optional<Due> legalLastDay, Optional<ComputedDeadline.Waiting> waiting) {
        if (!safeDate.isBefore(now)) {
            return new Act(safeDate);
        }
        if (waiting.isPresent()) {
            return new Waiting(waiting.get());
        }
        return legalLastDay
                .<ActBy>map(last -> last.isBefore(now) ? new Missed(last) : new StillInTime(last))
                .orElseGet(() -> new NotHeldAgainst(safeDate));
    }
}
