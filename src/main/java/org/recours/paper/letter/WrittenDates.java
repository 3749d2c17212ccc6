package org.recours.paper.letter;

import java.time.LocalDate;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.person.BirthDate;
import org.recours.text.Text;

/// Dates in the words of a letter, no surer than they are known.
final class WrittenDates {

    private final Text text;

    WrittenDates(Text text) {
        this.text = text;
    }

    /// "20 October 2026".
    String day(LocalDate day) {
        return text.dates().date(day);
    }

    /// The day or the days between which it lies, with the hour where it is known; beside it what stands on the paper,
    /// when that is another calendar.
    String event(EventDate date) {
        var days =
                date.isExact() ? day(date.from()) : text.get("letter.date.between", day(date.from()), day(date.to()));
        var when = date.time()
                .map(time -> text.get("letter.date.atTime", days, time))
                .orElse(days);
        return date.calendar() == CalendarSystem.GREGORIAN || date.asWritten().isBlank()
                ? when
                : text.get("letter.date.written", when, date.asWritten());
    }

    String birth(BirthDate birth) {
        var first = birth.earliest();
        var written = switch (birth.precision()) {
            case EXACT -> day(first);
            case MONTH -> text.dates().month(first);
            case YEAR -> Integer.toString(birth.year());
            case ESTIMATED -> text.get("letter.birth.about", Integer.toString(birth.year()));
            case ASSIGNED_FIRST_JANUARY -> text.get("letter.birth.assigned", day(first));
        };
        return birth.isDisputed() ? text.get("letter.birth.disputed", written) : written;
    }
}
