package org.recours.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recours.domain.clinic.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `holidays take-back --country CC (--day DATE [--to DATE] [--office OFFICE] | --year YEAR)`: what people here said of
/// these days, or that somebody looked through the year.
@Command(name = "holidays/take-back", description = "cli.holidays.takeBack.about")
public final class HolidaysTakeBackCommand extends HolidaysCommand {

    @Option(names = "--day", paramLabel = "DATE", descriptionKey = "cli.option.firstDay")
    private @Nullable LocalDate day;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.option.lastDay")
    private @Nullable LocalDate to;

    @Option(names = "--office", paramLabel = "OFFICE", descriptionKey = "cli.option.office")
    private @Nullable Office office;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.option.takenBackYear")
    private @Nullable Integer year;

    public HolidaysTakeBackCommand(Entrance entrance) {
        super(entrance);
    }

    @Override
    public Integer call() {
        var first = day;
        var whole = year;
        if (first != null && whole == null) {
            var last = Optional.ofNullable(to).orElse(first);
            return write(holidays -> holidays.correct().takeBack(country(), first, last, Optional.ofNullable(office)));
        }
        if (whole != null && first == null && to == null && office == null) {
            return write(holidays -> holidays.correct().takeConfirmationBack(country(), whole));
        }
        return wrongUse("cli.holidays.yearOrDay");
    }
}
