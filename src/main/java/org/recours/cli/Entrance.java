package org.recours.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.recours.domain.problem.Phrase;
import org.recours.text.Language;

/// Lets a command in: finds the seat, asks for its passphrase, opens it, and closes it behind the command.
public final class Entrance {

    private final GlobalOptions options;
    private final Output output;
    private final SeatActions seats;
    private final PassphraseSource passphrases;
    private final Path usual;

    /// @param usual the seat’s place when the line names none
    public Entrance(GlobalOptions options, Output output, SeatActions seats, PassphraseSource passphrases, Path usual) {
        this.options = options;
        this.output = output;
        this.seats = seats;
        this.passphrases = passphrases;
        this.usual = usual;
    }

    Output output() {
        return output;
    }

    SeatActions seats() {
        return seats;
    }

    Optional<Terminal> terminal() {
        return passphrases.terminal();
    }

    boolean isJson() {
        return options.isJson();
    }

    Path profile() {
        return options.profile().orElse(usual);
    }

    /// Runs a command at the open seat.
    ///
    /// @return the command’s answer, or why it was not let in
    int open(ToIntFunction<Desk> command) {
        return withPassphrase(passphrase -> switch (seats.open().open(profile(), passphrase)) {
            case SeatActions.Opened.AtDesk(var desk) -> run(desk, command);
            case SeatActions.Opened.WrongPassphrase() -> refuse("cli.passphrase.wrong");
            case SeatActions.Opened.StillAsking() -> refuse("cli.stillAsking");
            case SeatActions.Opened.NoProfile() -> {
                output.tell(new Phrase("cli.noProfile", profile().toString()));
                yield Exit.COULD_NOT;
            }
        });
    }

    private int run(Desk desk, ToIntFunction<Desk> command) {
        try (desk) {
            desk.doubt().get().ifPresent(output::tell);
            return command.applyAsInt(desk);
        }
    }

    /// Runs something that needs the passphrase of the seat.
    int withPassphrase(ToIntFunction<char[]> command) {
        return command(passphrases.known(options, output.text()), command);
    }

    /// Runs something that needs a passphrase for a new seat: a long one.
    int withNewPassphrase(Language language, ToIntFunction<char[]> command) {
        return command(passphrases.fresh(options, language, seats), passphrase -> {
            if (!seats.isLongEnough().test(passphrase)) {
                return refuse("cli.passphrase.tooShort");
            }
            return command.applyAsInt(passphrase);
        });
    }

    private int command(Optional<char[]> passphrase, ToIntFunction<char[]> command) {
        if (passphrase.isEmpty()) {
            output.tell(new Phrase("cli.passphrase.none"));
            return Exit.WRONG_USE;
        }
        return command.applyAsInt(passphrase.get());
    }

    int refuse(String key) {
        output.tell(new Phrase(key));
        return Exit.COULD_NOT;
    }
}
