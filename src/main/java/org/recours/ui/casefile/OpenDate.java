package org.recours.ui.casefile;

import org.recours.domain.change.RecordId;
import org.recours.ui.sheet.DueLine;

/// One date of the case that still runs.
///
/// @param deadline its record
/// @param about the decision that it is about, in a few words
/// @param line what the desk says of it at this moment
record OpenDate(RecordId deadline, String about, DueLine line) {

    /// The id alone: what a person told never reaches a log.
    @Override
    public String toString() {
        return "open_date " + deadline;
    }
}
