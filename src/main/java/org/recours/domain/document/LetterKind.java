package org.recours.domain.document;

import org.recours.domain.problem.Phrase;

/// What a letter asks for.
public enum LetterKind {
    /// A higher body is asked to set a decision aside.
    APPEAL,
    /// Somebody is asked to put right what they did or left undone.
    COMPLAINT;

    /// Its name, for the person who chooses.
    public Phrase phrase() {
        return new Phrase("letter.kind." + name());
    }
}
