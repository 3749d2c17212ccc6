package org.recours.domain.document;

import org.recours.domain.problem.Phrase;

/// Why a file is no form that can be filled in here.
public enum FormRefusal {
    /// A PDF without fields.
    NOT_A_FORM,
    /// Its fields are in Adobe’s XFA language alone.
    ONLY_XFA,
    /// It opens with a password only.
    LOCKED,
    /// No PDF, or one that contradicts itself.
    DAMAGED,
    TOO_LARGE;

    /// The reason in words.
    public Phrase phrase() {
        return new Phrase("form.refused." + name());
    }
}
