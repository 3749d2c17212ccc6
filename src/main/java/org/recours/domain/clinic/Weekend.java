package org.recours.domain.clinic;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.recours.domain.change.Field;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.Shape;

/// The days of each week on which offices of a country are closed, where the clinic knows better than the shipped
/// table.
///
/// @param country ISO 3166
public record Weekend(RecordId id, Optional<String> country, Optional<List<DayOfWeek>> days) implements Recorded {

    public static final Field<String> COUNTRY = Field.weighty("country", Shape.TEXT);
    public static final Field<List<DayOfWeek>> DAYS = Field.weighty("days", Shape.list(Shape.code(DayOfWeek.class)));

    public static final RecordType<Weekend> TYPE = RecordType.<Weekend>named("weekend")
            .with(COUNTRY, Weekend::country)
            .with(DAYS, Weekend::days)
            .builtBy(values -> new Weekend(values.id(), values.get(COUNTRY), values.get(DAYS)));

    /// The id alone, as for every record.
    @Override
    public String toString() {
        return "weekend " + id;
    }
}
