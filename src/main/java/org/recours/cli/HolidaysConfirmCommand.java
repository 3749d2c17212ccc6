package org.recours.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `holidays confirm --country CC (--year YEAR | --day DATE)`: a person has looked through a year, or knows one day.
@Command(name = "holidays/confirm", description = "cli.holidays.confirm.about")
public final class HolidaysConfirmCommand extends HolidaysCommand {

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.option.confirmedYear")
    private @Nullable Integer year;

    @Option(names = "--day", paramLabel = "DATE", descriptionKey = "cli.option.confirmedDay")
    private @Nullable LocalDate day;

    public HolidaysConfirmCommand(Entrance entrance) {
        super(entrance);
    }

    @Override
    public Integer call() {
        var whole = year;
        var one = day;
        if (whole != null && one == null) {
            return write(holidays -> holidays.correct().confirm(holidays.show().run(country(), whole)));
        }
        if (one != null && whole == null) {
            return write(holidays -> holidays.correct().confirmDay(country(), one));
        }
        return wrongUse("cli.holidays.yearOrDay");
    }
}
