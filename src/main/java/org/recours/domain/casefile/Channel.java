package org.recours.domain.casefile;

/// How the matter reached the clinic.
public enum Channel {
    DESK,
    PHONE,
    BOX,
    OUTREACH,
    EMAIL,
    THIRD_PARTY,
    DETENTION_VISIT
}
