package org.recours.domain.clinic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recours.domain.change.Field;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.Shape;
import org.recours.domain.deadline.Situation;

/// Somebody whom the clinic phones when there is no time. Not a client and nobody of a case.
///
/// @param name of the person or the office
/// @param phone as it is written, extension and all
/// @param reachable when somebody answers, in words
/// @param languages ISO 639 codes, best first
/// @param country ISO 3166; empty for wherever the clinic works
/// @param situations in which to call; empty for any
/// @param caution what may be said and to whom
/// @param place in the order in which they are called, from 0
public record PhoneContact(
        RecordId id,
        Optional<String> name,
        Optional<PhoneRole> role,
        Optional<String> phone,
        Optional<String> reachable,
        Optional<List<String>> languages,
        Optional<String> country,
        Optional<List<Situation>> situations,
        Optional<String> caution,
        Optional<Long> place)
        implements Recorded {

    public static final Field<String> NAME = Field.weighty("name", Shape.TEXT);
    public static final Field<PhoneRole> ROLE = Field.quiet("role", Shape.code(PhoneRole.class));
    public static final Field<String> PHONE = Field.weighty("phone", Shape.TEXT);
    public static final Field<String> REACHABLE = Field.quiet("reachable", Shape.TEXT);
    public static final Field<List<String>> LANGUAGES = Field.quiet("languages", Shape.list(Shape.TEXT));
    public static final Field<String> COUNTRY = Field.quiet("country", Shape.TEXT);
    public static final Field<List<Situation>> SITUATIONS =
            Field.quiet("situations", Shape.list(Shape.code(Situation.class)));
    public static final Field<String> CAUTION = Field.weighty("caution", Shape.TEXT);
    public static final Field<Long> PLACE = Field.quiet("place", Shape.WHOLE);

    public static final RecordType<PhoneContact> TYPE = RecordType.<PhoneContact>named("phone_contact")
            .with(NAME, PhoneContact::name)
            .with(ROLE, PhoneContact::role)
            .with(PHONE, PhoneContact::phone)
            .with(REACHABLE, PhoneContact::reachable)
            .with(LANGUAGES, PhoneContact::languages)
            .with(COUNTRY, PhoneContact::country)
            .with(SITUATIONS, PhoneContact::situations)
            .with(CAUTION, PhoneContact::caution)
            .with(PLACE, PhoneContact::place)
            .builtBy(values -> new PhoneContact(
                    values.id(),
                    values.get(NAME),
                    values.get(ROLE),
                    values.get(PHONE),
                    values.get(REACHABLE),
                    values.get(LANGUAGES),
                    values.get(COUNTRY),
                    values.get(SITUATIONS),
                    values.get(CAUTION),
                    values.get(PLACE)));

    /// Whether to call it in this matter.
    ///
    /// @param situation empty while nobody knows
    /// @param countries whose law may hold; empty for any
    public boolean isFor(Optional<Situation> situation, Set<String> countries) {
        var fits = situations.filter(named -> !named.isEmpty()).isEmpty()
                || situation.isEmpty()
                || situations.get().contains(situation.get());
        return fits
                && (countries.isEmpty()
                        || country.filter(code -> !code.isBlank())
                                .map(countries::contains)
                                .orElse(true));
    }

    /// The id alone: no name of a contact reaches a log.
    @Override
    public String toString() {
        return "phone_contact " + id;
    }
}
