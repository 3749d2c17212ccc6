package org.recours.domain.casefile;

/// Where a matter stands.
public enum Stage {
    RECEIVED,
    ACKNOWLEDGED,
    IN_PROGRESS,
    /// Only here does the clock of the service standard stop.
    AWAITING_PERSON,
    AWAITING_AUTHORITY,
    FILED,
    DECIDED,
    CLOSED,
    REFERRED
}
