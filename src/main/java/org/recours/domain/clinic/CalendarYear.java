package org.recours.domain.clinic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recours.domain.change.Field;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.Shape;

/// A person has looked through the holidays of a country and year: from then on the prefilled ones that they saw are
/// relied on. What a later version of the program fills in was not among them.
///
/// @param country ISO 3166
/// @param days the prefilled ones that they saw
/// @param by who looked
public record CalendarYear(
        RecordId id,
        Optional<String> country,
        Optional<Long> year,
        Optional<List<LocalDate>> days,
        Optional<String> by,
        Optional<LocalDate> on)
        implements Recorded {

    public static final Field<String> COUNTRY = Field.weighty("country", Shape.TEXT);
    public static final Field<Long> YEAR = Field.weighty("year", Shape.WHOLE);
    public static final Field<List<LocalDate>> DAYS = Field.weighty("days", Shape.list(Shape.DATE));
    public static final Field<String> BY = Field.weighty("by", Shape.TEXT);
    public static final Field<LocalDate> ON = Field.weighty("on", Shape.DATE);

    public static final RecordType<CalendarYear> TYPE = RecordType.<CalendarYear>named("calendar_year")
            .with(COUNTRY, CalendarYear::country)
            .with(YEAR, CalendarYear::year)
            .with(DAYS, CalendarYear::days)
            .with(BY, CalendarYear::by)
            .with(ON, CalendarYear::on)
            .builtBy(values -> new CalendarYear(
                    values.id(),
                    values.get(COUNTRY),
                    values.get(YEAR),
                    values.get(DAYS),
                    values.get(BY),
                    values.get(ON)));

    /// Whether it is of this country and year.
    public boolean isOf(String country, int year) {
        return this.country.equals(Optional.of(country)) && this.year.equals(Optional.of((long) year));
    }

    /// Whether this day was among those that were seen.
    public boolean hasSeen(String country, LocalDate day) {
        return this.country.equals(Optional.of(country))
                && days.filter(seen -> seen.contains(day)).isPresent();
    }

    /// The id alone, as for every record.
    @Override
    public String toString() {
        return "calendar_year " + id;
    }
}
