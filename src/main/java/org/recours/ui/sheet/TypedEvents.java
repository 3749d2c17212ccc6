package org.recours.ui.sheet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.problem.Phrase;
import org.recours.text.TypedDate;
import org.recours.text.TypedDates;
import org.recours.ui.kit.DateInput;

/// Reads dates of events as they are told, and says why words are none: a day that there is not, a year of three
/// figures.
final class TypedEvents implements DateInput.Reader<CalendarSystem, EventDate> {

    private final TypedDates dates;
    private final Supplier<LocalDate> today;

    TypedEvents(TypedDates dates, Supplier<LocalDate> today) {
        this.dates = dates;
        this.today = today;
    }

    @Override
    public Optional<EventDate> read(String typed, CalendarSystem calendar) {
        return switch (dates.read(typed, calendar, today.get())) {
            case TypedDate.Understood(var date) -> Optional.of(date);
            case TypedDate.Unclear _ -> Optional.empty();
        };
    }

    @Override
    public Optional<Phrase> why(String typed, CalendarSystem calendar) {
        return switch (dates.read(typed, calendar, today.get())) {
            case TypedDate.Understood _ -> Optional.of(new Phrase("kit.date.oneDay"));
            case TypedDate.Unclear(var why) -> Optional.of(why);
        };
    }
}
