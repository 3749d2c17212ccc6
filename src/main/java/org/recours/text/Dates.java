package org.recours.text;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.regex.Pattern;

/// Dates as the reader writes them, with the weekday in words: a bare number is how dates are misread.
public final class Dates {

    private static final Pattern FIRST_OF_MONTH = Pattern.compile("\\b1 (?=\\p{L})");

    private final Language language;
    private final SimpleDateFormat weekdayAndDate;
    private final SimpleDateFormat date;
    private final SimpleDateFormat month;
    private final SimpleDateFormat weekday;

    Dates(Language language) {
        this.language = language;
        weekdayAndDate = format("yMMMMEEEEd");
        date = format("yMMMMd");
        month = format("yMMMM");
        weekday = format("EEEE");
    }

    /// "Friday 27 November 2026".
    public String weekdayAndDate(LocalDate day) {
        return first(written(weekdayAndDate, day));
    }

    /// "27 November 2026", for letters, where the weekday is not usual.
    public String date(LocalDate day) {
        return first(written(date, day));
    }

    /// "November 2026".
    public String month(LocalDate day) {
        return written(month, day);
    }

    /// "Friday".
    public String weekday(LocalDate day) {
        return written(weekday, day);
    }

    private SimpleDateFormat format(String skeleton) {
        var locale = ULocale.forLocale(language.locale());
        var pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern(skeleton);
        var format = new SimpleDateFormat(pattern.replace("EEEE, ", "EEEE "), locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    private static String written(SimpleDateFormat format, LocalDate day) {
        var instant = Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        synchronized (format) { // ICU's formats keep state while they work
            return format.format(instant);
        }
    }

    /// French says "1er" for the first of a month; ICU's patterns do not.
    private String first(String written) {
        return language == Language.FRENCH ? FIRST_OF_MONTH.matcher(written).replaceFirst("1er ") : written;
    }
}
