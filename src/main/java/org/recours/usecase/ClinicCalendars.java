package org.recours.usecase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recours.domain.calendar.Holiday;
import org.recours.domain.calendar.WorkingCalendar;
import org.recours.domain.clinic.CalendarDay;
import org.recours.domain.clinic.CalendarYear;
import org.recours.domain.clinic.Office;
import org.recours.domain.clinic.Weekend;
import org.recours.domain.deadline.Calendars;
import org.recours.pack.Holidays;
import org.recours.store.ClinicStore;
import org.recours.store.Loaded;

/// The open and closed days by which a clinic counts: the prefilled ones, as far as nobody here knows better.
final class ClinicCalendars {

    private final Holidays prefilled;
    private final List<CalendarDay> days;
    private final List<CalendarYear> years;
    private final List<Weekend> weekends;

    ClinicCalendars(Holidays prefilled, List<CalendarDay> days, List<CalendarYear> years, List<Weekend> weekends) {
        this.prefilled = prefilled;
        this.days = days.stream().sorted(Comparator.comparing(CalendarDay::id)).toList();
        this.years = List.copyOf(years);
        this.weekends =
                weekends.stream().sorted(Comparator.comparing(Weekend::id)).toList();
    }

    /// What the clinic has said until now.
    static ClinicCalendars read(ClinicStore store, Holidays prefilled) {
        return new ClinicCalendars(
                prefilled,
                store.calendarDays().stream().map(Loaded::record).toList(),
                store.calendarYears().stream().map(Loaded::record).toList(),
                store.weekends().stream().map(Loaded::record).toList());
    }

    /// The three calendars of a country, from the year before a day to four years after it.
    ///
    /// @param country ISO 3166
    /// @param zone    where the clock is read
    Calendars around(String country, LocalDate day, ZoneId zone) {
        var authority = calendar(country, day, Office.AUTHORITY);
        if (days.stream().noneMatch(known -> isOfOneOffice(known, country))) {
            return Calendars.same(authority, zone);
        }
        return new Calendars(
                authority, calendar(country, day, Office.CLINIC), calendar(country, day, Office.POST), zone);
    }

    private static boolean isOfOneOffice(CalendarDay known, String country) {
        return known.country().equals(Optional.of(country)) && known.office().isPresent();
    }

    private WorkingCalendar calendar(String country, LocalDate around, Office office) {
        var shipped = prefilled.around(country, around);
        var byDay = new HashMap<LocalDate, Holiday>();
        shipped.holidays().values().forEach(holiday -> byDay.put(holiday.day(), confirmed(country, holiday)));
        for (var known : days) {
            if (known.country().equals(Optional.of(country))
                    && known.office().filter(one -> one != office).isEmpty()) {
                known.day().ifPresent(day -> put(byDay, day, known));
            }
        }
        return prefilled.calendar(country, around, weekend(country), byDay.values());
    }

    private static void put(Map<LocalDate, Holiday> byDay, LocalDate day, CalendarDay known) {
        if (known.isClosed().orElse(true)) {
            byDay.put(day, new Holiday(day, known.name().orElse(""), true));
        } else {
            byDay.remove(day);
        }
    }

    private Holiday confirmed(String country, Holiday holiday) {
        return holiday.confirmed() || !isConfirmed(country, holiday.day().getYear())
                ? holiday
                : new Holiday(holiday.day(), holiday.name(), true);
    }

    /// Whether a person has looked through the holidays of this year.
    boolean isConfirmed(String country, int year) {
        return years.stream()
                .anyMatch(seen -> seen.country().equals(Optional.of(country))
                        && seen.year().equals(Optional.of((long) year)));
    }

    /// The weekend of a country, by the clinic or else by the shipped table.
    Set<DayOfWeek> weekend(String country) {
        return weekends.stream()
                .filter(known -> known.country().equals(Optional.of(country)))
                .flatMap(known -> known.days().stream())
                .filter(days -> days.size() < DayOfWeek.values().length)
                .reduce((_, later) -> later)
                .map(Set::copyOf)
                .orElseGet(() -> prefilled.weekend(country));
    }
}
