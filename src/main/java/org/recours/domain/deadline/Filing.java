package org.recours.domain.deadline;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// What has to have happened on the last day, and until which hour.
///
/// @param cutOff the hour at which the office closes for the day; empty for midnight
/// @param zone where that hour is read from the clock; empty for the clock of the clinic
public record Filing(Mode mode, Optional<LocalTime> cutOff, Optional<ZoneId> zone) {

    /// It lies at the authority, at any hour: the reading that nobody can hold against the person.
    public static final Filing RECEIVED = new Filing(Mode.RECEIVED, Optional.empty(), Optional.empty());

    public Filing {
        if (zone.isPresent() && cutOff.isEmpty()) {
            throw new IllegalArgumentException("a zone needs an hour");
        }
    }

    /// What counts as in time.
    public enum Mode {
        RECEIVED,
        /// The postmark counts (ECHR: date of dispatch).
        POSTED
    }
}
