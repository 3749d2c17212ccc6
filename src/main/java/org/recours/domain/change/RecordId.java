package org.recours.domain.change;

import java.util.UUID;

/// Names one record for ever, on every laptop: 128 random bits, drawn where the record is first written.
public record RecordId(UUID value) implements Comparable<RecordId> {

    /// The id written as 32 hexadecimal digits.
    ///
    /// @throws IllegalArgumentException when it is anything else
    public static RecordId of(String hex) {
        return new RecordId(Ids.fromHex(hex));
    }

    @Override
    public int compareTo(RecordId other) {
        return Ids.compare(value, other.value);
    }

    /// 32 hexadecimal digits.
    @Override
    public String toString() {
        return Ids.toHex(value);
    }
}
