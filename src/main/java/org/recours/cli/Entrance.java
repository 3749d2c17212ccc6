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

    /// Runs a command that counts no days at the open seat. Where today’s date is not sure, it goes on and says so.
    ///
    /// @return the command’s answer, or why it was not let in
    int open(ToIntFunction<Desk> command) {
        return atDesk(desk -> {
            todayQuestion(desk).tell();
            return command.applyAsInt(desk);
        });
    }

    /// Runs a command that counts days or writes them down: only on a day that is sure, or that a person has confirmed.
    ///
    /// @return the command’s answer, or why it was not let in
    int openOnAKnownDay(ToIntFunction<Desk> command) {
        return atDesk(desk -> switch (todayQuestion(desk).ask()) {
            case KNOWN -> command.applyAsInt(desk);
            case NOT_CONFIRMED -> Exit.COULD_NOT;
            case NOBODY_TO_ASK -> Exit.WRONG_USE;
        });
    }

    private TodayQuestion todayQuestion(Desk desk) {
        return new TodayQuestion(desk.today(), options.today(), terminal(), output);
    }

    private int atDesk(ToIntFunction<Desk> command) {
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

    private static int run(Desk desk, ToIntFunction<Desk> command) {
        try (desk) {
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
