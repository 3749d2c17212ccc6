package org.recours.bench;

import java.util.Locale;

/// One line of the table.
///
/// @param what   was measured
/// @param figure as it was seen, with its unit
/// @param peer   what it is measured against, seen in the same run; empty when there is none
/// @param ratio  of figure to peer
/// @param goal   of issue and design; empty where the figure only explains another
record Figure(String what, String figure, String peer, String ratio, String goal, Verdict verdict) {

    /// Whether a goal was reached.
    enum Verdict {
        MET,
        MISSED,
        /// There was no goal, or nothing to measure it with.
        NONE;

        static Verdict of(boolean isMet) {
            return isMet ? MET : MISSED;
        }
    }

    /// A time that may be at most so many times that of a peer.
    static Figure against(String what, double millis, String peer, double peerMillis, double most) {
        double ratio = millis / peerMillis;
        return new Figure(
                what,
                millis(millis),
                peer + " " + millis(peerMillis),
                String.format(Locale.ROOT, "%.2f", ratio),
                String.format(Locale.ROOT, "≤ %.1f ×", most),
                Verdict.of(ratio <= most));
    }

    /// A time beside that of a peer, where the two do not do the same.
    static Figure beside(String what, double millis, String peer, double peerMillis) {
        var compared = against(what, millis, peer, peerMillis, 1);
        return new Figure(what, compared.figure, compared.peer, compared.ratio, "", Verdict.NONE);
    }

    /// A time that must be below a limit.
    static Figure below(String what, double millis, double limit) {
        return new Figure(what, millis(millis), "", "", "< " + millis(limit), Verdict.of(millis < limit));
    }

    /// So many a second, and no fewer.
    static Figure rate(String what, double perSecond, double least) {
        return new Figure(
                what,
                String.format(Locale.ROOT, "%,.0f / s", perSecond),
                "",
                "",
                String.format(Locale.ROOT, "≥ %,.0f / s", least),
                Verdict.of(perSecond >= least));
    }

    /// Something that helps to read the others.
    static Figure note(String what, String figure) {
        return new Figure(what, figure, "", "", "", Verdict.NONE);
    }

    static String millis(double millis) {
        if (millis < 0.1) {
            return String.format(Locale.ROOT, "%.1f µs", millis * 1000);
        }
        return millis < 10
                ? String.format(Locale.ROOT, "%.2f ms", millis)
                : millis < 1000 ? String.format(Locale.ROOT, "%.0f ms", millis) : seconds(millis);
    }

    private static String seconds(double millis) {
        return String.format(Locale.ROOT, "%.1f s", millis / 1000);
    }
}
