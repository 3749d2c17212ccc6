package org.recours.domain.clinic;

import java.util.List;
import java.util.Optional;
import org.recours.domain.change.Field;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.Shape;

/// How this clinic works: the one record of its kind.
///
/// @param countries ISO 3166 codes: only their remedies are offered
/// @param place town or camp, for the head of a letter
/// @param address for the head of a letter
/// @param targetDays working days before the safe date by which the clinic wants to be done
/// @param closesAt the hour printed on slips, `HH:mm`
public record Clinic(
        RecordId id,
        Optional<String> name,
        Optional<List<String>> countries,
        Optional<String> place,
        Optional<String> address,
        Optional<Long> targetDays,
        Optional<String> closesAt)
        implements Recorded {

    public static final Field<String> NAME = Field.weighty("name", Shape.TEXT);
    public static final Field<List<String>> COUNTRIES = Field.weighty("countries", Shape.list(Shape.TEXT));
    public static final Field<String> PLACE = Field.quiet("place", Shape.TEXT);
    public static final Field<String> ADDRESS = Field.quiet("address", Shape.TEXT);
    public static final Field<Long> TARGET_DAYS = Field.weighty("target_days", Shape.WHOLE);
    public static final Field<String> CLOSES_AT = Field.quiet("closes_at", Shape.TEXT);

    public static final RecordType<Clinic> TYPE = RecordType.<Clinic>named("clinic")
            .with(NAME, Clinic::name)
            .with(COUNTRIES, Clinic::countries)
            .with(PLACE, Clinic::place)
            .with(ADDRESS, Clinic::address)
            .with(TARGET_DAYS, Clinic::targetDays)
            .with(CLOSES_AT, Clinic::closesAt)
            .builtBy(values -> new Clinic(
                    values.id(),
                    values.get(NAME),
                    values.get(COUNTRIES),
                    values.get(PLACE),
                    values.get(ADDRESS),
                    values.get(TARGET_DAYS),
                    values.get(CLOSES_AT)));

    /// The id alone: what a person told never reaches a log.
    @Override
    public String toString() {
        return "clinic " + id;
    }
}
