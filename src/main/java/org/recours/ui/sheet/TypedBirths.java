package org.recours.ui.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.person.BirthDate;
import org.recours.text.Calendars;
import org.recours.text.TypedDate;
import org.recours.text.TypedDates;

/// Reads dates of birth as they are told: a year, about a year, a month, a day, in any calendar.
///
/// The marks of [BirthDate#parse] work with every form: `~` about, `=` an office wrote 1 January, `?` disputed.
final class TypedBirths {

    private static final Pattern YEAR = Pattern.compile("(~)?\\s*(\\d{4})");

    private final TypedDates dates;
    private final Supplier<LocalDate> today;

    TypedBirths(TypedDates dates, Supplier<LocalDate> today) {
        this.dates = dates;
        this.today = today;
    }

    Optional<BirthDate> read(String typed, CalendarSystem calendar) {
        var words = typed.strip().replace('؟', '?').replaceAll("\\s*\\?$", "?");
        boolean isDisputed = words.endsWith("?");
        var plain = isDisputed ? words.substring(0, words.length() - 1).strip() : words;
        var read = calendar == CalendarSystem.GREGORIAN ? BirthDate.parse(plain) : year(plain, calendar);
        return read.or(() -> told(plain, calendar))
                .filter(birth -> !birth.earliest().isAfter(today.get()))
                .map(birth -> isDisputed ? disputed(birth) : birth);
    }

    /// A year of another calendar lies in two of ours, so it is about one of them.
    private static Optional<BirthDate> year(String typed, CalendarSystem calendar) {
        var match = YEAR.matcher(typed);
        return match.matches()
                ? Calendars.toDay(calendar, Integer.parseInt(match.group(2)), 6, 15)
                        .flatMap(middle -> BirthDate.parse("~" + middle.getYear()))
                : Optional.empty();
    }

    private Optional<BirthDate> told(String typed, CalendarSystem calendar) {
        return dates.read(typed, calendar, today.get()) instanceof TypedDate.Understood(var date)
                ? Optional.of(birth(date))
                : Optional.empty();
    }

    private static BirthDate birth(EventDate date) {
        if (date.isExact()) {
            return new BirthDate(date.from(), date.to(), BirthDate.Precision.EXACT, false);
        }
        var month = YearMonth.from(date.from());
        if (date.from().equals(month.atDay(1)) && date.to().equals(month.atEndOfMonth())) {
            return new BirthDate(date.from(), date.to(), BirthDate.Precision.MONTH, false);
        }
        return BirthDate.parse("~" + date.from().getYear()).orElseThrow();
    }

    private static BirthDate disputed(BirthDate birth) {
        return new BirthDate(birth.earliest(), birth.latest(), birth.precision(), true);
    }
}
