package org.recours.domain.change;

import java.util.Map;
import java.util.Optional;

/// The values of one record while it is read: by field name, one value each.
public record FieldValues(RecordId id, Map<String, Value> values) {

    public FieldValues {
        values = Map.copyOf(values);
    }

    /// The value of this field; empty when it was never set, emptied, or not understood.
    public <T> Optional<T> get(Field<T> field) {
        return Optional.ofNullable(values.get(field.name()))
                .flatMap(field.shape().read());
    }
}
