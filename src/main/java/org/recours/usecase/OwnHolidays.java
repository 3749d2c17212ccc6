package org.recours.usecase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.recours.domain.calendar.Countries;
import org.recours.domain.calendar.PrefilledHoliday;
import org.recours.domain.change.Edit;
import org.recours.domain.change.RecordId;
import org.recours.domain.clinic.CalendarDay;
import org.recours.domain.clinic.CalendarYear;
import org.recours.domain.clinic.Office;
import org.recours.domain.problem.Phrase;
import org.recours.pack.Holidays;
import org.recours.store.ClinicStore;
import org.recours.store.Loaded;

/// What the clinic has written down of the days of each country, read once for one change, and what more can be
/// written: the part that all changes of holidays share.
final class OwnHolidays {

    private static final int FOUR_FIGURES = 1000;

    private final ClinicStore store;
    private final Clerk clerk;
    private final ShowHolidays show;
    private final List<Loaded<CalendarDay>> days;
    private final Map<String, Map<LocalDate, PrefilledHoliday>> prefilled = new HashMap<>();

    private OwnHolidays(ClinicStore store, Clerk clerk, ShowHolidays show) {
        this.store = store;
        this.clerk = clerk;
        this.show = show;
        this.days = store.calendarDays();
    }

    /// Reads it anew at each call.
    static Supplier<OwnHolidays> of(ClinicStore store, Clerk clerk, ShowHolidays show) {
        return () -> new OwnHolidays(store, clerk, show);
    }

    Clerk clerk() {
        return clerk;
    }

    ClinicStore store() {
        return store;
    }

    Optional<PrefilledHoliday> prefilled(String country, LocalDate day) {
        var year = prefilled.computeIfAbsent(country + day.getYear(), _ -> show.prefilled(country, day.getYear()));
        return Optional.ofNullable(year.get(day));
    }

    /// What was said of offices of this kind alone, or of all of them.
    Stream<Loaded<CalendarDay>> of(String country, Optional<Office> office) {
        return days.stream()
                .filter(known -> known.record().country().equals(Optional.of(country))
                        && known.record().office().equals(office));
    }

    /// What was said in these records.
    List<Loaded<CalendarDay>> of(List<RecordId> records) {
        return days.stream().filter(known -> records.contains(known.id())).toList();
    }

    /// With every day of a moved feast all that moved as far: half a feast is none.
    private Stream<Loaded<CalendarDay>> withFeasts(List<Loaded<CalendarDay>> some) {
        var moves = some.stream().flatMap(known -> move(known).stream()).toList();
        return days.stream()
                .filter(known -> some.contains(known)
                        || move(known).filter(moves::contains).isPresent());
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
        if (!Countries.isKnown(country)) {
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

    /// What was said of one of these days stands: it is taken back before another thing is said.
    Optional<Phrase> twice(String country, Stream<LocalDate> some, Optional<Office> office) {
        var said = of(country, office)
                .flatMap(known -> known.record().day().stream())
                .toList();
        return some.filter(said::contains).findFirst().map(day -> new Phrase("holidays.twice", day));
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
                : write(withFeasts(some).map(OwnHolidays::takenBack).toList());
    }

    static Edit takenBack(Loaded<CalendarDay> known) {
        return Edit.delete(CalendarDay.TYPE.name(), known.id(), known.state());
    }

    HolidayOutcome writeUnless(Optional<Phrase> refusal, Supplier<List<Edit>> edits) {
        return refusal.<HolidayOutcome>map(HolidayOutcome.Refused::new).orElseGet(() -> write(edits.get()));
    }

    HolidayOutcome write(List<Edit> edits) {
        if (!edits.isEmpty()) {
            clerk.record(edits);
        }
        return HolidayOutcome.Written.WRITTEN;
    }
}
