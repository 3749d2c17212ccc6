package org.recours.domain.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.deadline.Counting.HourStart;

/// The bare arithmetic of hours, across changes of the clock.
final class HourCount {

    private HourCount() {}

    /// The earliest minute at which the event can have been.
    static ZonedDateTime earliest(EventDate event, ZoneId place) {
        return minute(event.from(), event.time().orElse(LocalTime.MIDNIGHT), event, place);
    }

    /// The latest minute. Without an hour it is the end of the day.
    static ZonedDateTime latest(EventDate event, ZoneId place) {
        return event.time()
                .map(time -> minute(event.to(), time, event, place))
                .orElseGet(() -> minute(event.to().plusDays(1), LocalTime.MIDNIGHT, event, place));
    }

    private static ZonedDateTime minute(LocalDate day, LocalTime time, EventDate event, ZoneId place) {
        return day.atTime(time).atZone(event.zone().orElse(place));
    }

    /// When the first hour begins.
    static ZonedDateTime start(ZonedDateTime event, HourStart how) {
        var hour = event.truncatedTo(ChronoUnit.HOURS);
        return how == HourStart.EXACT_MINUTE || hour.isEqual(event) ? event : hour.plusHours(1);
    }

    /// So many hours have passed.
    static ZonedDateTime elapsed(ZonedDateTime start, int hours) {
        return start.plusHours(hours);
    }

    /// The hands of the clock have gone round so many hours; an hour off when the clock was changed in between.
    static ZonedDateTime onTheClock(ZonedDateTime start, int hours) {
        return start.toLocalDateTime().plusHours(hours).atZone(start.getZone());
    }
}
