package org.recours.domain.calendar;

import java.time.LocalDate;
import java.util.Set;

/// A day on which authorities are closed.
///
/// @param name how the calendar that it came from calls it, for no person to read
public record Holiday(LocalDate day, String name, Standing standing) {

    /// The feasts of several days that the moon decides, as the prefill calls them. It often has their first day alone.
    private static final Set<String> FEASTS = Set.of("islamic.ID_AL_FITR", "islamic.ID_UL_ADHA");

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

    /// Whether days after it may belong to it too.
    boolean mayGoOn() {
        return standing == Standing.UNCONFIRMED && FEASTS.contains(name);
    }

    public boolean isDisputed() {
        return standing == Standing.DISPUTED;
    }
}
