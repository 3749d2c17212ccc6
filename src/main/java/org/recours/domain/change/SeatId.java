package org.recours.domain.change;

import java.util.UUID;

/// Names a seat, one person on one laptop: the first 128 bits of SHA-256 over the seat's public signing key.
public record SeatId(UUID value) implements Comparable<SeatId> {

    /// The id written as 32 hexadecimal digits.
    ///
    /// @throws IllegalArgumentException when it is anything else
    public static SeatId of(String hex) {
        return new SeatId(Ids.fromHex(hex));
    }

    @Override
    public int compareTo(SeatId other) {
        return Ids.compare(value, other.value);
    }

    /// 32 hexadecimal digits.
    @Override
    public String toString() {
        return Ids.toHex(value);
    }
}
