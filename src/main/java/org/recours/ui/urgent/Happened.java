package org.recours.ui.urgent;

import java.util.Optional;
import org.recours.domain.deadline.Situation;

/// The answers to "What happened?". Not to know is one of them, and it stands there first.
enum Happened {
    DETENTION(Optional.of(Situation.DETENTION)),
    REMOVAL(Optional.of(Situation.REMOVAL)),
    ENTRY_REFUSAL(Optional.of(Situation.ENTRY_REFUSAL)),
    REFUSAL(Optional.of(Situation.REFUSAL)),
    UNKNOWN(Optional.empty());

    private final Optional<Situation> situation;

    Happened(Optional<Situation> situation) {
        this.situation = situation;
    }

    Optional<Situation> situation() {
        return situation;
    }
}
