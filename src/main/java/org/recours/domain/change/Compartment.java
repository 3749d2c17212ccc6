package org.recours.domain.change;

/// Who may hold a change set. Every change set, op and segment is in exactly one compartment.
public enum Compartment {
    /// Every seat of the clinic.
    GENERAL,
    /// This laptop alone: what is restricted is never cut into a segment until compartments have keys of their own.
    RESTRICTED
}
