package org.recours.domain.deadline;

import java.util.Optional;
import org.recours.domain.problem.Phrase;

/// How long the authority has to answer once a remedy was filed, and what its silence means.
///
/// @param opens id of the rule of the next remedy, once silence counts as a refusal
public record AnswerTime(Period within, Silence silence, Optional<String> opens) {

    /// What no answer is taken for.
    public enum Silence {
        /// CRPA L231-4, L411-7; CSS R142-6.
        REFUSAL,
        ACCEPTANCE,
        /// The time is a promise: nothing follows by itself.
        NOTHING
    }

    /// How long, and what follows when no answer comes.
    public Phrase phrase() {
        return new Phrase("deadline.answer." + silence, within.phrase());
    }
}
