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
import org.recours.domain.calendar.WorkingCalendar;

/// Working calendars by country: weekends from our own table, holidays prefilled by Jollyday.
///
/// Jollyday computes feasts that the moon decides, has only their first day for some countries, and knows no weekends.
/// So
/// such feasts come unconfirmed, and a country that our table lacks has no closed weekend: that moves no deadline
/// later.
public final class Holidays {

    private static final int YEARS_BEFORE = 1;
    private static final int YEARS_AFTER = 4;

    private final Map<String, Set<DayOfWeek>> weekends = new HashMap<>();
    private final Map<String, Set<String>> doubtful = new HashMap<>();
    private final Map<String, List<Holiday>> years = new ConcurrentHashMap<>();

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

    /// The weekend of a country (ISO 3166); none for a country that the table lacks.
    public Set<DayOfWeek> weekend(String country) {
        return weekends.getOrDefault(country, Set.of());
    }

    /// The open and closed days of a country from the year before a day to four years after it.
    ///
    /// @param country ISO 3166; an unknown one has no closed days
    public WorkingCalendar around(String country, LocalDate day) {
        var holidays = IntStream.rangeClosed(day.getYear() - YEARS_BEFORE, day.getYear() + YEARS_AFTER)
                .mapToObj(year -> year(country, year))
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
        return years.computeIfAbsent(country + year, _ -> prefill(country, year));
    }

    private List<Holiday> prefill(String country, int year) {
        if (!HolidayManager.getSupportedCalendarCodes().contains(country)) {
            return List.of();
        }
        var manager = HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
        return manager.getHolidays(Year.of(year)).stream()
                .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE)
                .flatMap(holiday -> Stream.concat(
                                Stream.of(holiday.getActualDate()), holiday.getObservedDate().stream())
                        .map(day -> new Holiday(
                                day,
                                holiday.getDescription(Locale.ENGLISH),
                                isSure(country, holiday.getPropertiesKey()))))
                .sorted(Comparator.comparing(Holiday::day))
                .toList();
    }

    private boolean isSure(String country, String key) {
        return !key.startsWith("islamic.")
                && !doubtful.getOrDefault(country, Set.of()).contains(key);
    }

    private static String version(String country, LocalDate day, Set<DayOfWeek> weekend, Collection<Holiday> holidays) {
        var inOrder = holidays.stream()
                .sorted(Comparator.comparing(Holiday::day)
                        .thenComparing(Holiday::name)
                        .thenComparing(Holiday::confirmed))
                .toList();
        var content = weekend.stream().sorted().toList() + " " + inOrder;
        var sum = new CRC32();
        sum.update(content.getBytes(StandardCharsets.UTF_8));
        return "%s/%d/%08x".formatted(country, day.getYear(), sum.getValue());
    }
}
