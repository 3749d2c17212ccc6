package org.recours.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recours.domain.clinic.Office;
import org.recours.usecase.CorrectHolidays.Closure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `holidays add --country CC --from DATE [--to DATE] --reason WORDS [--office OFFICE]`: a closure.
@Command(name = "holidays/add", description = "cli.holidays.add.about")
public final class HolidaysAddCommand extends HolidaysCommand {

    @Option(names = "--from", required = true, paramLabel = "DATE", descriptionKey = "cli.option.firstDay")
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.option.lastDay")
    private @Nullable LocalDate to;

    @Option(names = "--reason", required = true, paramLabel = "WORDS", descriptionKey = "cli.option.reason")
    private String reason = "";

    @Option(names = "--office", paramLabel = "OFFICE", descriptionKey = "cli.option.office")
    private @Nullable Office office;

    public HolidaysAddCommand(Entrance entrance) {
        super(entrance);
    }

    @Override
    public Integer call() {
        var last = Optional.ofNullable(to).orElse(from);
        return write(holidays ->
                holidays.correct().close(new Closure(country(), from, last, reason, Optional.ofNullable(office))));
    }
}
