package org.recours.usecase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.recours.domain.calendar.PrefilledHoliday;
import org.recours.domain.change.Edit;
import org.recours.domain.clinic.CalendarDay;
import org.recours.domain.problem.Phrase;
import org.recours.store.ClinicStore;
import org.recours.store.Loaded;

/// Says that a feast is on another day than it was filled in, or than somebody moved it to. Its further days move
/// along.
public final class MoveFeast {

    /// Further than any moon or government moves a feast.
    private static final int MOST_DAYS = 60;

    private final Supplier<OwnHolidays> known;

    public MoveFeast(ClinicStore store, Clerk clerk, ShowHolidays show) {
        this.known = OwnHolidays.of(store, clerk, show);
    }

    /// @param from the day on which the feast stands now
    /// @param to   where it really is; the day that it was filled in on takes every move back
    public HolidayOutcome run(String country, LocalDate from, LocalDate to) {
        var own = known.get();
        return refusal(own, country, from, to)
                .<HolidayOutcome>map(HolidayOutcome.Refused::new)
                .orElseGet(() -> Move.of(own, country, from).to(to));
    }

    private static Optional<Phrase> refusal(OwnHolidays own, String country, LocalDate from, LocalDate to) {
        return own.outside(country, from.getYear())
                .or(() -> own.outside(country, to.getYear()))
                .or(() -> from.equals(to) ? Optional.of(new Phrase("holidays.sameDay", from)) : Optional.empty())
                .or(() -> Math.abs(ChronoUnit.DAYS.between(from, to)) > MOST_DAYS
                        ? Optional.of(new Phrase("holidays.tooFar", MOST_DAYS))
                        : Optional.empty());
    }

    /// A feast that somebody moves.
    ///
    /// @param from     the day on which it stands now
    /// @param filledIn the day on which it was filled in
    /// @param days     those of it that were filled in, from that one on; none when no feast is filled in there
    /// @param before   where somebody moved them to until now
    private record Move(
            OwnHolidays own,
            String country,
            LocalDate from,
            LocalDate filledIn,
            List<LocalDate> days,
            List<Loaded<CalendarDay>> before) {

        static Move of(OwnHolidays own, String country, LocalDate from) {
            var filledIn = own.of(country, Optional.empty())
                    .map(Loaded::record)
                    .filter(said -> said.day().equals(Optional.of(from)))
                    .flatMap(said -> said.insteadOf().stream())
                    .findFirst()
                    .orElse(from);
            var days = feast(own, country, filledIn);
            var before = own.of(country, Optional.empty())
                    .filter(said ->
                            said.record().insteadOf().filter(days::contains).isPresent())
                    .toList();
            return new Move(own, country, from, filledIn, days, before);
        }

        private static List<LocalDate> feast(OwnHolidays own, String country, LocalDate first) {
            var name = own.prefilled(country, first).map(PrefilledHoliday::feast);
            return Stream.iterate(
                            first,
                            day -> name.isPresent()
                                    && own.prefilled(country, day)
                                            .map(PrefilledHoliday::feast)
                                            .equals(name),
                            day -> day.plusDays(1))
                    .toList();
        }

        HolidayOutcome to(LocalDate day) {
            var shift = ChronoUnit.DAYS.between(filledIn, day);
            return own.writeUnless(
                    days.isEmpty() ? Optional.of(new Phrase("holidays.noSuchHoliday", from)) : saidOtherwise(shift),
                    () -> edits(shift));
        }

        /// Something else that was said of the days where the feast was, or where it goes.
        private Optional<Phrase> saidOtherwise(long shift) {
            return own.of(country, Optional.empty())
                    .filter(said -> !before.contains(said))
                    .flatMap(said -> said.record().day().stream())
                    .filter(day -> days.contains(day) || days.contains(day.minusDays(shift)))
                    .findFirst()
                    .map(day -> new Phrase("holidays.twice", day));
        }

        private List<Edit> edits(long shift) {
            var moved = shift == 0 ? Stream.<LocalDate>empty() : days.stream();
            return Stream.concat(
                            before.stream().map(OwnHolidays::takenBack),
                            moved.map(day -> own.create(
                                    country,
                                    day.plusDays(shift),
                                    Optional.empty(),
                                    true,
                                    Optional.empty(),
                                    Optional.of(day))))
                    .toList();
        }
    }
}
