package org.recours.architecture.broken.usecase;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Breaks "no test is skipped in silence": none of these would ever be missed.
final class SkipsInSilence {

    private SkipsInSilence() {}

    @Disabled
    static void always() {}

    @DisabledOnOs(OS.LINUX)
    static void somewhere() {}

    static void perhaps() {
        Assumptions.assumeTrue(OS.current() == OS.WINDOWS);
    }
}
