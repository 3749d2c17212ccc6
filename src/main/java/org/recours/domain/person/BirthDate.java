package org.recours.domain.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recours.domain.change.Shape;

/// When a person was born, as far as it is known: a day, a month, a year, or about a year.
///
/// Many papers carry a 1 January that an office assigned; a person with one is as old as the year says, no surer.
///
/// @param earliest the first day that it can have been
/// @param latest   the last
public record BirthDate(LocalDate earliest, LocalDate latest, Precision precision, boolean isDisputed) {

    /// How sure the date is.
    public enum Precision {
        EXACT,
        MONTH,
        YEAR,
        ESTIMATED,
        /// An office wrote 1 January because nobody knew.
        ASSIGNED_FIRST_JANUARY
    }

    /// How far an estimated year can be off, in years each way.
    private static final int ESTIMATE_YEARS = 2;

    private static final Pattern CODE = Pattern.compile("(~|=)?(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(\\?)?");

    public BirthDate {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("a birth ends before it begins");
        }
    }

    /// Reads `1990`, `1990-05`, `1990-05-02`, `~1990` (about), `=1990-01-01` (assigned by an office); a final `?` says
    /// that it is disputed.
    ///
    /// @return empty when it is none of these
    public static Optional<BirthDate> parse(String code) {
        var match = CODE.matcher(code.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        boolean isDisputed = match.group(5) != null;
        int year = Integer.parseInt(match.group(2));
        try {
            if (match.group(4) != null) {
                var day = LocalDate.of(year, Integer.parseInt(match.group(3)), Integer.parseInt(match.group(4)));
                return ofDay(day, match.group(1), isDisputed);
            }
            if (match.group(1) != null) {
                return "~".equals(match.group(1)) && match.group(3) == null
                        ? Optional.of(
                                years(year - ESTIMATE_YEARS, year + ESTIMATE_YEARS, Precision.ESTIMATED, isDisputed))
                        : Optional.empty();
            }
            if (match.group(3) != null) {
                var month = YearMonth.of(year, Integer.parseInt(match.group(3)));
                return Optional.of(new BirthDate(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, isDisputed));
            }
            return Optional.of(years(year, year, Precision.YEAR, isDisputed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<BirthDate> ofDay(LocalDate day, String mark, boolean isDisputed) {
        if (mark == null) {
            return Optional.of(new BirthDate(day, day, Precision.EXACT, isDisputed));
        }
        return "=".equals(mark) && day.getDayOfYear() == 1
                ? Optional.of(years(day.getYear(), day.getYear(), Precision.ASSIGNED_FIRST_JANUARY, isDisputed))
                : Optional.empty();
    }

    private static BirthDate years(int from, int to, Precision precision, boolean isDisputed) {
        return new BirthDate(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), precision, isDisputed);
    }

    /// What [#parse] reads.
    public String code() {
        var written = switch (precision) {
            case EXACT -> earliest.toString();
            case MONTH -> YearMonth.from(earliest).toString();
            case YEAR -> year(year());
            case ESTIMATED -> "~" + year(year());
            case ASSIGNED_FIRST_JANUARY -> "=" + earliest;
        };
        return isDisputed ? written + "?" : written;
    }

    /// The year as it was told: of an estimate the middle, not the first that it can have been.
    public int year() {
        return precision == Precision.ESTIMATED ? earliest.getYear() + ESTIMATE_YEARS : earliest.getYear();
    }

    /// Whether the person can be under 18 on this day, on any reading.
    public boolean canBeMinor(LocalDate today) {
        return latest.plusYears(18).isAfter(today);
    }

    private static String year(int year) {
        return String.format("%04d", year);
    }

    /// The precision alone: the days are a client's.
    @Override
    public String toString() {
        return "BirthDate[" + precision + "]";
    }

    static final Shape<BirthDate> SHAPE = Shape.parsed(BirthDate::need).writtenAs(BirthDate::code);

    private static BirthDate need(String code) {
        return parse(code).orElseThrow(() -> new IllegalArgumentException("not a date of birth"));
    }
}
