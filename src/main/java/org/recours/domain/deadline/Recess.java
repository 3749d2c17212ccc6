package org.recours.domain.deadline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The weeks of each year in which courts rest.
///
/// @param first day of it; a recess may go over New Year
/// @param days for [Effect#MOVES_THE_END]: so many days after its end
public record Recess(MonthDay first, MonthDay last, Effect effect, int days) {

    private static final int LEAP_YEAR = 2024;

    public Recess {
        Counting.requireDays(days);
        if (days > 0 && effect == Effect.SUSPENDS) {
            throw new IllegalArgumentException("only an end that moves is so many days later");
        }
    }

    /// What it does to a period.
    public enum Effect {
        /// A period that ends in it ends so many days after it.
        MOVES_THE_END,
        /// Its days do not count.
        SUSPENDS
    }

    /// The recess of one year.
    record Span(LocalDate first, LocalDate last) {

        boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        long length() {
            return last.toEpochDay() - first.toEpochDay() + 1;
        }
    }

    /// Its days by their number in a leap year.
    IntStream daysOfYear() {
        var from = first.atYear(LEAP_YEAR).getDayOfYear();
        var to = last.atYear(LEAP_YEAR).getDayOfYear();
        return from <= to
                ? IntStream.rangeClosed(from, to)
                : IntStream.concat(
                        IntStream.rangeClosed(from, Year.of(LEAP_YEAR).length()), IntStream.rangeClosed(1, to));
    }

    /// The one in which a day lies.
    Optional<Span> around(LocalDate day) {
        return Stream.of(day.getYear() - 1, day.getYear())
                .map(this::in)
                .filter(span -> span.contains(day))
                .findFirst();
    }

    /// The first that begins after a day.
    Span after(LocalDate day) {
        var span = in(day.getYear());
        return span.first().isAfter(day) ? span : in(day.getYear() + 1);
    }

    private Span in(int year) {
        return new Span(first.atYear(year), last.atYear(last.isBefore(first) ? year + 1 : year));
    }
}
