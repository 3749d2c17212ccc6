package org.recours.domain.deadline;

/// What a law makes of a letter that does not say how to act, where and until when, or says it wrongly.
public sealed interface FaultyNotice {

    /// The period can’t be held against the person (CJA R421-5, CESEDA R532-10, CSS R142-1-A III).
    enum NotEnforceable implements FaultyNotice {
        NOT_ENFORCEABLE
    }

    /// Another period runs instead (SGG § 66: one year).
    record Longer(Period period) implements FaultyNotice {}
}
