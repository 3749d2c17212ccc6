package org.recours.usecase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recours.domain.calendar.PrefilledHoliday;
import org.recours.domain.change.Edit;
import org.recours.domain.clinic.CalendarDay;
import org.recours.domain.clinic.CalendarYear;
import org.recours.domain.clinic.Office;
import org.recours.domain.problem.Phrase;
import org.recours.pack.Holidays;
import org.recours.store.ClinicStore;
import org.recours.store.Loaded;

/// What the clinic has written down of the days of a country, and what more can be written: the part that all changes
/// of holidays share.
final class OwnHolidays {

    private static final int FOUR_FIGURES = 1000;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final ClinicStore store;
    private final Clerk clerk;
    private final ShowHolidays show;

    OwnHolidays(ClinicStore store, Clerk clerk, ShowHolidays show) {
        this.store = store;
        this.clerk = clerk;
        this.show = show;
    }

    Clerk clerk() {
        return clerk;
    }

    ClinicStore store() {
        return store;
    }

    Optional<PrefilledHoliday> prefilled(String country, LocalDate day) {
        return Optional.ofNullable(show.prefilled(country, day.getYear()).get(day));
    }

    /// What was said of offices of this kind alone, or of all of them.
    Stream<Loaded<CalendarDay>> of(String country, Optional<Office> office) {
        return store.calendarDays().stream()
                .filter(known -> known.record().country().equals(Optional.of(country))
                        && known.record().office().equals(office));
    }

    /// With every day of a moved feast all that moved as far: half a feast is none.
    private List<Loaded<CalendarDay>> withFeasts(List<Loaded<CalendarDay>> some) {
        var moves = some.stream().flatMap(known -> move(known).stream()).toList();
        return store.calendarDays().stream()
                .filter(known -> some.stream().anyMatch(one -> one.id().equals(known.id()))
                        || move(known).filter(moves::contains).isPresent())
                .toList();
    }

    /// Which feast went how far.
    private record Move(String country, Optional<String> feast, int year, long shift) {}

    private Optional<Move> move(Loaded<CalendarDay> known) {
        var record = known.record();
        return record.insteadOf()
                .filter(_ -> record.country().isPresent() && record.day().isPresent())
                .map(from -> new Move(
                        record.country().orElseThrow(),
                        prefilled(record.country().orElseThrow(), from).map(PrefilledHoliday::feast),
                        from.getYear(),
                        ChronoUnit.DAYS.between(from, record.day().orElseThrow())));
    }

    List<Loaded<CalendarYear>> confirmations(String country, int year) {
        return store.calendarYears().stream()
                .filter(seen -> seen.record().isOf(country, year))
                .toList();
    }

    /// Days of other years would be written down, and counted by nobody.
    Optional<Phrase> outside(String country, int year) {
        if (!COUNTRIES.contains(country)) {
            return Optional.of(new Phrase("holidays.unknownCountry", country));
        }
        if (year < FOUR_FIGURES) {
            return Optional.of(new Phrase("calendar.unclear.yearLongPast", String.valueOf(year)));
        }
        var years = Holidays.years(clerk.today().getYear());
        return years.contains(year)
                ? Optional.empty()
                : Optional.of(new Phrase(
                        "holidays.otherYear",
                        String.valueOf(year),
                        String.valueOf(years.getFirst()),
                        String.valueOf(years.getLast())));
    }

    /// What was said of this day stands: it is taken back before another thing is said.
    Optional<Phrase> twice(String country, LocalDate day, Optional<Office> office) {
        return of(country, office).anyMatch(known -> known.record().day().equals(Optional.of(day)))
                ? Optional.of(new Phrase("holidays.twice", day))
                : Optional.empty();
    }

    /// The feast of this day was moved: that is taken back first.
    Optional<Phrase> movedAway(String country, LocalDate day) {
        return of(country, Optional.empty())
                .filter(known -> known.record().insteadOf().equals(Optional.of(day)))
                .flatMap(known -> known.record().day().stream())
                .findFirst()
                .map(to -> new Phrase("holidays.movedAway", day, to));
    }

    Edit create(
            String country,
            LocalDate day,
            Optional<String> name,
            boolean isClosed,
            Optional<Office> office,
            Optional<LocalDate> insteadOf) {
        return Edit.create(
                CalendarDay.TYPE,
                new CalendarDay(
                        clerk.newId(),
                        Optional.of(country),
                        Optional.of(day),
                        name,
                        Optional.of(isClosed),
                        office,
                        insteadOf));
    }

    /// Takes back what somebody said, and with a day of a moved feast all of it.
    HolidayOutcome takeBack(List<Loaded<CalendarDay>> some, Phrase none) {
        return some.isEmpty()
                ? new HolidayOutcome.Refused(none)
                : write(withFeasts(some).stream().map(OwnHolidays::takenBack).toList());
    }

    static Edit takenBack(Loaded<CalendarDay> known) {
        return Edit.delete(CalendarDay.TYPE.name(), known.id(), known.state());
    }

    HolidayOutcome write(List<Edit> edits) {
        if (!edits.isEmpty()) {
            clerk.record(edits);
        }
        return HolidayOutcome.Written.WRITTEN;
    }
}
