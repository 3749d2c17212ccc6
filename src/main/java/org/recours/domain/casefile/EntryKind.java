package org.recours.domain.casefile;

/// What a line of the timeline tells.
public enum EntryKind {
    /// The case was recorded: its first line.
    RECORDED,
    NOTE,
    CONTACT,
    STEP,
    FILED,
    HEARING,
    DECISION,
    REFERRAL,
    DOCUMENT
}
