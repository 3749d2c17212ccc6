package org.recours.testkit;

import org.junit.jupiter.api.Assumptions;

/// Leaves a test out where it cannot be run, and says so. The only place that may.
public final class Runs {

    private Runs() {}

    /// Goes on only where this test can be run.
    ///
    /// @param why printed where it can't: what is missing, and what is therefore not tried
    public static void onlyIf(boolean canRun, String why) {
        if (!canRun) {
            System.out.println("NOT RUN: " + why);
        }
        Assumptions.assumeTrue(canRun, why);
    }
}
