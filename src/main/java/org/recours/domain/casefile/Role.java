package org.recours.domain.casefile;

/// What somebody is to a case.
public enum Role {
    ON_WHOSE_BEHALF,
    FAMILY_MEMBER,
    GUARDIAN,
    REPRESENTATIVE,
    LAWYER,
    INTERPRETER,
    OPPONENT,
    AUTHORITY,
    WITNESS,
    FOCAL_POINT
}
