package org.recours.domain.document;

/// What a letter asks for.
public enum LetterKind {
    /// A higher body is asked to set a decision aside.
    APPEAL,
    /// Somebody is asked to put right what they did or left undone.
    COMPLAINT
}
