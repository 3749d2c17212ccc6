package org.recours.store;

import java.time.LocalDate;
import java.util.Optional;
import org.recours.domain.casefile.Category;
import org.recours.domain.casefile.Kind;
import org.recours.domain.casefile.Stage;
import org.recours.domain.change.RecordId;

/// One line of a list of cases.
///
/// @param personName    as given
/// @param actBy         of the earliest deadline that is not done; empty for a closed case
/// @param isDateUnknown whether a decision of an open case has no deadline that rests on something that counts
/// @param hasConflict   whether a person must choose between values, here or in what belongs to the case
/// @param isRestricted  whether it stays on this laptop
public record CaseRow(
        RecordId id,
        Optional<String> number,
        Optional<Kind> kind,
        Optional<Category> category,
        Optional<String> personName,
        Stage stage,
        Optional<LocalDate> actBy,
        boolean isDateUnknown,
        Optional<String> responsible,
        Optional<LocalDate> receivedOn,
        boolean hasConflict,
        boolean isRestricted) {

    /// The id alone: what a person told never reaches a log.
    @Override
    public String toString() {
        return "case_row " + id;
    }
}
