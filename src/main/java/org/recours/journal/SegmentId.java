package org.recours.journal;

import java.util.HexFormat;

/// Names a segment: SHA-256 over its manifest, 64 hexadecimal digits.
public record SegmentId(String hex) implements Comparable<SegmentId> {

    static final int SIZE = 32;

    /// @throws IllegalArgumentException when it is no such name
    public SegmentId {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a segment's name has 64 hexadecimal digits");
        }
    }

    static SegmentId of(byte[] hash) {
        return new SegmentId(HexFormat.of().formatHex(hash));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public int compareTo(SegmentId other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
