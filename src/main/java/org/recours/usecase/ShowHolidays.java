package org.recours.usecase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.recours.domain.calendar.PrefilledHoliday;
import org.recours.domain.change.Live;
import org.recours.domain.clinic.CalendarDay;
import org.recours.domain.clinic.CalendarYear;
import org.recours.domain.control.Roster;
import org.recours.domain.control.Seat;
import org.recours.domain.problem.Phrase;
import org.recours.pack.Holidays;
import org.recours.store.ClinicStore;
import org.recours.store.Loaded;
import org.recours.usecase.HolidayYear.Certainty;
import org.recours.usecase.HolidayYear.Line;
import org.recours.usecase.HolidayYear.Origin;
import org.recours.usecase.HolidayYear.Said;

/// Shows the closed days of a country and year: what the program fills in, with what people here know better.
public final class ShowHolidays {

    private final ClinicStore store;
    private final Holidays prefilled;
    private final Supplier<Roster> roster;

    /// @param roster says who wrote something down
    public ShowHolidays(ClinicStore store, Holidays prefilled, Supplier<Roster> roster) {
        this.store = store;
        this.prefilled = prefilled;
        this.roster = roster;
    }

    /// @param country ISO 3166; one that the program does not know has no prefilled days
    public HolidayYear run(String country, int year) {
        var calendars = ClinicCalendars.read(store, prefilled);
        var own = store.calendarDays().stream()
                .filter(known -> known.record().country().equals(Optional.of(country))
                        && known.record().day().isPresent())
                .toList();
        var reading = new Reading(prefilled(country, year), own, day -> calendars.isConfirmed(country, day));
        return new HolidayYear(country, year, calendars.week(country), confirmed(country, year), reading.lines(year));
    }

    /// The prefilled days of a year by their day. A substitute day can be of a holiday of another year; of two feasts
    /// on one day the surer stands.
    Map<LocalDate, PrefilledHoliday> prefilled(String country, int year) {
        var days = new HashMap<LocalDate, PrefilledHoliday>();
        IntStream.rangeClosed(year - 1, year + 1)
                .mapToObj(one -> prefilled.prefilled(country, one))
                .flatMap(List::stream)
                .filter(holiday -> holiday.day().getYear() == year)
                .forEach(holiday -> days.merge(
                        holiday.day(),
                        holiday,
                        (one, other) -> one.doubt().compareTo(other.doubt()) <= 0 ? one : other));
        return days;
    }

    private Optional<Said> confirmed(String country, int year) {
        return store.calendarYears().stream()
                .map(Loaded::record)
                .filter(seen -> seen.isOf(country, year))
                .max(Comparator.comparing((CalendarYear seen) -> seen.on().orElse(LocalDate.MIN))
                        .thenComparing(CalendarYear::id))
                .map(seen -> new Said(seen.by().orElse(""), seen.on()));
    }

    /// One year while it is put together.
    private final class Reading {

        private final Map<LocalDate, PrefilledHoliday> prefill;
        private final List<Loaded<CalendarDay>> own;
        private final KnownDays ofAll;
        private final Predicate<LocalDate> isConfirmed;

        Reading(
                Map<LocalDate, PrefilledHoliday> prefill,
                List<Loaded<CalendarDay>> own,
                Predicate<LocalDate> isConfirmed) {
            this.prefill = prefill;
            this.own = own;
            this.ofAll = KnownDays.ofAll(own.stream().map(Loaded::record).toList());
            this.isConfirmed = isConfirmed;
        }

        List<Line> lines(int year) {
            var lines = new ArrayList<Line>();
            var gone = ofAll.gone();
            prefill.values().stream()
                    .filter(holiday -> !gone.contains(holiday.day()) && !ofAll.closes(holiday.day()))
                    .map(this::line)
                    .forEach(lines::add);
            own.stream()
                    .filter(known -> known.record().day().orElseThrow().getYear() == year)
                    .map(this::line)
                    .forEach(lines::add);
            lines.sort(Comparator.comparing(Line::first).thenComparing(Line::origin));
            return inARow(lines);
        }

