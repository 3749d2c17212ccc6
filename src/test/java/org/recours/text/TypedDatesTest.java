package org.recours.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.calendar.EventDate;

class TypedDatesTest {

    /// A Sunday.
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        en; 3/11; 2026-11-03
        en; 3.11.2026; 2026-11-03
        en; 03-11-26; 2026-11-03
        en; 2026-10-28; 2026-10-28
        en; today; 2026-11-22
        en; Yesterday; 2026-11-21
        en; the day before yesterday; 2026-11-20
        en; in 2 weeks; 2026-12-06
        en; 3 days ago; 2026-11-19
        en; a week ago; 2026-11-15
        en; 28 October; 2026-10-28
        en; 28th of October 2026; 2026-10-28
        en; October 28, 2026; 2026-10-28
        en; Wed 28 Oct 2026; -
        en; Wednesday 28 October 2026; 2026-10-28
        en; last Monday; 2026-11-16
        en; 12/1; 2027-01-12
        fr; 28 octobre; 2026-10-28
        fr; 1er mai 2026; 2026-05-01
        fr; le 28 oct. 2026; 2026-10-28
        fr; hier; 2026-11-21
        fr; avant-hier; 2026-11-20
        fr; il y a deux semaines; 2026-11-08
        fr; dans 10 jours; 2026-12-02
        fr; lundi dernier; 2026-11-16
        fr; aujourd'hui; 2026-11-22
        ar; أمس; 2026-11-21
        ar; أوّل أمس; 2026-11-20
        ar; ٢٨ أكتوبر ٢٠٢٦; 2026-10-28
        ar; ٣/١١; 2026-11-03
        ar; 28 تشرين الأول 2026; 2026-10-28
        ar; قبل أسبوعين; 2026-11-08
        ar; منذ ثلاثة أيام; 2026-11-19
        ar; بعد شهر; 2026-12-22
        """)
    void aDayIsUnderstoodAsPeopleWriteIt(String language, String typed, String expected) {
        var read = read(language, typed, CalendarSystem.GREGORIAN);
        if (expected.equals("-")) {
            assertInstanceOf(TypedDate.Unclear.class, read);
            return;
        }
        var day = LocalDate.parse(expected);
        assertEquals(EventDate.between(day, day).written(typed, CalendarSystem.GREGORIAN), understood(read));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        en; about two weeks ago; 2026-11-03; 2026-11-13
        en; around 28 October; 2026-10-25; 2026-10-31
        en; early May 2026; 2026-05-01; 2026-05-10
        en; mid-May 2026; 2026-05-11; 2026-05-20
        en; end of February 2026; 2026-02-21; 2026-02-28
        en; May 2026; 2026-05-01; 2026-05-31
        en; about a day ago; 2026-11-20; 2026-11-22
        fr; il y a environ deux semaines; 2026-11-03; 2026-11-13
        fr; début mai 2026; 2026-05-01; 2026-05-10
        ar; قبل أسبوعين تقريبا; 2026-11-03; 2026-11-13
        ar; قبل حوالي أسبوعين; 2026-11-03; 2026-11-13
        ar; أوائل مايو 2026; 2026-05-01; 2026-05-10
        """)
    void whatIsNotSureStaysBetweenTwoDays(String language, String typed, LocalDate from, LocalDate to) {
        var date = understood(read(language, typed, CalendarSystem.GREGORIAN));
        assertEquals(from, date.from());
        assertEquals(to, date.to());
        assertEquals(typed, date.asWritten());
    }

    /// Pairs that published converters and calendars agree on.
    @ParameterizedTest
    @CsvSource({
        "ETHIOPIC, 1/1/2019, 2026-09-11",
        "ETHIOPIC, 2017-13-5, 2025-09-10",
        "HIJRI, 1/9/1447, 2026-02-18",
        "HIJRI, 1 Muharram 1448, 2026-06-16",
        "SOLAR_HIJRI, 1/1/1405, 2026-03-21",
        "THAI, 1/1/2569, 2026-01-01"
    })
    void otherCalendarsAreConverted(CalendarSystem system, String typed, LocalDate expected) {
        var date = understood(read("en", typed, system));
        assertEquals(expected, date.from());
        assertTrue(date.isExact());
        assertEquals(system, date.calendar());
    }

    @Test
    void anHourIsKept() {
        var date = understood(read("fr", "6 mars 2026 10h40", CalendarSystem.GREGORIAN));
        assertEquals(LocalDate.of(2026, 3, 6), date.from());
        assertEquals(Optional.of(LocalTime.of(10, 40)), date.time());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        en; 31/2/2026; calendar.unclear.noSuchDay
        en; 12/25/2026; calendar.unclear.noSuchDay
        en; 3/11/202; calendar.unclear.yearLongPast
        en; 0202-11-03; calendar.unclear.yearLongPast
        en; 3/11/78; calendar.unclear.year
        en; soon; calendar.unclear.form
        en; 2026; calendar.unclear.form
        en; ''; calendar.unclear.empty
        en; Monday 28 October 2026; calendar.unclear.weekday
        en; 3/11/2026 25:10; calendar.unclear.time
        fr; bientôt; calendar.unclear.form
        """)
    void whatIsImpossibleOrUnclearIsAskedAndNeverGuessed(String language, String typed, String key) {
        var unclear = assertInstanceOf(TypedDate.Unclear.class, read(language, typed, CalendarSystem.GREGORIAN));
        assertEquals(key, unclear.why().key());
    }

    @Test
    void daysComeBackFromEveryCalendar() {
        for (var system : CalendarSystem.values()) {
            for (var day = TODAY.minusYears(1); day.isBefore(TODAY); day = day.plusDays(5)) {
                var year = Calendars.year(system, day);
                var found = false;
                for (var month = 1; month <= 13 && !found; month++) {
                    for (var number = 1; number <= 31 && !found; number++) {
                        found = Calendars.toDay(system, year, month, number).equals(Optional.of(day));
                    }
                }
                assertTrue(found, system + " has no " + day);
            }
        }
    }

    private static TypedDate read(String language, String typed, CalendarSystem system) {
        return new TypedDates(Text.in(Language.of(language).orElseThrow())).read(typed, system, TODAY);
    }

    private static EventDate understood(TypedDate read) {
        return switch (read) {
            case TypedDate.Understood(var date) -> date;
            case TypedDate.Unclear(var why) -> throw new AssertionError(why.key());
        };
    }
}
