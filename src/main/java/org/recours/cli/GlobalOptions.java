package org.recours.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// Options that may stand anywhere on the line. picocli fills them in before a command runs.
public final class GlobalOptions {

    @Option(names = "--profile", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "cli.option.profile")
    private @Nullable Path profile;

    @Option(names = "--json", scope = ScopeType.INHERIT, descriptionKey = "cli.option.json")
    private boolean json;

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            descriptionKey = "cli.option.passphraseFile")
    private @Nullable Path passphraseFile;

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

    /// The folder of the data, when one was named.
    Optional<Path> profile() {
        return Optional.ofNullable(profile);
    }

    Optional<Path> passphraseFile() {
        return Optional.ofNullable(passphraseFile);
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
