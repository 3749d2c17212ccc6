package org.recours.domain.document;

/// Whether a lawyer of the clinic stands for the template of a letter.
public enum LetterStanding {
    /// Nobody does yet: every page says so.
    DRAFT,
    ADOPTED
}
