package org.recours.store;

import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordState;
import org.recours.domain.change.Recorded;

/// A record as it is shown, with the state that it was read from: an edit of it replaces what that state held.
public record Loaded<R extends Recorded>(R record, RecordState state) {

    public RecordId id() {
        return record.id();
    }
}
