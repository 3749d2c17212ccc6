package org.recours.domain.change;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a field can hold once it is written down: a small tree, the same in the journal, on a stick and on a screen.
///
/// Kept as it is even where this version does not understand it, so that an older laptop never damages newer data.
public sealed interface Value {

    /// Nothing: the field was emptied.
    enum Nothing implements Value {
        NOTHING
    }

    record Text(String text) implements Value {

        /// The words can be a client's.
        @Override
        public String toString() {
            return "Text";
        }
    }

    record Whole(long number) implements Value {}

    record Flag(boolean isSet) implements Value {}

    /// Opaque bytes.
    final class Bytes implements Value {

        private final byte[] bytes;

        public Bytes(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        public byte[] toArray() {
            return bytes.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Bytes theirs && Arrays.equals(bytes, theirs.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return bytes.length + " bytes";
        }
    }

    record Items(List<Value> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// Named parts, in the order of their names.
    record Entries(SortedMap<String, Value> entries) implements Value {
        public Entries {
            entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
        }
    }
}
