package org.recours.pack;

import org.recours.domain.problem.Phrase;

/// Why a pack file is refused.
///
/// @param line counted from 1
public record PackMistake(String file, int line, Phrase reason) {

    /// "fr.yaml, line 12: …"
    public Phrase phrase() {
        return new Phrase("rule.problem.at", file, line, reason);
    }
}
