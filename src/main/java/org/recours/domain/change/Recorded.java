package org.recours.domain.change;

/// A record that a clinic keeps: it has an id, a [RecordType], and says nothing of a person in `toString`.
public interface Recorded {
    RecordId id();
}
