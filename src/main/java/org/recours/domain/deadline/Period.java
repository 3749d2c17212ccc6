package org.recours.domain.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recours.domain.problem.Phrase;

/// How long a person has. Written as in ISO 8601 (`P1M15D`, `P2W`, `PT48H`), with `P5WD` for working days.
///
/// Each unit has an end, beyond which no law goes: a slip of the hand is no period, and counting one takes no time.
/// Months are counted before days (CPC art. 641). Working days and hours stand alone: no law mixes them.
public record Period(int years, int months, int weeks, int days, int workingDays, int hours) {

    private static final int SHORT_DAYS = 7;
    private static final int SHORT_WORKING_DAYS = 5;

    private static final Pattern WRITTEN = Pattern.compile(
            "P(?:(\\d)Y)?(?:(\\d{1,2})M)?(?:(\\d{1,2})W)?(?:(\\d{1,3})D)?(?:(\\d{1,3})WD)?(?:T(\\d{1,3})H)?");

    public Period {
        var parts = List.of(years, months, weeks, days, workingDays, hours);
        if (parts.stream().anyMatch(part -> part < 0) || parts.stream().allMatch(part -> part == 0)) {
            throw new IllegalArgumentException("a period is longer than nothing");
        }
        var calendarUnits = years + months + weeks + days > 0;
        if ((workingDays > 0 && (calendarUnits || hours > 0)) || (hours > 0 && calendarUnits)) {
            throw new IllegalArgumentException("working days and hours stand alone");
        }
    }

    public static Period ofMonths(int months) {
        return new Period(0, months, 0, 0, 0, 0);
    }

    public static Period ofWeeks(int weeks) {
        return new Period(0, 0, weeks, 0, 0, 0);
    }

    public static Period ofDays(int days) {
        return new Period(0, 0, 0, days, 0, 0);
    }

    public static Period ofWorkingDays(int days) {
        return new Period(0, 0, 0, 0, days, 0);
    }

    public static Period ofHours(int hours) {
        return new Period(0, 0, 0, 0, 0, hours);
    }

    /// The period that is written so, or nothing if it is none: no unit, zero, or units that do not go together.
    public static Optional<Period> parse(String written) {
        var matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var amounts = new int[6];
        for (var i = 0; i < amounts.length; i++) {
            var amount = matcher.group(i + 1);
            amounts[i] = amount == null ? 0 : Integer.parseInt(amount);
        }
        return sensible(amounts);
    }

    private static Optional<Period> sensible(int[] a) {
        var calendarUnits = a[0] + a[1] + a[2] + a[3];
        var kinds = (calendarUnits > 0 ? 1 : 0) + (a[4] > 0 ? 1 : 0) + (a[5] > 0 ? 1 : 0);
        return kinds == 1 ? Optional.of(new Period(a[0], a[1], a[2], a[3], a[4], a[5])) : Optional.empty();
    }

    /// The sum, unit by unit: an extension makes the period itself longer.
    ///
    /// @throws IllegalArgumentException when one of them is in hours or working days and the other is not
    public Period plus(Period more) {
        return new Period(
                years + more.years,
                months + more.months,
                weeks + more.weeks,
                days + more.days,
                workingDays + more.workingDays,
                hours + more.hours);
    }

    public boolean isInHours() {
        return hours > 0;
    }

    public boolean isInWorkingDays() {
        return workingDays > 0;
    }

    /// Hours, or so few days that there is no time to wait for an appointment.
    public boolean isShort() {
        return isInHours()
                || (isInWorkingDays() && workingDays <= SHORT_WORKING_DAYS)
                || (isInCalendarDays() && allMonths() == 0 && allDays() <= SHORT_DAYS);
    }

    /// More than two years: letters give less.
    boolean isOfYears() {
        return allMonths() * 31 + allDays() + workingDays * 7L / 5 + hours / 24 > 2 * 12 * 31;
    }

    /// Years, months, weeks or days: what a calendar on the wall counts.
    public boolean isInCalendarDays() {
        return !isInHours() && !isInWorkingDays();
    }

    /// Years and months as months.
    long allMonths() {
        return 12L * years + months;
    }

    /// Weeks and days as days.
    long allDays() {
        return 7L * weeks + days;
    }

    /// The period in words: "1 month and 15 days".
    public Phrase phrase() {
        var parts = new ArrayList<Phrase>();
        add(parts, "deadline.years", years);
        add(parts, "deadline.months", months);
        add(parts, "deadline.weeks", weeks);
        add(parts, "deadline.days", days);
        add(parts, "deadline.workingDays", workingDays);
        add(parts, "deadline.hours", hours);
        return parts.stream()
                .reduce((one, two) -> new Phrase("deadline.and", one, two))
                .orElseThrow();
    }

    private static void add(List<Phrase> parts, String key, int amount) {
        if (amount > 0) {
            parts.add(new Phrase(key, amount));
        }
    }

    /// As it was written: `P1M15D`.
    @Override
    public String toString() {
        var text = new StringBuilder("P");
        append(text, years, "Y");
        append(text, months, "M");
        append(text, weeks, "W");
        append(text, days, "D");
        append(text, workingDays, "WD");
        return hours > 0 ? text.append("T").append(hours).append("H").toString() : text.toString();
    }

    private static void append(StringBuilder text, int amount, String unit) {
        if (amount > 0) {
            text.append(amount).append(unit);
        }
    }
}
