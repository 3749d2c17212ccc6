package org.recours.store;

import java.util.List;
import java.util.Optional;
import org.recours.domain.change.RecordId;

/// Somebody who may be the one at the desk.
///
/// @param name  as given
/// @param cases of this person, the newest first
public record EarlierCase(RecordId person, Optional<String> name, List<CaseRow> cases) {

    /// The id alone: what a person told never reaches a log.
    @Override
    public String toString() {
        return "person " + person;
    }
}
