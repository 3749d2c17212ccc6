package org.recours.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.recours.domain.calendar.Holiday;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;

/// Holidays that somebody vouches for, as a line gives them.
///
/// Either dates with `;` between, or a file: one date a line, after it a name if there is one, with a comma, a
/// semicolon
/// or a space between. Empty lines and lines that begin with `#` are passed over.
final class HolidayList {

    private static final String DATES = "\\d{4}-\\d{2}-\\d{2}(;\\d{4}-\\d{2}-\\d{2})*";
    private static final int LENGTH = "2026-11-03".length();

    private HolidayList() {}

    /// @throws Problem when the file can’t be read or a line of it is no date
    static List<Holiday> of(String given) {
        return given.matches(DATES)
                ? holidays(Arrays.asList(given.split(";", -1)), given)
                : holidays(TextFile.read(Path.of(given)).lines().toList(), given);
    }

    private static List<Holiday> holidays(List<String> lines, String file) {
        var holidays = new ArrayList<Holiday>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                holidays.add(holiday(line, new Phrase("cli.deadline.badHoliday", file, i + 1)));
            }
        }
        return holidays;
    }

    private static Holiday holiday(String line, Phrase mistake) {
        if (!line.substring(Math.min(LENGTH, line.length())).matches("|[,; \\t].*")) {
            throw new Problem(mistake);
        }
        try {
            var day = LocalDate.parse(line.substring(0, Math.min(LENGTH, line.length())));
            return new Holiday(day, line.substring(LENGTH).replaceFirst("^[,; \\t]+", ""), Holiday.Standing.CONFIRMED);
        } catch (DateTimeParseException e) {
            throw new Problem(mistake, e);
        }
    }
}
