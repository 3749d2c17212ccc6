package org.recours.domain.problem;

import org.jspecify.annotations.Nullable;

/// The surroundings failed: a disk is full, a stick was pulled, a file is damaged.
///
/// Thrown where it happens, answered once, where a person can be told. Its phrase says what happened, what is safe
/// and what to do next. The exception text is the key alone, so that nothing of a client can reach a log.
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Phrase phrase;

    public Problem(Phrase phrase) {
        this(phrase, null);
    }

    public Problem(Phrase phrase, @Nullable Throwable cause) {
        super(phrase.key(), cause);
        this.phrase = phrase;
    }

    /// The sentence for the person.
    public Phrase phrase() {
        return phrase;
    }
}
