package org.recours.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.application.Application;
import org.recours.cli.DemoCommand;
import org.recours.cli.GlobalOptions;
import org.recours.cli.Output;
import org.recours.cli.PassphraseSource;
import org.recours.domain.problem.Problem;
import org.recours.session.Profile;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.vault.Cost;

/// Starts the program: a command, the desktop, or the demonstration.
public final class Main {

    private Main() {}

    /// Ends with the exit code of the command: 0 done, 1 could not, 2 wrong use.
    public static void main(String[] given) {
        var arguments = Arguments.of(given, Optional.ofNullable(System.getenv(Arguments.LINE)));
        System.exit(
                switch (start(arguments)) {
                    case COMMAND -> command(arguments, arguments);
                    case DESKTOP -> desktop(arguments);
                    case DEMO -> command(arguments, List.of("demo"));
                });
    }

    private static int command(List<String> given, List<String> run) {
        Logging.silence();
        var line = commandLine(given);
        return line.cli(version(), demo(line)).run(run);
    }

    /// A place alone is no command: it says whose desktop to open.
    private static Start start(List<String> arguments) {
        var isPlaceAlone = GlobalOptions.profileIn(arguments).isPresent() && arguments.size() <= 2;
        return Start.of(
                isPlaceAlone ? List.of() : arguments,
                System.getenv(),
                System.getProperty("os.name"),
                Optional.ofNullable(System.getProperty("java.awt.headless")));
    }

    private static List<Function<GlobalOptions, ? extends Callable<Integer>>> demo(CommandLine line) {
        var start = new DemoStart(line.output().text(), line.output().out());
        return List.of(_ -> new DemoCommand(start::run));
    }

    /// Loads nothing of the commands: a person waits for the window.
    private static int desktop(List<String> arguments) {
        var place = place(arguments);
        var refusal = place.refusal();
        if (refusal.isPresent()) {
            commandLine(arguments).output().tell(refusal.get());
            return 1;
        }
        try {
            place.prepare();
        } catch (Problem notWritable) {
            commandLine(arguments).output().tell(notWritable.phrase());
            return 1;
        }
        Thread.ofPlatform().start(() -> readBesideTheToolkit(place));

        Application.launch(DesktopApplication.class, place.folder().toString());
        return 0;
    }

    /// The toolkit takes long to start and needs one processor: what the first screen needs is read by another
    /// meanwhile.
    private static void readBesideTheToolkit(ProfilePlace place) {
        Logging.writeTo(place.logs());
        Text.in(Language.ofSystem()).get("shell.name");
    }

    private static ProfilePlace place(List<String> arguments) {
        return GlobalOptions.profileIn(arguments)
                .map(ProfilePlace::new)
                .orElseGet(() -> ProfilePlace.ofUser(
                        System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home"))));
    }

    private static CommandLine commandLine(List<String> arguments) {
        var environment = System.getenv();
        var system = System.getProperty("os.name");
        var usual = place(arguments).folder();
        var profile = new Profile(usual);
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
