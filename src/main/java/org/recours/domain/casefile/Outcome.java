package org.recours.domain.casefile;

/// How a matter ended.
public enum Outcome {
    UPHELD,
    PARTLY_UPHELD,
    NOT_UPHELD,
    SETTLED,
    WITHDRAWN,
    NO_LONGER_REACHABLE,
    REFERRED,
    ADVICE_GIVEN
}
