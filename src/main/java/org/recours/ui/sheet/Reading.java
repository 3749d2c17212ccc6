package org.recours.ui.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.person.BirthDate;
import org.recours.domain.problem.Phrase;
import org.recours.text.Text;
import org.recours.text.TypedDates;
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

    /// As the reader of this text writes dates.
    ///
    /// @param today the confirmed date of the desk
    public static Reading in(Text text, Supplier<LocalDate> today) {
        var dates = new TypedDates(text);
        var births = new TypedBirths(dates, today);
        return new Reading(new TypedEvents(dates, today), births::read, Reading::words, Reading::words);
    }

    /// An event date in words.
    private static Phrase words(EventDate event) {
        var days = event.isExact()
                ? new Phrase("people.on", event.from())
                : new Phrase("people.between", event.from(), event.to());
        return event.time()
                .map(time -> new Phrase("people.atTime", days, time.toString()))
                .orElse(days);
    }

    /// A birth date in words, and how sure it is.
    private static Phrase words(BirthDate birth) {
        var year = String.valueOf(birth.earliest().getYear());
        var said = switch (birth.precision()) {
            case EXACT -> new Phrase("people.on", birth.earliest());
            case MONTH -> new Phrase("people.between", birth.earliest(), birth.latest());
            case YEAR -> new Phrase("people.bornIn", year);
            case ESTIMATED ->
                new Phrase(
                        "people.bornAbout", year, String.valueOf(birth.latest().getYear()));
            case ASSIGNED_FIRST_JANUARY -> new Phrase("people.bornAssigned", year);
        };
        return birth.isDisputed() ? new Phrase("people.disputed", said) : said;
    }

    /// A day as surely as it is known, typed in any calendar.
    public DateInput<CalendarSystem, EventDate> eventInput() {
        return new DateInput<>(CALENDARS, like(Optional::of), eventWords);
    }

    /// A day, typed in any calendar.
    public DateInput<CalendarSystem, LocalDate> dayInput() {
        return new DateInput<>(
                CALENDARS,
                like(date -> Optional.of(date).filter(EventDate::isExact).map(EventDate::from)),
                day -> eventWords.apply(EventDate.on(day)));
    }

    DateInput<CalendarSystem, BirthDate> birthInput() {
        return new DateInput<>(CALENDARS, births, birthWords);
    }

    /// Reads as events are read, and takes of each what is asked for. What was typed stays with the days that it was
    /// understood as.
    private <D> DateInput.Reader<CalendarSystem, D> like(Function<EventDate, Optional<D>> taking) {
        return new DateInput.Reader<>() {
            @Override
            public Optional<D> read(String typed, CalendarSystem calendar) {
                return events.read(typed, calendar)
                        .map(event -> event.written(typed, calendar))
                        .flatMap(taking);
            }

            @Override
            public Optional<Phrase> why(String typed, CalendarSystem calendar) {
                return events.why(typed, calendar);
            }
        };
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
