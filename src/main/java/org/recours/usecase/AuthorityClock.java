package org.recours.usecase;

import java.time.LocalDate;
import java.util.Optional;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.AnswerTime;
import org.recours.domain.deadline.Countdown;
import org.recours.domain.problem.Phrase;

/// How long an authority has to answer what was filed, and what follows when it does not.
///
/// @param filed the deadline that was ticked off
/// @param authority who answers, in its own words; may be empty
/// @param until     the last day on which an answer is in time
/// @param isOver    whether that day has passed
/// @param silence   what no answer is taken for
/// @param next      the remedy that silence opens, where a rule names one
public record AuthorityClock(
        RecordId filed,
        String authority,
        LocalDate filedOn,
        LocalDate until,
        boolean isOver,
        AnswerTime.Silence silence,
        Optional<Next> next) {

    /// The remedy against silence.
    ///
    /// @param step    there once it is open
    /// @param closed  why it is not, otherwise
    public record Next(Phrase remedy, Optional<Step> step, Optional<Phrase> closed) {}

    /// What taking the remedy records, and its date.
    ///
    /// @param silence the decision that no answer is taken for
    public record Step(ContestedDecision silence, Countdown date) {}
}
