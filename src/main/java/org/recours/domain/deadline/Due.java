package org.recours.domain.deadline;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.recours.domain.problem.Phrase;

/// The end of a period: a whole day, or a minute of it for periods in hours.
public record Due(LocalDate day, Optional<ZonedDateTime> minute) {

    public Due {
        if (minute.isPresent() && !minute.get().toLocalDate().equals(day)) {
            throw new IllegalArgumentException("the minute lies on another day");
        }
    }

    public static Due on(LocalDate day) {
        return new Due(day, Optional.empty());
    }

    public static Due at(ZonedDateTime minute) {
        return new Due(minute.toLocalDate(), Optional.of(minute));
    }

    /// Whether it has passed. A day has passed when it is over, a minute when it has struck.
    public boolean isBefore(ZonedDateTime now) {
        return minute.map(end -> end.isBefore(now)).orElseGet(() -> day.isBefore(now.toLocalDate()));
    }

    /// The day, with the hour where there is one.
    public Phrase phrase() {
        return minute.map(end -> new Phrase("deadline.dayAndTime", day, end.toLocalTime()))
                .orElseGet(() -> new Phrase("deadline.day", day));
    }
}
