package org.recours.cli;

import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `holidays weekend --country CC --days FRI-SAT`: the days of each week on which offices are closed.
@Command(name = "holidays/weekend", description = "cli.holidays.weekend.about")
public final class HolidaysWeekendCommand extends HolidaysCommand {

    @Option(names = "--days", required = true, paramLabel = "DAYS", descriptionKey = "cli.option.weekendDays")
    private Weekend days = new Weekend(Set.of());

    public HolidaysWeekendCommand(Entrance entrance) {
        super(entrance);
    }

    @Override
    public Integer call() {
        return write(holidays -> holidays.correct().setWeekend(country(), days.days()));
    }
}
