package org.recours.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.recours.domain.calendar.EventDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// `2026-11-03`, `2026-11-03T17:00` for periods in hours, `2026-11-01/2026-11-05` when only the days between are known.
record EventDates(ZoneId zone) implements ITypeConverter<EventDate> {

    @Override
    public EventDate convert(String written) {
        try {
            if (written.contains("/")) {
                var days = written.split("/", 2);
                return EventDate.between(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
            }
            if (written.contains("T")) {
                var minute = LocalDateTime.parse(written);
                return EventDate.at(minute.toLocalDate(), minute.toLocalTime(), zone);
            }
            return EventDate.on(LocalDate.parse(written));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new TypeConversionException(e.getClass().getSimpleName());
        }
    }
}
