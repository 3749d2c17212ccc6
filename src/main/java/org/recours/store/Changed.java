package org.recours.store;

import java.util.Set;
import org.recours.domain.change.RecordId;

/// Told after a commit: these records, and the lists that they stand in, may read otherwise now.
public record Changed(Set<RecordId> records) {

    public Changed {
        records = Set.copyOf(records);
    }
}
