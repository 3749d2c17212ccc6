package org.recours.bench;

import java.util.List;
import org.recours.store.CaseSort;

/// How long Today, the month and the first page of Cases take, as the screens ask for them.
final class Lists {

    private static final int WARM_UP = 40;
    private static final int ROUNDS = 400;
    private static final double MOST = 50;

    private static final double MOST_CHECK = 10_000;

    private final Desk desk;

    Lists(Desk desk) {
        this.desk = desk;
    }

    List<Figure> run() {
        rounds(WARM_UP);
        var seen = rounds(ROUNDS);
        return List.of(
                Figure.below("Today, p99", seen.today.p99Millis(), MOST),
                Figure.below("a month with the load of each day, p99", seen.month.p99Millis(), MOST),
                Figure.below("first page of Cases, p99 of all orders", seen.cases.p99Millis(), MOST),
                Figure.below("all open dates counted again after a rule was changed", checked(), MOST_CHECK),
                Figure.note(
                        "Today and Cases, p50",
                        Figure.millis(seen.today.medianMillis()) + " and " + Figure.millis(seen.cases.medianMillis())));
    }

    /// Once, as a person asks for it.
    private double checked() {
        var once = new Times();
        once.time(desk::check);
        return once.medianMillis();
    }

    private record Seen(Times today, Times month, Times cases) {}

    private Seen rounds(int rounds) {
        var seen = new Seen(new Times(), new Times(), new Times());
        var orders = CaseSort.values();
        for (int round = 0; round < rounds; round++) {
            var order = orders[round % orders.length];
            seen.today.time(desk::today);
            seen.month.time(desk::month);
            seen.cases.time(() -> desk.firstCases(order));
        }
        return seen;
    }
}
