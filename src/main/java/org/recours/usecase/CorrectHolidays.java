package org.recours.usecase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.recours.domain.calendar.PrefilledHoliday;
import org.recours.domain.change.Edit;
import org.recours.domain.change.RecordId;
import org.recours.domain.clinic.CalendarYear;
import org.recours.domain.clinic.Office;
import org.recours.domain.clinic.Weekend;
import org.recours.domain.problem.Phrase;
import org.recours.store.ClinicStore;

/// Writes down what a person knows of the closed days of a country: a year that they looked through, a closure, a
/// holiday
/// that is none, a weekend. No date of any case moves by it.
///
/// Nothing that was written is ever edited, only taken back and written anew, so two people never change one record:
/// what they say differently stands side by side until a person takes one of them back.
public final class CorrectHolidays {

    private static final int MOST_DAYS = 60;

    private final Supplier<OwnHolidays> known;

    public CorrectHolidays(ClinicStore store, Clerk clerk, ShowHolidays show) {
        this.known = OwnHolidays.of(store, clerk, show);
    }

    /// Days on which offices are closed for a reason of their own.
    ///
    /// @param last   included; the first one for a single day
    /// @param reason for the person who looks through the list: flood, strike
    /// @param office whose; empty for all
    public record Closure(String country, LocalDate first, LocalDate last, String reason, Optional<Office> office) {

        @Override
        public String toString() {
            return "closure";
        }

        private Stream<LocalDate> days() {
            return first.datesUntil(last.plusDays(1));
        }
    }

    /// The member has looked through the holidays of a year as it was shown: from now on those are relied on.
    public HolidayOutcome confirm(HolidayYear shown) {
        var own = known.get();
        return own.writeUnless(
                own.outside(shown.country(), shown.year()),
                () -> !shown.isLookedThrough()
                        ? List.of(Edit.create(
                                CalendarYear.TYPE,
                                new CalendarYear(
                                        own.clerk().newId(),
                                        Optional.of(shown.country()),
                                        Optional.of((long) shown.year()),
                                        Optional.of(shown.prefilled()),
                                        Optional.of(own.clerk().member()),
                                        Optional.of(own.clerk().today()))))
                        : List.of());
    }

    /// Nobody has looked through it after all.
    public HolidayOutcome takeConfirmationBack(String country, int year) {
        var own = known.get();
        var seen = own.confirmations(country, year);
        return seen.isEmpty()
                ? HolidayOutcome.refused("holidays.notConfirmed", String.valueOf(year))
                : own.write(seen.stream()
                        .map(one -> Edit.delete(CalendarYear.TYPE.name(), one.id(), one.state()))
                        .toList());
    }

    /// Adds a closure.
    public HolidayOutcome close(Closure closure) {
        var own = known.get();
        var reason = closure.reason.strip();
        return own.writeUnless(
                refusal(own, closure)
                        .or(() -> reason.isEmpty() ? Optional.of(new Phrase("holidays.noReason")) : Optional.empty()),
                () -> closure.days()
                        .map(day -> own.create(
                                closure.country, day, Optional.of(reason), true, closure.office, Optional.empty()))
                        .toList());
    }

    private static Optional<Phrase> refusal(OwnHolidays own, Closure closure) {
        return own.outside(closure.country, closure.first.getYear())
                .or(() -> own.outside(closure.country, closure.last.getYear()))
                .or(() -> closure.last.isBefore(closure.first)
                        ? Optional.of(new Phrase("holidays.endsBefore", closure.last, closure.first))
                        : Optional.empty())
                .or(() -> ChronoUnit.DAYS.between(closure.first, closure.last) >= MOST_DAYS
                        ? Optional.of(new Phrase("holidays.tooLong", MOST_DAYS))
                        : Optional.empty())
                .or(() -> own.twice(closure.country, closure.days(), closure.office));
    }

    /// A prefilled day that was not sure is one: offices are closed.
    public HolidayOutcome confirmDay(String country, LocalDate day) {
        var own = known.get();
        return own.writeUnless(
                prefilledAndNotSaid(own, country, day, Optional.empty()).or(() -> sureAlready(own, country, day)),
                () -> List.of(own.create(country, day, Optional.empty(), true, Optional.empty(), Optional.empty())));
    }

    private static Optional<Phrase> sureAlready(OwnHolidays own, String country, LocalDate day) {
        return own.prefilled(country, day)
                .filter(holiday -> holiday.doubt() == PrefilledHoliday.Doubt.NONE
                        || own.confirmations(country, day.getYear()).stream()
                                .anyMatch(seen -> seen.record().hasSeen(country, day)))
                .map(holiday -> new Phrase("holidays.isHoliday", day, holiday.name()));
    }

    /// A prefilled holiday is none.
    public HolidayOutcome open(String country, LocalDate day, Optional<Office> office) {
        var own = known.get();
        return own.writeUnless(
                prefilledAndNotSaid(own, country, day, office),
                () -> List.of(own.create(country, day, Optional.empty(), false, office, Optional.empty())));
    }

    private static Optional<Phrase> prefilledAndNotSaid(
            OwnHolidays own, String country, LocalDate day, Optional<Office> office) {
        return own.outside(country, day.getYear())
                .or(() -> own.twice(country, Stream.of(day), office))
                .or(() -> own.movedAway(country, day))
                .or(() -> own.prefilled(country, day).isPresent()
                        ? Optional.empty()
                        : Optional.of(new Phrase("holidays.noSuchHoliday", day)));
    }

    /// What people here said of some days is taken back: what is prefilled holds again.
    public HolidayOutcome takeBack(String country, LocalDate first, LocalDate last, Optional<Office> office) {
        var own = known.get();
        return own.takeBack(
                own.of(country, office)
                        .filter(said -> said.record()
                                .day()
                                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                                .isPresent())
                        .toList(),
                new Phrase("holidays.nothingSaid", first));
    }

    /// The same for single records: of two that contradict each other a person takes back one.
    public HolidayOutcome takeBack(List<RecordId> records) {
        var own = known.get();
        return own.takeBack(own.of(records), new Phrase("holidays.takenBackBefore"));
    }

    /// On which days of each week offices of a country are closed. It stands before what anybody said until now.
    public HolidayOutcome setWeekend(String country, Set<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return HolidayOutcome.refused("holidays.noWorkingDay");
        }
        var own = known.get();
        return own.writeUnless(own.outside(country, own.clerk().today().getYear()), () -> weekend(own, country, days));
    }

    private static List<Edit> weekend(OwnHolidays own, String country, Set<DayOfWeek> days) {
        var edits = new ArrayList<Edit>();
        own.store().weekends().stream()
                .filter(before -> before.record().country().equals(Optional.of(country)))
                .forEach(before -> edits.add(Edit.delete(Weekend.TYPE.name(), before.id(), before.state())));
        edits.add(Edit.create(
                Weekend.TYPE,
                new Weekend(
                        own.clerk().newId(),
                        Optional.of(country),
                        Optional.of(days.stream().sorted().toList()))));
        return edits;
    }
}
