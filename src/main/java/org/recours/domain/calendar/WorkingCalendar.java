package org.recours.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which days an authority, a clinic or a post office is open: all but its weekend and its holidays.
///
/// The weekend differs by country and holidays differ by year, so nothing is assumed: a calendar that knows of no
/// closed day moves no deadline.
///
/// @param version names the data, so that a deadline computed with it can be told from one computed with newer data
public record WorkingCalendar(String version, Set<DayOfWeek> weekend, Map<LocalDate, Holiday> holidays) {

    /// Days that a feast goes on after the first, at most.
    private static final int LONGEST_FEAST = 3;

    public WorkingCalendar {
        if (weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("a calendar needs a working day");
        }
        weekend = Set.copyOf(weekend);
        holidays = Map.copyOf(holidays);
    }

    /// A calendar from a list of holidays; of two on one day the confirmed one stands.
    public static WorkingCalendar of(String version, Set<DayOfWeek> weekend, Iterable<Holiday> holidays) {
        var byDay = new HashMap<LocalDate, Holiday>();
        holidays.forEach(holiday -> byDay.merge(holiday.day(), holiday, (one, two) -> one.isConfirmed() ? one : two));
        return new WorkingCalendar(version, weekend, byDay);
    }

    public boolean isOpen(LocalDate day) {
        return !isWeekend(day) && !isHoliday(day);
    }

    public boolean isWeekend(LocalDate day) {
        return weekend.contains(day.getDayOfWeek());
    }

    public boolean isHoliday(LocalDate day) {
        return holidays.containsKey(day);
    }

    /// Whether offices may be closed on this open day because a feast of several days, not confirmed, is just over.
    public boolean mayBeOfFeast(LocalDate day) {
        return isOpen(day)
                && day.minusDays(LONGEST_FEAST)
                        .datesUntil(day)
                        .flatMap(before -> Stream.ofNullable(holidays.get(before)))
                        .anyMatch(Holiday::mayGoOn);
    }

    /// This day if it is open, else the first open one after it.
    public LocalDate sameOrNext(LocalDate day) {
        var open = day;
        while (!isOpen(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    /// This day if it is open, else the last open one before it.
    public LocalDate sameOrPrevious(LocalDate day) {
        var open = day;
        while (!isOpen(open)) {
            open = open.minusDays(1);
        }
        return open;
    }

    /// So many working days later, or earlier when the count is negative. The day itself is not counted.
    public LocalDate plusWorkingDays(LocalDate day, long count) {
        var step = count < 0 ? -1 : 1;
        var end = day;
        for (var left = Math.abs(count); left > 0; ) {
            end = end.plusDays(step);
            left -= isOpen(end) ? 1 : 0;
        }
        return end;
    }

    /// The same calendar with only some of its holidays.
    public WorkingCalendar only(Predicate<Holiday> some) {
        if (holidays.values().stream().allMatch(some)) {
            return this;
        }
        return new WorkingCalendar(
                version,
                weekend,
                holidays.values().stream().filter(some).collect(Collectors.toMap(Holiday::day, Function.identity())));
    }

    /// Open only when both are: a day on which the clinic can act and the authority receives.
    public WorkingCalendar and(WorkingCalendar other) {
        var closed = new HashMap<>(holidays);
        closed.putAll(other.holidays);
        var weekends = EnumSet.noneOf(DayOfWeek.class);
        weekends.addAll(weekend);
        weekends.addAll(other.weekend);
        return new WorkingCalendar(version + "+" + other.version, weekends, closed);
    }
}
