package org.recours.architecture.broken.domain;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;

/// Breaks "no clock, no random inside rules".
public final class AsksTheClock {

    private final Random random = new Random(1);

    public LocalDate lastDay() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(random.nextInt(10));
    }
}
