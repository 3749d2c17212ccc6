package org.recours.domain.document;

import org.recours.domain.problem.Phrase;

/// What only a person can decide before a form is filled in.
public enum FormDecision {
    /// It carries a signature, which will say that the file was changed after signing.
    CHANGE_SIGNED,
    /// Its owner forbade filling it in; the filled copy would carry no restriction any more.
    LIFT_RESTRICTIONS;

    /// The question in words.
    public Phrase phrase() {
        return new Phrase("form.decision." + name());
    }
}
