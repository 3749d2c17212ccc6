package org.recours.domain.deadline;

import java.util.Optional;

/// What a law makes of a letter that does not say how to act, where and until when, or says it wrongly.
public sealed interface FaultyNotice {

    /// The period can’t be held against the person (CJA R421-5, CESEDA R532-10, CSS R142-1-A III).
    enum NotEnforceable implements FaultyNotice {
        NOT_ENFORCEABLE
    }

    /// Another period runs instead (SGG § 66: one year).
    record Longer(Period period) implements FaultyNotice {}

    /// `not enforceable`, or a period as in ISO 8601; nothing for anything else.
    static Optional<FaultyNotice> parse(String written) {
        return written.equals("not enforceable")
                ? Optional.of(NotEnforceable.NOT_ENFORCEABLE)
                : Period.parse(written).map(Longer::new);
    }
}
