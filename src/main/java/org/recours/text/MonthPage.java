package org.recours.text;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.recours.domain.calendar.CalendarSystem;

/// The page of a wall calendar that holds a day, as its reader has it on the wall: the reader’s months, weeks and
/// names.
///
/// @param day the one that it was made for
/// @param weekday its name in full
/// @param title month and year
/// @param beside the Gregorian months that the page covers, where its own are others
/// @param weekdays seven short names, in the order in which the reader’s week runs
/// @param weeks seven places each; empty where a day belongs to another month
/// @param rightToLeft whether the first day of the week stands on the right
public record MonthPage(
        LocalDate day,
        String weekday,
        String title,
        Optional<String> beside,
        List<String> weekdays,
        List<List<Optional<Day>>> weeks,
        boolean rightToLeft) {

    private static final int DAYS = 7;
    private static final long MILLIS = 24L * 60 * 60 * 1000;

    public MonthPage {
        weekdays = List.copyOf(weekdays);
        weeks = weeks.stream().map(List::copyOf).toList();
    }

    /// One day of the page.
    ///
    /// @param number in the reader’s calendar
    /// @param gregorian the Gregorian number, where that is another
    public record Day(LocalDate date, int number, Optional<Integer> gregorian) {}

    /// The page with this day on it.
    public static MonthPage of(LocalDate day, Reader reader) {
        var calendar = calendar(reader);
        calendar.setTime(instant(day));
        calendar.set(Calendar.DAY_OF_MONTH, 1);
        var first = LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), MILLIS));
        var length = calendar.getActualMaximum(Calendar.DAY_OF_MONTH);
        var isOther = reader.daily() != CalendarSystem.GREGORIAN && reader.daily() != CalendarSystem.THAI;
        var days = new ArrayList<Optional<Day>>();
        var before = Math.floorMod(calendar.get(Calendar.DAY_OF_WEEK) - calendar.getFirstDayOfWeek(), DAYS);
        IntStream.range(0, before).forEach(_ -> days.add(Optional.empty()));
        for (int i = 0; i < length; i++) {
            var date = first.plusDays(i);
            days.add(Optional.of(new Day(date, i + 1, isOther ? Optional.of(date.getDayOfMonth()) : Optional.empty())));
        }
        while (days.size() % DAYS > 0) {
            days.add(Optional.empty());
        }
        var last = first.plusDays(length - 1L);
        return new MonthPage(
                day,
                weekdays(reader, DateFormatSymbols.WIDE, dayOfWeek(day)).getFirst(),
                Calendars.month(locale(reader), day),
                isOther ? Optional.of(gregorian(reader, first, last)) : Optional.empty(),
                weekdays(reader, DateFormatSymbols.ABBREVIATED, calendar.getFirstDayOfWeek()),
                IntStream.range(0, days.size() / DAYS)
                        .mapToObj(week -> List.copyOf(days.subList(week * DAYS, (week + 1) * DAYS)))
                        .toList(),
                reader.isRightToLeft());
    }

    private static Calendar calendar(Reader reader) {
        return Calendar.getInstance(TimeZone.GMT_ZONE, locale(reader));
    }

    private static ULocale locale(Reader reader) {
        return reader.locale().setKeywordValue("calendar", Calendars.type(reader.daily()));
    }

    private static String gregorian(Reader reader, LocalDate first, LocalDate last) {
        var locale = reader.locale().setKeywordValue("calendar", Calendars.type(CalendarSystem.GREGORIAN));
        return Calendars.months(locale, first, last);
    }

    /// From this day of the week on, as ICU numbers them: Sunday is 1.
    private static List<String> weekdays(Reader reader, int width, int first) {
        var names = new DateFormatSymbols(locale(reader)).getWeekdays(DateFormatSymbols.STANDALONE, width);
        return IntStream.range(0, DAYS)
                .mapToObj(i -> names[(first - 1 + i) % DAYS + 1])
                .toList();
    }

    private static int dayOfWeek(LocalDate day) {
        return day.getDayOfWeek().getValue() % DAYS + 1;
    }

    private static Date instant(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
