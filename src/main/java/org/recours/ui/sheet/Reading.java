package org.recours.ui.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.person.BirthDate;
import org.recours.domain.problem.Phrase;
import org.recours.ui.kit.DateInput;

/// How dates are read as they are typed, and said before they are saved.
///
/// @param events understands "3/11", "about two weeks ago", a day of another calendar
/// @param births understands "about 1990", `1990-05`, a day of another calendar
/// @param eventWords says an event date, with both ends when the day is not sure
/// @param birthWords says a birth date and how sure it is
public record Reading(
        DateInput.Reader<CalendarSystem, EventDate> events,
        DateInput.Reader<CalendarSystem, BirthDate> births,
        Function<EventDate, Phrase> eventWords,
        Function<BirthDate, Phrase> birthWords) {

    private static final List<CalendarSystem> CALENDARS = List.of(CalendarSystem.values());

    DateInput<CalendarSystem, EventDate> eventInput() {
        return new DateInput<>(CALENDARS, this::event, eventWords);
    }

    DateInput<CalendarSystem, LocalDate> dayInput() {
        return new DateInput<>(
                CALENDARS,
                (typed, calendar) ->
                        events.read(typed, calendar).filter(EventDate::isExact).map(EventDate::from),
                day -> eventWords.apply(EventDate.on(day)));
    }

    DateInput<CalendarSystem, BirthDate> birthInput() {
        return new DateInput<>(CALENDARS, births, birthWords);
    }

    /// What was typed stays with the days that it was understood as.
    private Optional<EventDate> event(String typed, CalendarSystem calendar) {
        return events.read(typed, calendar).map(event -> event.written(typed, calendar));
    }

    Entries.Typed typed(EventDate event) {
        return event.asWritten().isEmpty()
                ? typed(event.from())
                : new Entries.Typed(event.asWritten(), event.calendar());
    }

    Entries.Typed typed(LocalDate day) {
        return new Entries.Typed(day.toString(), CalendarSystem.GREGORIAN);
    }

    Entries.Typed typed(BirthDate birth) {
        return new Entries.Typed(birth.code(), CalendarSystem.GREGORIAN);
    }
}
