package org.recours.app;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recours.cli.Cli;
import org.recours.cli.DeadlineCommand;
import org.recours.cli.Output;
import org.recours.pack.Holidays;
import org.recours.pack.Packs;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.usecase.ComputeDeadline;

/// Starts the program: a command, the desktop, or the demonstration.
public final class Main {

    private Main() {}

    /// Ends with the exit code of the command: 0 done, 1 could not, 2 wrong use.
    public static void main(String[] given) {
        Logging.silence();
        var arguments = Arguments.of(given, Optional.ofNullable(System.getenv(Arguments.LINE)));
        System.exit(commandLine().run(arguments));
    }

    private static Cli commandLine() {
        var clock = InstantSource.system();
        var zone = ZoneId.systemDefault();
        var output = new Output(Text.in(language()), System.out, System.err);
        return new Cli(
                output,
                version(),
                List.of(options -> new DeadlineCommand(
                        options,
                        output,
                        new ComputeDeadline(Packs.shipped(), Holidays.shipped(), zone),
                        () -> LocalDate.ofInstant(clock.instant(), zone))));
    }

    private static Language language() {
        return Language.of(Locale.getDefault(Locale.Category.DISPLAY).getLanguage())
                .orElse(Language.ENGLISH);
    }

    /// As the build wrote it into the jar; started from class files there is none.
    private static String version() {
        return "recours "
                + Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                        .orElse("0");
    }
}
