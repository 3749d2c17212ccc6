package org.recours.usecase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recours.domain.calendar.Holiday;
import org.recours.domain.calendar.Holiday.Standing;
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
        var known = known(country, office);
        var gone = known.gone();
        var byDay = new HashMap<LocalDate, Holiday>();
        prefilled.around(country, around).holidays().values().stream()
                .filter(holiday -> !gone.contains(holiday.day()))
                .forEach(holiday -> byDay.put(holiday.day(), confirmed(country, holiday)));
        known.closed()
                .forEach(holiday ->
                        byDay.merge(holiday.day(), holiday, (one, other) -> one.isConfirmed() ? one : other));
        return prefilled.calendar(country, around, week(country).days(), byDay.values());
    }

    /// What people here know of the days of a country.
    KnownDays known(String country, Office office) {
        return KnownDays.of(
                days.stream()
                        .filter(known -> known.country().equals(Optional.of(country))
                                && known.day().isPresent())
                        .toList(),
                office);
    }

    private Holiday confirmed(String country, Holiday holiday) {
        return holiday.isConfirmed() || !isConfirmed(country, holiday.day())
                ? holiday
                : new Holiday(holiday.day(), holiday.name(), Standing.CONFIRMED);
    }

    /// Whether a person has seen this prefilled day when they looked through its year.
    boolean isConfirmed(String country, LocalDate day) {
        return years.stream().anyMatch(seen -> seen.hasSeen(country, day));
    }

    /// The weekend of a country, by the clinic or else by the shipped table. Of two that people wrote without knowing
    /// of each other the days that both name: an open day never makes a date later.
    HolidayYear.Week week(String country) {
        var own = own(country).distinct().toList();
        return new HolidayYear.Week(
                own.stream().reduce(ClinicCalendars::both).orElseGet(() -> prefilled.weekend(country)),
                !own.isEmpty(),
                own.size() > 1);
    }

    private static Set<DayOfWeek> both(Set<DayOfWeek> one, Set<DayOfWeek> other) {
        return one.stream().filter(other::contains).collect(Collectors.toUnmodifiableSet());
    }

    /// The weekends that people of the clinic wrote down for a country.
    private Stream<Set<DayOfWeek>> own(String country) {
        return weekends.stream()
                .filter(known -> known.country().equals(Optional.of(country)))
                .flatMap(known -> known.days().stream())
                .<Set<DayOfWeek>>map(Set::copyOf)
                .filter(days -> days.size() < DayOfWeek.values().length);
    }
}
