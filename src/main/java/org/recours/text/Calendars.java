package org.recours.text;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recours.domain.calendar.CalendarSystem;

/// Days in the calendars that stand on people's papers, by ICU's tables.
///
/// Hijri is Umm al-Qura: where the moon was sighted otherwise, the paper may be a day or two off.
public final class Calendars {

    private static final long DAY = 24L * 60 * 60 * 1000;

    private static final Pattern ERA = Pattern.compile("\\s*G+\\s*");

    private Calendars() {}

    /// The Gregorian day of a day, month and year of a calendar; nothing when that calendar has no such day.
    ///
    /// @param month from 1; Ethiopic has 13
    public static Optional<LocalDate> toDay(CalendarSystem system, int year, int month, int day) {
        var calendar = calendar(system);
        calendar.setLenient(false);
        calendar.clear();
        calendar.set(Calendar.ERA, system == CalendarSystem.ETHIOPIC || system == CalendarSystem.GREGORIAN ? 1 : 0);
        calendar.set(year, month - 1, day);
        try {
            return Optional.of(LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), DAY)));
        } catch (IllegalArgumentException e) { // ICU's way of saying that there is no such day
            return Optional.empty();
        }
    }

    /// The year of a day in a calendar.
    public static int year(CalendarSystem system, LocalDate day) {
        var calendar = calendar(system);
        calendar.setTime(instant(day));
        return calendar.get(Calendar.YEAR);
    }

    /// The number of a day in its month of a calendar.
    public static int dayOfMonth(CalendarSystem system, LocalDate day) {
        var calendar = calendar(system);
        calendar.setTime(instant(day));
        return calendar.get(Calendar.DAY_OF_MONTH);
    }

    /// The months of a calendar that these days lie in: "Rajab 1448 – Sha’ban 1448".
    public static String months(CalendarSystem system, LocalDate first, LocalDate last, Language language) {
        var locale = ULocale.forLocale(language.locale()).setKeywordValue("calendar", type(system));
        return months(locale, first, last);
    }

    static String months(ULocale locale, LocalDate first, LocalDate last) {
        var from = month(locale, first);
        var to = month(locale, last);
        return from.equals(to) ? from : from + " – " + to;
    }

    /// A day as a calendar writes it, without an era: "18 Hidar 2019".
    public static String write(CalendarSystem system, LocalDate day, Language language) {
        return written("yMMMMd", ULocale.forLocale(language.locale()).setKeywordValue("calendar", type(system)), day);
    }

    /// Month and year in the calendar of the locale, without an era.
    static String month(ULocale locale, LocalDate day) {
        return written("yMMMM", locale, day);
    }

    /// Nobody asks which era it is, and some tables of ICU have no name for it.
    private static String written(String skeleton, ULocale locale, LocalDate day) {
        var pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern(skeleton);
        var format = new SimpleDateFormat(ERA.matcher(pattern).replaceAll(" ").strip(), locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(instant(day));
    }

    static Calendar calendar(CalendarSystem system) {
        return Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("en@calendar=" + type(system)));
    }

    static String type(CalendarSystem system) {
        return switch (system) {
            case GREGORIAN -> "gregorian";
            case ETHIOPIC -> "ethiopic";
            case HIJRI -> "islamic-umalqura";
            case SOLAR_HIJRI -> "persian";
            case THAI -> "buddhist";
        };
    }

    private static Date instant(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
