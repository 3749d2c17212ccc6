package org.recours.domain.casefile;

/// What a line of the timeline tells.
public enum EntryKind {
    NOTE,
    CONTACT,
    STEP,
    FILED,
    HEARING,
    DECISION,
    REFERRAL,
    DOCUMENT
}
