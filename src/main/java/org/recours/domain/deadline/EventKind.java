package org.recours.domain.deadline;

/// What happened on the day from which a period is counted.
public enum EventKind {
    NOTIFIED,
    SENT,
    HANDED_OVER,
    REQUEST_RECEIVED,
    INCIDENT,
    HEARING
}
