package org.recours.domain.deadline;

/// What has happened to somebody who can’t wait: what the urgent path asks instead of the name of a remedy.
public enum Situation {
    /// Held, or under house arrest.
    DETENTION,
    /// To be taken or sent out of the country, to another state too.
    REMOVAL,
    /// Kept out at the border.
    ENTRY_REFUSAL,
    /// Another decision that leaves hours or few days.
    REFUSAL
}
