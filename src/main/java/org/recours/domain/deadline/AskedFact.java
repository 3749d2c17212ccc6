package org.recours.domain.deadline;

/// What only some remedies ask for beside the day of the event: nobody is asked for what no date depends on.
public enum AskedFact {
    HANDED_TO_OFFICE,
    SERVED_ON_LAWYER,
    LEGAL_AID,
    REVIEW,
    REMEDY_NOTICE,
    RESIDENCE
}
