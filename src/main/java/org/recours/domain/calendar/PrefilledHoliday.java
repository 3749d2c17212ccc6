package org.recours.domain.calendar;

import java.time.LocalDate;
import org.recours.domain.problem.Phrase;

/// A day off as the program fills it in before anybody has looked: where it is not sure, why.
///
/// @param feast the same for all days of one feast, which move together
/// @param name  of this day, for a person
public record PrefilledHoliday(LocalDate day, String feast, Phrase name, Doubt doubt) {

    /// Why a day is not sure.
    public enum Doubt {
        NONE,
        /// The moon decides, so it can be a day or two off.
        MOON,
        /// Kept by some, and perhaps not by courts and offices.
        KEPT_SOMEWHERE
    }
}
