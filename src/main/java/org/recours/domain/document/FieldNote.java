package org.recours.domain.document;

import java.util.Optional;
import org.recours.domain.problem.Phrase;

/// What a person should know of one field after filling.
///
/// @param field its full name
/// @param suggestion another spelling that would fit, such as a name in Latin letters
public record FieldNote(String field, Phrase what, Optional<String> suggestion) {

    public FieldNote(String field, Phrase what) {
        this(field, what, Optional.empty());
    }

    /// A suggestion is a client’s word.
    @Override
    public String toString() {
        return "FieldNote[" + what.key() + "]";
    }
}
