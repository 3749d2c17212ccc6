package org.recours.store;

import org.recours.domain.change.RecordId;

/// A field with several live values.
///
/// @param type    of the record
/// @param isUrgent whether a person must choose; else the latest is shown with a small mark
public record Conflict(RecordId record, String type, String field, boolean isUrgent) {}
