package org.recours.text;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/// Dates as the reader writes them, with the weekday in words: a bare number is how dates are misread.
public final class Dates {

    private final SimpleDateFormat weekdayAndDate;

    Dates(Language language) {
        var locale = ULocale.forLocale(language.locale());
        var pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern("yMMMMEEEEd");
        weekdayAndDate = new SimpleDateFormat(pattern.replace("EEEE, ", "EEEE "), locale);
        weekdayAndDate.setTimeZone(TimeZone.GMT_ZONE);
    }

    /// "Friday 27 November 2026".
    public String weekdayAndDate(LocalDate date) {
        var instant = Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant());
        synchronized (weekdayAndDate) { // ICU's formats keep state while they work
            return weekdayAndDate.format(instant);
        }
    }
}
