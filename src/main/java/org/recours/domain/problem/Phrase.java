package org.recours.domain.problem;

import java.util.List;

/// A sentence that is not yet in any language: a message key and what fills its places.
///
/// Arguments are numbers, strings, dates (`java.time`), other phrases, or enum constants with a message of their own.
/// `text` renders it in the reader's language.
public record Phrase(String key, List<Object> arguments) {

    public Phrase {
        arguments = List.copyOf(arguments);
    }

    public Phrase(String key, Object... arguments) {
        this(key, List.of(arguments));
    }

    /// The arguments can be a client's words.
    @Override
    public String toString() {
        return "Phrase[" + key + "]";
    }
}
