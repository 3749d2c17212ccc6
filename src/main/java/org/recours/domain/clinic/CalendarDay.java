package org.recours.domain.clinic;

import java.time.LocalDate;
import java.util.Optional;
import org.recours.domain.change.Field;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.Shape;

/// What a person knows of one day: a closure (flood, strike, curfew), a feast that the moon moved, a holiday that is
/// none.
///
/// It stands before what is prefilled for that day, and before what is said of all offices where it is of one. Where
/// two people say different things, the day stays closed and nobody relies on it until one of them is taken back.
///
/// @param country ISO 3166
/// @param name of the holiday or reason of the closure
/// @param isClosed false for a day that is open against the prefill
/// @param office whose day it is; empty for all
/// @param insteadOf the prefilled day of a feast that the moon moved to this one; empty for all else
public record CalendarDay(
        RecordId id,
        Optional<String> country,
        Optional<LocalDate> day,
        Optional<String> name,
        Optional<Boolean> isClosed,
        Optional<Office> office,
        Optional<LocalDate> insteadOf)
        implements Recorded {

    public static final Field<String> COUNTRY = Field.weighty("country", Shape.TEXT);
    public static final Field<LocalDate> DAY = Field.weighty("day", Shape.DATE);
    public static final Field<String> NAME = Field.quiet("name", Shape.TEXT);
    public static final Field<Boolean> IS_CLOSED = Field.weighty("is_closed", Shape.FLAG);
    public static final Field<Office> OFFICE = Field.weighty("office", Shape.code(Office.class));
    public static final Field<LocalDate> INSTEAD_OF = Field.weighty("instead_of", Shape.DATE);

    public static final RecordType<CalendarDay> TYPE = RecordType.<CalendarDay>named("calendar_day")
            .with(COUNTRY, CalendarDay::country)
            .with(DAY, CalendarDay::day)
            .with(NAME, CalendarDay::name)
            .with(IS_CLOSED, CalendarDay::isClosed)
            .with(OFFICE, CalendarDay::office)
            .with(INSTEAD_OF, CalendarDay::insteadOf)
            .builtBy(values -> new CalendarDay(
                    values.id(),
                    values.get(COUNTRY),
                    values.get(DAY),
                    values.get(NAME),
                    values.get(IS_CLOSED),
                    values.get(OFFICE),
                    values.get(INSTEAD_OF)));

    /// The id alone, as for every record.
    @Override
    public String toString() {
        return "calendar_day " + id;
    }
}
