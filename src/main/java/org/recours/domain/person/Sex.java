package org.recours.domain.person;

/// As the person says.
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    UNDISCLOSED
}
