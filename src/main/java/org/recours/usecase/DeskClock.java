package org.recours.usecase;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// The date and time that hold at this desk: those of the laptop, moved by as many days as a person has said that it is
/// wrong. Whoever opens a profile asks [ConfirmToday] first.
public final class DeskClock {

    private final InstantSource clock;
    private final ZoneId zone;
    private volatile long daysMoved;

    /// @param clock the laptop's
    public DeskClock(InstantSource clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /// The confirmed date of the desk.
    public LocalDate today() {
        return now().toLocalDate();
    }

    /// The confirmed date with the time of day on the laptop.
    public ZonedDateTime now() {
        return says().plusDays(daysMoved);
    }

    /// What the laptop itself says.
    ZonedDateTime says() {
        return clock.instant().atZone(zone);
    }

    Instant instant() {
        return clock.instant();
    }

    /// From now on the laptop’s date stands for this day.
    void moveTo(LocalDate day) {
        daysMoved = day.toEpochDay() - says().toLocalDate().toEpochDay();
    }
}
