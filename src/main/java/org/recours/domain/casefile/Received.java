package org.recours.domain.casefile;

/// How a decision reached the person.
public enum Received {
    HAND,
    POST,
    CAMP_OFFICE,
    LAWYER,
    EMAIL,
    PHONE_MESSAGE,
    PUBLIC_NOTICE,
    TOLD_ORALLY,
    UNKNOWN
}
