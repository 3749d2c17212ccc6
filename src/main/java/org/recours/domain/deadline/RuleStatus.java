package org.recours.domain.deadline;

/// How far a rule may be relied on.
public enum RuleStatus {
    /// A named lawyer of this clinic answers for it.
    VERIFIED,
    /// Read by someone else; this clinic has not adopted it.
    UNVERIFIED,
    /// The law has changed or may have changed since it was read.
    NEEDS_REVIEW,
    /// Shown for what it is, never offered.
    DISABLED
}
