package org.recours.usecase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private final OwnHolidays own;

    public MoveFeast(ClinicStore store, Clerk clerk, ShowHolidays show) {
        this.own = new OwnHolidays(store, clerk, show);
    }

    /// @param from the day on which the feast stands now
    /// @param to   where it really is; the day that it was filled in on takes every move back
    public HolidayOutcome run(String country, LocalDate from, LocalDate to) {
        var filledIn = own.of(country, Optional.empty())
                .map(Loaded::record)
                .filter(known -> known.day().equals(Optional.of(from)))
                .flatMap(known -> known.insteadOf().stream())
                .findFirst()
                .orElse(from);
        var feast = feast(country, filledIn);
        var before = own.of(country, Optional.empty())
                .filter(known ->
                        known.record().insteadOf().filter(feast::contains).isPresent())
                .toList();
        return refusal(country, from, to)
                .or(() -> feast.isEmpty() ? Optional.of(new Phrase("holidays.noSuchHoliday", from)) : Optional.empty())
                .or(() -> saidOtherwise(country, feast, before, filledIn, to))
                .<HolidayOutcome>map(HolidayOutcome.Refused::new)
                .orElseGet(() -> own.write(edits(country, feast, before, ChronoUnit.DAYS.between(filledIn, to))));
    }

    private Optional<Phrase> refusal(String country, LocalDate from, LocalDate to) {
        return own.outside(country, from.getYear())
                .or(() -> own.outside(country, to.getYear()))
                .or(() -> from.equals(to) ? Optional.of(new Phrase("holidays.sameDay", from)) : Optional.empty())
                .or(() -> Math.abs(ChronoUnit.DAYS.between(from, to)) > MOST_DAYS
                        ? Optional.of(new Phrase("holidays.tooFar", MOST_DAYS))
                        : Optional.empty());
    }

    /// The days of the feast that this one belongs to, from it on; none when no feast is filled in there.
    private List<LocalDate> feast(String country, LocalDate from) {
        var days = new ArrayList<LocalDate>();
        var name = own.prefilled(country, from).map(PrefilledHoliday::feast);
        for (var day = from;
                name.isPresent()
                        && own.prefilled(country, day)
                                .map(PrefilledHoliday::feast)
                                .equals(name);
                day = day.plusDays(1)) {
            days.add(day);
        }
        return days;
    }

    /// Something else that was said of the days where the feast was, or where it goes.
    private Optional<Phrase> saidOtherwise(
            String country, List<LocalDate> feast, List<Loaded<CalendarDay>> before, LocalDate filledIn, LocalDate to) {
        var shift = ChronoUnit.DAYS.between(filledIn, to);
        var replaced = before.stream().map(Loaded::id).toList();
        var days = Stream.concat(feast.stream(), feast.stream().map(day -> day.plusDays(shift)))
                .toList();
        return own.of(country, Optional.empty())
                .filter(known -> !replaced.contains(known.id()))
                .flatMap(known -> known.record().day().stream())
                .filter(days::contains)
                .findFirst()
                .map(day -> new Phrase("holidays.twice", day));
    }

    private List<Edit> edits(String country, List<LocalDate> feast, List<Loaded<CalendarDay>> before, long shift) {
        var edits = new ArrayList<Edit>();
        before.forEach(known -> edits.add(OwnHolidays.takenBack(known)));
        if (shift != 0) {
            feast.forEach(day -> edits.add(own.create(
                    country, day.plusDays(shift), Optional.empty(), true, Optional.empty(), Optional.of(day))));
        }
        return edits;
    }
}
