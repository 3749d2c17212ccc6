package org.recours.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recours.cli.Output;
import org.recours.cli.PassphraseSource;
import org.recours.cli.Terminal;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.vault.Cost;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs commands as the program does, on a laptop of the test: its clock, its terminal, cheap keys.
final class Commands {

    static final String PASSPHRASE = "correct horse battery staple";

    private final Path profile;
    private Language language = Language.ENGLISH;
    private Optional<String> environment = Optional.of(PASSPHRASE);
    private Optional<Terminal> terminal = Optional.empty();
    private byte[] input = new byte[0];
    private Instant now = Instant.parse("2026-11-03T09:00:00Z");

    Commands(Path profile) {
        this.profile = profile;
    }

    /// What a command answered.
    record Answer(int code, String out, String err) {

        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    Commands in(Language other) {
        language = other;
        return this;
    }

    Commands withPassphrase(Optional<String> inEnvironment) {
        environment = inEnvironment;
        return this;
    }

    Commands at(Terminal someone) {
        terminal = Optional.of(someone);
        return this;
    }

    /// With the laptop's clock at this moment.
    Commands on(String moment) {
        now = Instant.parse(moment);
        return this;
    }

    Commands piped(String text) {
        return piped(text.getBytes(StandardCharsets.UTF_8));
    }

    Commands piped(byte[] bytes) {
        input = bytes.clone();
        return this;
    }

    Answer run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var line = new ArrayList<>(List.of("--profile", profile.toString()));
        line.addAll(List.of(arguments));
        int code = new CommandLine(
                        new Output(Text.in(language), print(out), print(err)),
                        profile.resolveSibling("unused"),
                        new PassphraseSource(environment, terminal),
                        new ByteArrayInputStream(input),
                        new CommandLine.Machine("the old laptop", Cost.FLOOR, InstantSource.fixed(now)))
                .cli("recours test", List.of())
                .run(line);
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
