package org.recours.ui.today;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.recours.domain.calendar.CalendarSystem;

/// What a seat remembers of how its dates were shown last. Names a member at most, never a client.
///
/// @param beside the calendar whose days stand beside the Gregorian ones; empty until one was chosen
/// @param seen   the day on which the reminder was seen last
public record Remembered(Whose whose, Optional<CalendarSystem> beside, Optional<LocalDate> seen) {

    /// Before anything was chosen: nothing is hidden.
    public static final Remembered NOTHING =
            new Remembered(Whose.Everyone.EVERYONE, Optional.empty(), Optional.empty());

    Remembered with(Whose other) {
        return new Remembered(other, beside, seen);
    }

    Remembered with(CalendarSystem other) {
        return new Remembered(whose, Optional.of(other), seen);
    }

    Remembered seenOn(LocalDate day) {
        return new Remembered(whose, beside, Optional.of(day));
    }

    /// Where it is kept, sealed; both block.
    ///
    /// @param change changes a part of it and leaves the rest as it is there
    public record Memory(Callable<Remembered> read, Consumer<UnaryOperator<Remembered>> change) {}
}
