package org.recours.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// Options that may stand anywhere on the line. picocli fills them in before a command runs.
public final class GlobalOptions {

    private static final String PROFILE = "--profile";

    @Option(names = PROFILE, paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "cli.option.profile")
    private @Nullable Path profile;

    @Option(names = "--json", scope = ScopeType.INHERIT, descriptionKey = "cli.option.asJson")
    private boolean json;

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            descriptionKey = "cli.option.passphraseFile")
    private @Nullable Path passphraseFile;

    @Option(names = "--today", paramLabel = "DATE", scope = ScopeType.INHERIT, descriptionKey = "cli.option.today")
    private @Nullable LocalDate today;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "cli.option.help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "cli.option.version")
    private boolean version;

    /// The folder that a line names, before it is understood as a whole: the profile’s language is that of the answer.
    public static Optional<Path> profileIn(List<String> line) {
        Optional<String> named = Optional.empty();
        for (int i = 0; i < line.size(); i++) {
            if (line.get(i).startsWith(PROFILE + "=")) {
                named = Optional.of(line.get(i).substring(PROFILE.length() + 1));
            } else if (line.get(i).equals(PROFILE) && i + 1 < line.size()) {
                named = Optional.of(line.get(i + 1));
            }
        }
        return named.flatMap(GlobalOptions::path);
    }

    private static Optional<Path> path(String named) {
        try {
            return Optional.of(Path.of(named));
        } catch (InvalidPathException e) {
            return Optional.empty(); // the line as a whole says so
        }
    }

    /// The folder of the data, when one was named.
    Optional<Path> profile() {
        return Optional.ofNullable(profile);
    }

    Optional<Path> passphraseFile() {
        return Optional.ofNullable(passphraseFile);
    }

    /// The day that a person says it is today, whatever the laptop’s clock says.
    Optional<LocalDate> today() {
        return Optional.ofNullable(today);
    }

    /// Whether data is wanted as JSON.
    boolean isJson() {
        return json;
    }

    /// Whether only the usage or the version is asked for.
    boolean isQuestion() {
        return help || version;
    }
}
