package org.recours.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.recours.domain.calendar.EventDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// `2026-11-03`; `2026-11-03T17:00` for periods in hours, on the clock here or, `2026-11-03T17:00 Europe/Paris`, of
/// another place; `2026-11-01/2026-11-05` when only the days between are known.
record EventDates(ZoneId zone) implements ITypeConverter<EventDate> {

    /// A date whose year has fewer than four figures, zeros before it left out.
    static final String YEAR_LONG_PAST = "(?:.*/)?0*\\d{1,3}-\\d{1,2}-\\d{1,2}.*";

    private static final String DAY = "[1-9]\\d{3}-\\d{2}-\\d{2}";
    private static final int WHERE_THE_TIME_IS = "2026-11-03".length();

    @Override
    public EventDate convert(String written) {
        try {
            if (written.indexOf('T') == WHERE_THE_TIME_IS) {
                var parts = written.strip().split(" +", 2);
                var time = LocalTime.parse(parts[0].substring(WHERE_THE_TIME_IS + 1));
                var place = parts.length == 1 ? zone : ZoneId.of(parts[1]);
                return EventDate.at(day(parts[0].substring(0, WHERE_THE_TIME_IS)), time, place);
            }
            if (written.contains("/")) {
                var days = written.split("/", 2);
                return EventDate.between(day(days[0]), day(days[1]));
            }
            return EventDate.on(day(written));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new TypeConversionException(e.getClass().getSimpleName());
        }
    }

    /// A day of a year with four figures: no other is meant, and none can be counted from.
    static LocalDate day(String written) {
        if (!written.matches(DAY)) {
            throw new TypeConversionException(written);
        }
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new TypeConversionException(e.getClass().getSimpleName());
        }
    }
}
