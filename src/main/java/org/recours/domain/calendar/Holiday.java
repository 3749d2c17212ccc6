package org.recours.domain.calendar;

import java.time.LocalDate;

/// A day on which authorities are closed.
///
/// @param name how the calendar that it came from calls it, for no person to read
public record Holiday(LocalDate day, String name, Standing standing) {

    /// How far it can be relied on.
    public enum Standing {
        CONFIRMED,
        /// A feast that the moon decides, or anything else that no person has checked yet.
        UNCONFIRMED,
        /// People of the clinic say different things of it.
        DISPUTED
    }

    public boolean isConfirmed() {
        return standing == Standing.CONFIRMED;
    }

    public boolean isDisputed() {
        return standing == Standing.DISPUTED;
    }
}
