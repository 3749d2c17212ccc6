package org.recours.domain.clinic;

/// Who answers a number that the clinic calls when there is no time.
public enum PhoneRole {
    LAWYER,
    COORDINATOR,
    /// The office of the bar or of legal aid that names a lawyer on the spot.
    LEGAL_AID,
    UNHCR_PROTECTION,
    DETENTION_CENTRE,
    COURT_REGISTRY,
    INTERPRETER,
    OTHER
}
