package org.recours.domain.deadline;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.recours.domain.problem.Phrase;

/// What ends the time for a remedy.
public sealed interface Term {

    /// The length in words: "1 month", or the day on which it closes.
    Phrase phrase();

    /// So long after an event.
    ///
    /// @param silence how long no answer lasts until it counts as a decision, from which the period then runs
    /// @param faultyNotice what happens when the letter does not say how to act, or says it wrongly
    record Running(
            EventKind event,
            Optional<Period> silence,
            Period period,
            Counting counting,
            Optional<FaultyNotice> faultyNotice)
            implements Term {

        /// From the day of notification, counted plainly.
        static Running plainly(Period period) {
            return new Running(EventKind.NOTIFIED, Optional.empty(), period, Counting.PLAIN, Optional.empty());
        }

        /// What the count depends on beside the event. A lawyer is asked about where the law waits for both services;
        /// wherever there is a lawyer, the earlier service counts, and that is known from the case.
        Set<AskedFact> asks() {
            var asked = EnumSet.noneOf(AskedFact.class);
            if (event == EventKind.HANDED_OVER) {
                asked.add(AskedFact.HANDED_TO_OFFICE);
            }
            if (counting.recipients() == Counting.Recipients.LATEST) {
                asked.add(AskedFact.SERVED_ON_LAWYER);
            }
            counting.pause()
                    .map(pause -> switch (pause.request()) {
                        case LEGAL_AID -> AskedFact.LEGAL_AID;
                        case REVIEW -> AskedFact.REVIEW;
                    })
                    .ifPresent(asked::add);
            if (faultyNotice.isPresent()) {
                asked.add(AskedFact.REMEDY_NOTICE);
            }
            if (counting.extensions().stream().anyMatch(more -> more.circumstance() != Circumstance.SERVED_BY_POST)) {
                asked.add(AskedFact.RESIDENCE);
            }
            return asked;
        }

        /// The same count for another length, where the count fits it.
        Running lasting(Period other) {
            var fitting = other.isInCalendarDays() == period.isInCalendarDays() ? counting : Counting.PLAIN;
            return new Running(event, silence, other, fitting, faultyNotice);
        }

        @Override
        public Phrase phrase() {
            return period.phrase();
        }
    }

    /// The day and hour that an authority has set for everybody, such as the end of a campaign for cash assistance.
    ///
    /// @param closes on the clock of the office
    record Window(LocalDateTime closes) implements Term {
        @Override
        public Phrase phrase() {
            return new Phrase("deadline.window", closes.toLocalDate(), closes.toLocalTime());
        }
    }
}
