package org.recours.domain.report;

/// One number of a report, as far as it may be shown.
public sealed interface Cell {

    /// The smallest count that is shown: behind a smaller one, people who know the camp see a person.
    int SMALLEST = 5;

    record Shown(long count) implements Cell {}

    /// Fewer than [#SMALLEST], none included: that there is nobody can say as much as that there is one.
    enum TooFew implements Cell {
        TOO_FEW
    }

    /// A sum over cells of which some are hidden. The exact one would give them away.
    record AtLeast(long count) implements Cell {}

    /// A count that stands for itself.
    static Cell of(long count) {
        return count < SMALLEST ? TooFew.TOO_FEW : new Shown(count);
    }

    /// The sum of these cells.
    static Cell sum(Iterable<Cell> cells) {
        long sum = 0;
        boolean isExact = true;
        for (var cell : cells) {
            switch (cell) {
                case Shown(var count) -> sum += count;
                case AtLeast(var count) -> {
                    sum += count;
                    isExact = false;
                }
                case TooFew _ -> isExact = false;
            }
        }
        if (sum < SMALLEST) {
            return TooFew.TOO_FEW;
        }
        return isExact ? new Shown(sum) : new AtLeast(sum);
    }
}
