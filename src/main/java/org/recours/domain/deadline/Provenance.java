package org.recours.domain.deadline;

import java.time.LocalDate;

/// Where a rule comes from and who looked at it.
///
/// @param source law and article, or document
/// @param textAsAt the state of the text that was read: `2026-04-03`, `2005`; empty when it is not known
/// @param checkedBy a person, or the project for what it ships
public record Provenance(String source, String textAsAt, Evidence evidence, LocalDate checkedOn, String checkedBy) {

    /// After so many days the law may have changed since somebody read it.
    private static final int OLD_DAYS = 180;

    public Provenance {
        if (source.isBlank()) {
            throw new IllegalArgumentException("a rule needs a source");
        }
    }

    /// Whether it was read so long ago that somebody should read it again.
    public boolean isOld(LocalDate today) {
        return checkedOn.plusDays(OLD_DAYS).isBefore(today);
    }

    /// How well it was read.
    public enum Evidence {
        /// The legal text itself.
        PRIMARY,
        /// An official or specialist text about it.
        SECONDARY,
        /// Not confirmed, or sources conflict.
        UNCONFIRMED
    }
}
