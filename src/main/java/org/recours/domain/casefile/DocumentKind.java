package org.recours.domain.casefile;

/// What a document of a case is.
public enum DocumentKind {
    FORM,
    LETTER,
    SLIP,
    REFERRAL_CARD,
    EXPLANATION,
    CONTROL_SHEET,
    TIMELINE,
    PROOF,
    /// Whom to phone, ticked off by hand.
    PHONE_LIST
}
