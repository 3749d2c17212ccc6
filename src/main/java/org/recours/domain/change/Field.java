package org.recours.domain.change;

import java.util.Comparator;
import java.util.Optional;

/// One field of a record type: its name in the journal, on a stick and as a column, and how it is written down.
///
/// @param conflict what two values that do not know of each other mean here
/// @param safest   the safer value first, shown and used until a person decides; empty: the latest is
public record Field<T>(String name, Shape<T> shape, Conflict conflict, Optional<Comparator<T>> safest) {

    /// What it means when two people gave one field different values without knowing of each other.
    public enum Conflict {
        /// The latest is shown with a small mark; the other is one click away.
        QUIET,
        /// A person must choose: dates, legal text, outcome, consent, identity.
        A_PERSON_DECIDES
    }

    /// A field whose conflicts wait for a person.
    public static <T> Field<T> weighty(String name, Shape<T> shape) {
        return new Field<>(name, shape, Conflict.A_PERSON_DECIDES, Optional.empty());
    }

    /// A field whose conflicts are shown as a small mark.
    public static <T> Field<T> quiet(String name, Shape<T> shape) {
        return new Field<>(name, shape, Conflict.QUIET, Optional.empty());
    }

    /// The same field, with the safer value shown and used while there is a conflict.
    public Field<T> safest(Comparator<T> first) {
        return new Field<>(name, shape, conflict, Optional.of(first));
    }
}
