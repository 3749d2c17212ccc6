package org.recours.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.text.Language;
import org.recours.text.Text;

/// Where a passphrase comes from: the file that was named, else the environment, else the terminal. Never the line
/// itself, which every program of the machine can read.
public final class PassphraseSource {

    private static final int MOST_BYTES = 1 << 16;

    private final Optional<String> environment;
    private final Optional<Terminal> terminal;

    /// @param environment what `RECOURS_PASSPHRASE` holds
    /// @param terminal    empty when nobody sits before one
    public PassphraseSource(Optional<String> environment, Optional<Terminal> terminal) {
        this.environment = environment.filter(set -> !set.isEmpty());
        this.terminal = terminal;
    }

    Optional<Terminal> terminal() {
        return terminal;
    }

    /// The passphrase of a seat that exists; empty when there is none and nobody to ask.
    ///
    /// @throws Problem when the file can’t be read
    Optional<char[]> known(GlobalOptions options, Text text) {
        return given(options).or(() -> terminal.map(one -> one.hidden(text.get("cli.passphrase.ask") + " ")));
    }

    /// The passphrase of a new seat: one is proposed, and what is typed is asked for twice.
    ///
    /// @throws Problem when the file can’t be read, or the two are not the same
    Optional<char[]> fresh(GlobalOptions options, Language language, SeatActions seats) {
        return given(options).or(() -> terminal.map(one -> ask(one, Text.in(language), seats)));
    }

    private static char[] ask(Terminal terminal, Text text, SeatActions seats) {
        terminal.show(text.get("cli.passphrase.propose", seats.propose().apply(text.language())));
        var chosen = terminal.hidden(text.get("cli.passphrase.choose") + " ");
        var again = terminal.hidden(text.get("cli.passphrase.again") + " ");
        try {
            if (!Arrays.equals(chosen, again)) {
                Arrays.fill(chosen, '\0');
                throw new Problem(new Phrase("cli.passphrase.notTheSame"));
            }
            return chosen;
        } finally {
            Arrays.fill(again, '\0');
        }
    }

    private Optional<char[]> given(GlobalOptions options) {
        return options.passphraseFile().map(PassphraseSource::read).or(() -> environment.map(String::toCharArray));
    }

    /// All of the file but its last line end.
    private static char[] read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Problem(new Phrase("cli.passphrase.fileNotText", file.toString()));
            }
            var bytes = Files.readAllBytes(file);
            var characters = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            Arrays.fill(bytes, (byte) 0);
            var passphrase = Arrays.copyOf(characters.array(), withoutLineEnd(characters));
            Arrays.fill(characters.array(), '\0');
            return passphrase;
        } catch (CharacterCodingException e) {
            throw new Problem(new Phrase("cli.passphrase.fileNotText", file.toString()), e);
        } catch (IOException e) {
            throw new Problem(new Phrase("cli.fileNotRead", file.toString()), e);
        }
    }

    private static int withoutLineEnd(CharSequence characters) {
        int end = characters.length();
        if (end > 0 && characters.charAt(end - 1) == '\n') {
            end--;
            if (end > 0 && characters.charAt(end - 1) == '\r') {
                end--;
            }
        }
        return end;
    }
}
