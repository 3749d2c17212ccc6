package org.recours.ui.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.change.RecordId;
import org.recours.domain.person.BirthDate;
import org.recours.domain.problem.Phrase;

/// A desk for tests of sheets: its day can be moved, its ids count up, its dates are ISO days and "yesterday".
public final class Typing {

    private LocalDate today = LocalDate.of(2026, 11, 22);
    private final AtomicLong ids = new AtomicLong();

    public Reading reading() {
        return new Reading(
                this::event,
                (typed, _) -> BirthDate.parse(typed),
                event -> new Phrase("people.on", event.from()),
                birth -> new Phrase("people.on", birth.earliest()));
    }

    public LocalDate today() {
        return today;
    }

    public void tomorrow() {
        today = today.plusDays(1);
    }

    public RecordId newId() {
        return new RecordId(new UUID(7, ids.incrementAndGet()));
    }

    private Optional<EventDate> event(String typed, CalendarSystem calendar) {
        if (typed.equals("yesterday")) {
            return Optional.of(EventDate.on(today.minusDays(1)));
        }
        try {
            return calendar == CalendarSystem.GREGORIAN
                    ? Optional.of(EventDate.on(LocalDate.parse(typed)))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
