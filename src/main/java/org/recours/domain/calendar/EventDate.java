package org.recours.domain.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// When something happened, as surely as the person knows it: a day, or the days between which it lies.
///
/// A period runs from the first day for the date to act by and from the last day for the legal one, so that doubt never
/// costs an appeal. The words stay as they were written or told: they are the evidence, the days are our reading.
///
/// @param asWritten what stands on the paper or was said; empty when the day was picked and nothing was written
/// @param calendar the calendar of those words
/// @param from the earliest day that it can have been, Gregorian
/// @param to the latest day, not before `from`
/// @param time the time of day, for periods in hours
/// @param zone where that time was read from the clock
public record EventDate(
        String asWritten,
        CalendarSystem calendar,
        LocalDate from,
        LocalDate to,
        Optional<LocalTime> time,
        Optional<ZoneId> zone) {

    public EventDate {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("an event ends before it begins");
        }
        if (zone.isPresent() && time.isEmpty()) {
            throw new IllegalArgumentException("a zone needs a time");
        }
    }

    /// A day that is known.
    public static EventDate on(LocalDate day) {
        return between(day, day);
    }

    /// Somewhere between two days, both included.
    public static EventDate between(LocalDate from, LocalDate to) {
        return new EventDate("", CalendarSystem.GREGORIAN, from, to, Optional.empty(), Optional.empty());
    }

    /// A minute that is known, on the clock of a place.
    public static EventDate at(LocalDate day, LocalTime time, ZoneId zone) {
        return new EventDate("", CalendarSystem.GREGORIAN, day, day, Optional.of(time), Optional.of(zone));
    }

    /// The same days under the words that were written or told.
    public EventDate written(String words, CalendarSystem inCalendar) {
        return new EventDate(words, inCalendar, from, to, time, zone);
    }

    /// The same days with a time of day.
    public EventDate atTime(LocalTime clock, ZoneId place) {
        return new EventDate(asWritten, calendar, from, to, Optional.of(clock), Optional.of(place));
    }

    /// Whether the day is known.
    public boolean isExact() {
        return from.equals(to);
    }

    /// Names neither words nor days: both can be a client's.
    @Override
    public String toString() {
        return "EventDate[" + calendar + "]";
    }
}
