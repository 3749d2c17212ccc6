package org.recours.bench;

import java.util.Random;
import java.util.UUID;
import org.recours.domain.change.RecordId;

/// Ids as the program draws them, random but for the time in front; the same at each run.
final class Ids {

    private static final int MILLIS_SHIFT = 16;

    private final Random random;

    Ids(Random random) {
        this.random = random;
    }

    UUID salt() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    RecordId at(long millis) {
        long front = millis << MILLIS_SHIFT | random.nextLong() >>> (Long.SIZE - MILLIS_SHIFT);
        return new RecordId(new UUID(front, random.nextLong()));
    }
}
