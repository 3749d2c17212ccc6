package org.recours.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recours.cli.GlobalOptions;
import org.recours.cli.Output;
import org.recours.cli.PassphraseSource;
import org.recours.session.Profile;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.vault.Cost;

/// Starts the program: a command, the desktop, or the demonstration.
public final class Main {

    private Main() {}

    /// Ends with the exit code of the command: 0 done, 1 could not, 2 wrong use.
    public static void main(String[] given) {
        Logging.silence();
        var arguments = Arguments.of(given, Optional.ofNullable(System.getenv(Arguments.LINE)));
        System.exit(commandLine(arguments).cli(version(), List.of()).run(arguments));
    }

    private static CommandLine commandLine(List<String> arguments) {
        var environment = System.getenv();
        var system = System.getProperty("os.name");
        var usual = ProfilePlace.ofUser(environment, system, Path.of(System.getProperty("user.home")))
                .folder();
        var profile = new Profile(GlobalOptions.profileIn(arguments).orElse(usual));
        return new CommandLine(
                new Output(Text.in(language(profile)), System.out, System.err),
                usual,
                new PassphraseSource(Optional.ofNullable(environment.get("RECOURS_PASSPHRASE")), SystemTerminal.find()),
                System.in,
                new CommandLine.Machine(
                        LaptopName.of(environment, Path.of("/etc/hostname"), system),
                        Cost.forThisMachine(),
                        InstantSource.system()));
    }

    /// The profile’s, else the system’s.
    private static Language language(Profile profile) {
        var own = profile.state() == Profile.State.NONE
                ? Optional.<String>empty()
                : Optional.of(profile.label().language());
        return own.flatMap(Language::of)
                .or(() -> Language.of(Locale.getDefault(Locale.Category.DISPLAY).getLanguage()))
                .orElse(Language.ENGLISH);
    }

    /// As the build wrote it into the jar; started from class files there is none.
    private static String version() {
        return "recours "
                + Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                        .orElse("0");
    }
}
