package org.recours.domain.person;

import java.util.Optional;
import org.recours.domain.change.Field;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.Shape;

/// A number that somebody gave a person: ration card, registration, passport. Kept as written, compared without spaces
/// and dashes.
///
/// @param kind in the clinic’s words, such as "ration card"
/// @param value as written
public record Identifier(RecordId id, Optional<RecordId> person, Optional<String> kind, Optional<String> value)
        implements Recorded {

    public static final Field<RecordId> PERSON = Field.weighty("person", Shape.LINK);
    public static final Field<String> KIND = Field.quiet("kind", Shape.TEXT);
    public static final Field<String> VALUE = Field.weighty("value", Shape.TEXT);

    public static final RecordType<Identifier> TYPE = RecordType.<Identifier>named("identifier")
            .with(PERSON, Identifier::person)
            .with(KIND, Identifier::kind)
            .with(VALUE, Identifier::value)
            .builtBy(values -> new Identifier(values.id(), values.get(PERSON), values.get(KIND), values.get(VALUE)));

    /// The id alone: what a person told never reaches a log.
    @Override
    public String toString() {
        return "identifier " + id;
    }
}
