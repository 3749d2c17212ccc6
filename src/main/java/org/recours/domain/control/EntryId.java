package org.recours.domain.control;

/// Names an entry of the control log: SHA-256 over its encoding, 64 hexadecimal digits.
public record EntryId(String hex) implements Comparable<EntryId> {

    public EntryId {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("an entry id has 64 hexadecimal digits");
        }
    }

    @Override
    public int compareTo(EntryId other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
