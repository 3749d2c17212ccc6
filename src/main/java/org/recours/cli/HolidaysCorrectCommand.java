package org.recours.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recours.domain.clinic.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `holidays correct --country CC --day DATE (--to DATE | --none [--office OFFICE])`: a holiday is on another day, or
/// none.
@Command(name = "holidays/correct", description = "cli.holidays.correct.about")
public final class HolidaysCorrectCommand extends HolidaysCommand {

    @Option(names = "--day", required = true, paramLabel = "DATE", descriptionKey = "cli.option.holidayDay")
    private LocalDate day = LocalDate.EPOCH;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.option.movedTo")
    private @Nullable LocalDate to;

    @Option(names = "--none", descriptionKey = "cli.option.noHoliday")
    private boolean isNone;

    @Option(names = "--office", paramLabel = "OFFICE", descriptionKey = "cli.option.office")
    private @Nullable Office office;

    public HolidaysCorrectCommand(Entrance entrance) {
        super(entrance);
    }

    @Override
    public Integer call() {
        var there = to;
        if (there != null && !isNone && office == null) {
            return write(holidays -> holidays.move().run(country(), day, there));
        }
        if (there == null && isNone) {
            return write(holidays -> holidays.correct().open(country(), day, Optional.ofNullable(office)));
        }
        return wrongUse("cli.holidays.toOrNone");
    }
}
