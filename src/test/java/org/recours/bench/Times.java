package org.recours.bench;

import java.time.Duration;
import java.util.Arrays;

/// How long something took, many times.
final class Times {

    private static final double NANOS_OF_MILLI = 1_000_000;

    private long[] nanos = new long[64];
    private int count;

    /// Does it once and keeps how long it took.
    void time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        add(Duration.ofNanos(System.nanoTime() - start));
    }

    void add(Duration took) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = took.toNanos();
    }

    int count() {
        return count;
    }

    /// Half took less.
    double medianMillis() {
        return millis(50);
    }

    /// One in a hundred took longer.
    double p99Millis() {
        return millis(99);
    }

    /// The nearest rank: a value that was really seen.
    private double millis(int percent) {
        if (count == 0) {
            throw new IllegalStateException("nothing was timed");
        }
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(percent / 100.0 * count) - 1] / NANOS_OF_MILLI;
    }
}
