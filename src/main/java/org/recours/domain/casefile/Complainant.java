package org.recours.domain.casefile;

/// For whom the matter is brought.
public enum Complainant {
    SELF,
    ON_BEHALF,
    GROUP,
    ANONYMOUS
}
