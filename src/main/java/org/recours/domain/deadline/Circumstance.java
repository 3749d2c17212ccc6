package org.recours.domain.deadline;

/// Where the person lives or how the decision reached them, as far as a law gives more time for it.
public enum Circumstance {
    LIVES_OVERSEAS,
    LIVES_ABROAD,
    SERVED_BY_POST
}
