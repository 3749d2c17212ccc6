package org.recours.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recours.domain.calendar.WorkingCalendar;
import org.recours.domain.clinic.Office;
import org.recours.pack.Holidays;
import org.recours.store.ClinicStore;
import org.recours.usecase.HolidayYear.Line;

/// A seat in Egypt with what the tests of the holidays ask of it.
record HolidaySeat(ClinicDay day, ShowHolidays show, CorrectHolidays correct, MoveFeast move) {

    static HolidaySeat of(ClinicDay day) {
        var store = new ClinicStore(day.profile.ledger().database());
        var show = new ShowHolidays(store, Holidays.shipped(), day.profile::roster);
        return new HolidaySeat(
                day, show, new CorrectHolidays(store, day.clerk, show), new MoveFeast(store, day.clerk, show));
    }

    HolidayYear year() {
        return show.run("EG", 2026);
    }

    List<Line> lines() {
        return year().lines();
    }

    List<Line> on(LocalDate date) {
        return lines().stream()
                .filter(line -> !line.first().isAfter(date) && !line.last().isBefore(date))
                .toList();
    }

    Line only(LocalDate date) {
        assertEquals(1, on(date).size(), () -> on(date).toString());
        return on(date).getFirst();
    }

    WorkingCalendar calendar(Office office) {
        var calendars = ClinicCalendars.read(
                        new ClinicStore(day.profile.ledger().database()), Holidays.shipped())
                .around("EG", day.clerk.today(), ClinicDay.ZONE);
        return switch (office) {
            case AUTHORITY -> calendars.authority();
            case CLINIC -> calendars.clinic();
            case POST -> calendars.post();
        };
    }

    WorkingCalendar authority() {
        return calendar(Office.AUTHORITY);
    }

    /// Whether the day is closed for the authority, and nobody relies on it.
    boolean isUnsure(LocalDate date) {
        return Optional.ofNullable(authority().holidays().get(date))
                .filter(holiday -> !holiday.isConfirmed())
                .isPresent();
    }
}
