package org.recours.pack;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.recours.domain.calendar.Holiday;
import org.recours.domain.calendar.Holiday.Standing;
import org.recours.domain.calendar.PrefilledHoliday;
import org.recours.domain.calendar.PrefilledHoliday.Doubt;
import org.recours.domain.calendar.WorkingCalendar;

/// Working calendars by country: weekends from our own table, holidays prefilled by Jollyday.
///
/// Jollyday computes feasts that the moon decides, has only their first day for some countries, and knows no weekends.
/// So
/// such feasts come unconfirmed, and a country that our table lacks has no closed weekend: that moves no deadline
/// later.
public final class Holidays {

    /// Years for which the lunar calendar is tabulated (1300 to 1600 after the Hijra), with some to spare.
    private static final int FIRST_YEAR = 1890;

    private static final int LAST_YEAR = 2170;

    private static final int YEARS_BEFORE = 1;
    private static final int YEARS_AFTER = 4;

    private final Map<String, Set<DayOfWeek>> weekends = new HashMap<>();
    private final Map<String, Set<String>> doubtful = new HashMap<>();
    private final Map<String, List<PrefilledHoliday>> years = new ConcurrentHashMap<>();

    private Holidays(YamlMap table) {
        for (var entry : table.maps("weekends")) {
            var days = entry.allowing(Set.of("days", "countries")).texts("days").stream()
                    .map(day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)))
                    .collect(Collectors.toUnmodifiableSet());
            entry.texts("countries").forEach(country -> weekends.put(country, days));
        }
        for (var entry : table.maps("doubtful")) {
            entry.allowing(Set.of("country", "holidays"));
            doubtful.put(entry.text("country"), Set.copyOf(entry.texts("holidays")));
        }
    }

    /// The shipped table of weekends.
    public static Holidays shipped() {
        return new Holidays(YamlMap.of(Packs.resource("calendars.yaml"))
                .allowing(Set.of("id", "version", "source", "weekends", "doubtful")));
    }

    /// The years by which a date in one of them is counted, in order.
    public static List<Integer> years(int around) {
        return IntStream.rangeClosed(around - YEARS_BEFORE, around + YEARS_AFTER)
                .boxed()
                .toList();
    }

    /// The weekend of a country (ISO 3166); none for a country that the table lacks.
    public Set<DayOfWeek> weekend(String country) {
        return weekends.getOrDefault(country, Set.of());
    }

    /// Whether the table says when offices of a country (ISO 3166) rest each week.
    public boolean hasWeekend(String country) {
        return weekends.containsKey(country);
    }

    /// Whether anything can be filled in for a country (ISO 3166).
    public boolean hasHolidays(String country) {
        return HolidayManager.getSupportedCalendarCodes().contains(country);
    }

    /// The open and closed days of a country from the year before a day to four years after it.
    ///
    /// @param country ISO 3166; an unknown one has no closed days
    public WorkingCalendar around(String country, LocalDate day) {
        var holidays = years(day.getYear()).stream()
                .map(year -> year(country, year))
                .flatMap(List::stream)
                .toList();
        return calendar(country, day, weekend(country), holidays);
    }

    /// A calendar of other days, whose version changes exactly when one of them does.
    ///
    /// @param around names the version, beside the country
    public WorkingCalendar calendar(
            String country, LocalDate around, Set<DayOfWeek> weekend, Collection<Holiday> holidays) {
        return WorkingCalendar.of(version(country, around, weekend, holidays), weekend, holidays);
    }

    /// The holidays of one year as a person should confirm them, in order.
    public List<Holiday> year(String country, int year) {
        return prefilled(country, year).stream()
                .map(day -> new Holiday(
                        day.day(), day.feast(), day.doubt() == Doubt.NONE ? Standing.CONFIRMED : Standing.UNCONFIRMED))
                .toList();
    }

    /// The same with what a person has to know of each: its name, and why it is not sure. Nothing is filled in for
    /// years
    /// that no table of the moon covers.
    public List<PrefilledHoliday> prefilled(String country, int year) {
        return years.computeIfAbsent(country + year, _ -> read(country, year));
    }

    private List<PrefilledHoliday> read(String country, int year) {
        if (!hasHolidays(country) || year < FIRST_YEAR || year > LAST_YEAR) {
            return List.of();
        }
        var manager = HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
        return manager.getHolidays(Year.of(year)).stream()
                .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE)
                .flatMap(
                        holiday -> Stream.concat(Stream.of(holiday.getActualDate()), holiday.getObservedDate().stream())
                                .map(day -> prefilled(country, day, holiday)))
                .sorted(Comparator.comparing(PrefilledHoliday::day))
                .toList();
    }

    private PrefilledHoliday prefilled(String country, LocalDate day, de.focus_shift.jollyday.core.Holiday holiday) {
        var key = holiday.getPropertiesKey();
        return new PrefilledHoliday(
                day, Feast.named(key), Feast.phrase(key, holiday.getDescription(Locale.ENGLISH)), doubt(country, key));
    }

    private Doubt doubt(String country, String key) {
        if (doubtful.getOrDefault(country, Set.of()).contains(key)) {
            return Doubt.KEPT_SOMEWHERE;
        }
        return key.startsWith("islamic.") ? Doubt.MOON : Doubt.NONE;
    }

    private static String version(String country, LocalDate day, Set<DayOfWeek> weekend, Collection<Holiday> holidays) {
        var inOrder = holidays.stream()
                .sorted(Comparator.comparing(Holiday::day)
                        .thenComparing(Holiday::name)
                        .thenComparing(Holiday::standing))
                .toList();
        var content = weekend.stream().sorted().toList() + " " + inOrder;
        var sum = new CRC32();
        sum.update(content.getBytes(StandardCharsets.UTF_8));
        return "%s/%d/%08x".formatted(country, day.getYear(), sum.getValue());
    }
}
