package org.recours.text;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.recours.domain.calendar.CalendarSystem;

/// Dates as the reader writes them, with the weekday in words: a bare number is how dates are misread.
public final class Dates {

    private static final Pattern FIRST_OF_MONTH = Pattern.compile("\\b1 (?=\\p{L})");

    private final Language language;
    private final CalendarSystem beside;

    /// By what they show, each made when it is first asked for: ICU searches long for a pattern.
    private final Map<String, SimpleDateFormat> formats = new ConcurrentHashMap<>();

    Dates(Language language) {
        this(language, CalendarSystem.GREGORIAN);
    }

    /// @param beside follows each date in brackets, unless it is Gregorian
    Dates(Language language, CalendarSystem beside) {
        this.language = language;
        this.beside = beside;
    }

    /// "Friday 27 November 2026".
    public String weekdayAndDate(LocalDate day) {
        return first(written("yMMMMEEEEd", day)) + inBrackets(day);
    }

    /// "27 November 2026", for letters, where the weekday is not usual.
    public String date(LocalDate day) {
        return first(written("yMMMMd", day)) + inBrackets(day);
    }

    /// "November 2026".
    public String month(LocalDate day) {
        return written("yMMMM", day);
    }

    /// "Friday".
    public String weekday(LocalDate day) {
        return written("EEEE", day);
    }

    /// The same day in the calendar that stands beside; empty when that is Gregorian.
    public Optional<String> beside(LocalDate day) {
        return Optional.of(beside)
                .filter(calendar -> calendar != CalendarSystem.GREGORIAN)
                .map(calendar -> Calendars.write(calendar, day, language));
    }

    private String inBrackets(LocalDate day) {
        return beside(day).map(written -> " (" + written + ")").orElse("");
    }

    private SimpleDateFormat format(String skeleton) {
        var locale = ULocale.forLocale(language.locale());
        var pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern(skeleton);
        var format = new SimpleDateFormat(pattern.replace("EEEE, ", "EEEE "), locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    private String written(String skeleton, LocalDate day) {
        var format = formats.computeIfAbsent(skeleton, this::format);
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
