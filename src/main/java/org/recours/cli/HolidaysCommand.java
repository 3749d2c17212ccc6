package org.recours.cli;

import java.util.concurrent.Callable;
import java.util.function.Function;
import org.recours.domain.problem.Phrase;
import org.recours.usecase.HolidayOutcome;
import picocli.CommandLine.Option;

/// What the commands on holidays share: the country, and how an answer is told.
abstract sealed class HolidaysCommand implements Callable<Integer>
        permits HolidaysAddCommand,
                HolidaysConfirmCommand,
                HolidaysCorrectCommand,
                HolidaysListCommand,
                HolidaysTakeBackCommand,
                HolidaysWeekendCommand {

    private final Entrance entrance;

    @Option(
            names = "--country",
            required = true,
            paramLabel = "CC",
            converter = CountryCode.class,
            descriptionKey = "cli.option.country")
    private String country = "";

    HolidaysCommand(Entrance entrance) {
        this.entrance = entrance;
    }

    Entrance entrance() {
        return entrance;
    }

    /// ISO 3166.
    String country() {
        return country;
    }

    /// Writes one thing down, and says why when it can’t be.
    int write(Function<Desk.Holidays, HolidayOutcome> change) {
        return entrance.openOnAKnownDay(desk -> switch (change.apply(desk.holidays())) {
            case HolidayOutcome.Written _ -> Exit.DONE;
            case HolidayOutcome.Refused(var why) -> {
                entrance.output().tell(why);
                yield Exit.COULD_NOT;
            }
        });
    }

    /// Of two options one must stand on the line.
    int wrongUse(String key) {
        entrance.output().tell(new Phrase(key));
        return Exit.WRONG_USE;
    }
}
