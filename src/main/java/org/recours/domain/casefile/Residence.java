package org.recours.domain.casefile;

/// Where a person lives, seen from the authority: some laws give more time for the distance (CPC 643, CJA R421-7).
public enum Residence {
    HERE,
    OVERSEAS,
    ABROAD
}
