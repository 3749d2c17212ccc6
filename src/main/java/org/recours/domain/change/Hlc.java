package org.recours.domain.change;

import java.util.Comparator;

/// A hybrid logical clock reading: milliseconds since 1970 and a counter within the millisecond.
///
/// It only picks which of several live values is shown first. It decides nothing else: laptops that stood in a
/// cupboard wake up in 1970 or 2099, so no value survives or dies by its clock, and no date is computed from it.
public record Hlc(long millis, int counter) implements Comparable<Hlc> {

    /// Before every reading.
    public static final Hlc START = new Hlc(0, 0);

    private static final Comparator<Hlc> ORDER =
            Comparator.comparingLong(Hlc::millis).thenComparingInt(Hlc::counter);

    /// A foreign reading further ahead than this (a day) does not drag our own clock along.
    private static final long BELIEVED_AHEAD_MILLIS = 24L * 60 * 60 * 1000;

    /// The reading for a new op written when the laptop's clock shows `now`: later than this one in any case.
    public Hlc next(long now) {
        return now > millis ? new Hlc(now, 0) : new Hlc(millis, counter + 1);
    }

    /// This clock after an op with another reading arrived.
    public Hlc heard(Hlc other, long now) {
        boolean isWild = other.millis > Math.max(now, millis) + BELIEVED_AHEAD_MILLIS;
        return isWild || compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(Hlc other) {
        return ORDER.compare(this, other);
    }
}