        private Line line(PrefilledHoliday holiday) {
            var certainty = isConfirmed.test(holiday.day())
                    ? Certainty.SURE
                    : switch (holiday.doubt()) {
                        case NONE -> Certainty.SURE;
                        case MOON -> Certainty.MOON;
                        case KEPT_SOMEWHERE -> Certainty.KEPT_SOMEWHERE;
                    };
            return new Line(
                    holiday.day(),
                    holiday.day(),
                    Optional.of(holiday.name()),
                    Origin.PREFILLED,
                    certainty,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
        }

        private Line line(Loaded<CalendarDay> loaded) {
            var known = loaded.record();
            var day = known.day().orElseThrow();
            return new Line(
                    day,
                    day,
                    name(known),
                    origin(known),
                    isDisputed(known) ? Certainty.DISPUTED : Certainty.SURE,
                    known.office(),
                    known.insteadOf(),
                    Optional.of(said(loaded)),
                    List.of(known.id()));
        }

        private Optional<Phrase> name(CalendarDay known) {
            return known.name()
                    .map(name -> new Phrase("calendar.holiday", name))
                    .or(() -> known.insteadOf()
                            .or(known::day)
                            .flatMap(day -> Optional.ofNullable(prefill.get(day)))
                            .map(PrefilledHoliday::name));
        }

        private static Origin origin(CalendarDay known) {
            if (!KnownDays.isClosing(known)) {
                return Origin.OPEN;
            }
            return known.insteadOf().isPresent() ? Origin.MOVED : Origin.ADDED;
        }

        private boolean isDisputed(CalendarDay known) {
            return known.office()
                    .map(office -> KnownDays.of(own.stream().map(Loaded::record).toList(), office))
                    .orElse(ofAll)
                    .isDisputed(known);
        }

        private Said said(Loaded<CalendarDay> loaded) {
            var by = loaded.state().live(CalendarDay.DAY.name()).stream()
                    .findFirst()
                    .map(Live::by)
                    .flatMap(seat -> roster.get().seat(seat));
            return new Said(by.map(Seat::person).orElse(""), Optional.empty());
        }

        /// A closure of several days is one line, and so is a feast that was moved.
        private static List<Line> inARow(List<Line> lines) {
            var joined = new ArrayList<Line>();
            for (var line : lines) {
                var before = joined.stream()
                        .filter(one -> one.last().plusDays(1).equals(line.first()) && isSame(one, line))
                        .findFirst();
                before.ifPresentOrElse(
                        one -> joined.set(joined.indexOf(one), joined(one, line)), () -> joined.add(line));
            }
            return joined;
        }

        private static boolean isSame(Line one, Line other) {
            return one.origin() == other.origin()
                    && isOneThing(one, other)
                    && one.certainty() == other.certainty()
                    && one.office().equals(other.office())
                    && one.said().equals(other.said());
        }

        private static boolean isOneThing(Line one, Line other) {
            return switch (one.origin()) {
                case ADDED -> one.name().equals(other.name());
                case MOVED -> isOneMove(one, other);
                case PREFILLED, OPEN -> false;
            };
        }

        private static boolean isOneMove(Line one, Line other) {
            var days = ChronoUnit.DAYS.between(one.first(), other.first());
            return one.insteadOf().map(from -> from.plusDays(days)).equals(other.insteadOf());
        }

        private static Line joined(Line one, Line other) {
            return new Line(
                    one.first(),
                    other.last(),
                    one.name(),
                    one.origin(),
                    one.certainty(),
                    one.office(),
                    one.insteadOf(),
                    one.said(),
                    Stream.concat(one.records().stream(), other.records().stream())
                            .toList());
        }
    }
}
