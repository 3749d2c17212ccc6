package org.recours.cli;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.TypeConversionException;

/// The days on which offices are closed every week, as a line writes them: `FRI-SAT`, `SUN`, `none`.
record Weekend(Set<DayOfWeek> days) {

    private static final int LETTERS = 3;

    Weekend {
        days = Set.copyOf(days);
    }

    static Weekend parse(String written) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        if (!written.equalsIgnoreCase("none")) {
            for (var name : written.split("-", -1)) {
                days.add(day(name.toUpperCase(Locale.ROOT)));
            }
        }
        if (days.size() == DayOfWeek.values().length) {
            throw new TypeConversionException(written);
        }
        return new Weekend(days);
    }

    private static DayOfWeek day(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().equals(name)
                        || day.name().substring(0, LETTERS).equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(name));
    }
}
