package org.recours.domain.change;

import java.util.UUID;

/// Names one op: the first 128 bits of SHA-256 over its seat and its canonical encoding, so that an op
/// that was altered on the way no longer answers to its name.
public record OpId(UUID value) implements Comparable<OpId> {

    /// The id written as 32 hexadecimal digits.
    ///
    /// @throws IllegalArgumentException when it is anything else
    public static OpId of(String hex) {
        return new OpId(Ids.fromHex(hex));
    }

    @Override
    public int compareTo(OpId other) {
        return Ids.compare(value, other.value);
    }

    /// 32 hexadecimal digits.
    @Override
    public String toString() {
        return Ids.toHex(value);
    }
}
