package org.recours.ui.sheet;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.recours.domain.change.Value;

/// The parts of a draft, each under its name. A part in which nothing stands is left out.
public final class DraftParts {

    private final SortedMap<String, Value> parts = new TreeMap<>();

    public DraftParts with(String name, Optional<Value> part) {
        part.ifPresent(value -> parts.put(name, value));
        return this;
    }

    /// The draft; empty when it has no part.
    public Optional<Value> value() {
        return value(parts);
    }

    /// The same of parts that are at hand.
    public static Optional<Value> value(SortedMap<String, Value> parts) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Value.Entries(parts));
    }

    /// The parts of a draft; none where it is something else.
    public static SortedMap<String, Value> of(Value draft) {
        return draft instanceof Value.Entries(var parts) ? parts : new TreeMap<>();
    }
}
