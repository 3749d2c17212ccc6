package org.recours.domain.person;

import java.util.Optional;
import org.recours.domain.change.Field;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.Shape;

/// A way to reach a person, whose it is, and when it is safe. Phones in camps are shared.
///
/// @param owner whose it is, when not the person’s own
/// @param safeHours when it may be used, as told
/// @param caution what may be said and to whom
public record Contact(
        RecordId id,
        Optional<RecordId> person,
        Optional<Means> means,
        Optional<String> value,
        Optional<String> owner,
        Optional<String> safeHours,
        Optional<String> caution)
        implements Recorded {

    public static final Field<RecordId> PERSON = Field.weighty("person", Shape.LINK);
    public static final Field<Means> MEANS = Field.quiet("means", Shape.code(Means.class));
    public static final Field<String> VALUE = Field.weighty("value", Shape.TEXT);
    public static final Field<String> OWNER = Field.quiet("owner", Shape.TEXT);
    public static final Field<String> SAFE_HOURS = Field.weighty("safe_hours", Shape.TEXT);
    public static final Field<String> CAUTION = Field.weighty("caution", Shape.TEXT);

    public static final RecordType<Contact> TYPE = RecordType.<Contact>named("contact")
            .with(PERSON, Contact::person)
            .with(MEANS, Contact::means)
            .with(VALUE, Contact::value)
            .with(OWNER, Contact::owner)
            .with(SAFE_HOURS, Contact::safeHours)
            .with(CAUTION, Contact::caution)
            .builtBy(values -> new Contact(
                    values.id(),
                    values.get(PERSON),
                    values.get(MEANS),
                    values.get(VALUE),
                    values.get(OWNER),
                    values.get(SAFE_HOURS),
                    values.get(CAUTION)));

    /// By what.
    public enum Means {
        PHONE,
        EMAIL,
        PLACE,
        THROUGH_SOMEBODY
    }

    /// The id alone: what a person told never reaches a log.
    @Override
    public String toString() {
        return "contact " + id;
    }
}
