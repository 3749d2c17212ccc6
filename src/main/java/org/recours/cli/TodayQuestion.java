package org.recours.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.recours.domain.problem.Phrase;

/// Which day is it? Asked where the laptop’s clock is behind the last entry, or far ahead of it.
///
/// The line may say it with `--today`, a person at a terminal is asked, and a script is told: a command that counts
/// days does nothing before that.
final class TodayQuestion {

    private final Desk.Today today;
    private final Optional<LocalDate> stated;
    private final Optional<Terminal> terminal;
    private final Output output;

    /// @param stated what the line says that today is
    TodayQuestion(Desk.Today today, Optional<LocalDate> stated, Optional<Terminal> terminal, Output output) {
        this.today = today;
        this.stated = stated;
        this.terminal = terminal;
        this.output = output;
    }

    enum Answer {
        KNOWN,
        /// Whoever was asked said neither yes nor another day.
        NOT_CONFIRMED,
        NOBODY_TO_ASK
    }

    /// For a command that counts no days: says that the date is not sure.
    void tell() {
        doubt().ifPresent(doubt -> output.tell(doubted(doubt)));
    }

    /// For a command that counts days.
    Answer ask() {
        var doubt = doubt();
        if (doubt.isEmpty()) {
            return Answer.KNOWN;
        }
        output.tell(doubted(doubt.get()));
        if (terminal.isEmpty()) {
            output.tell(new Phrase("cli.date.state"));
            return Answer.NOBODY_TO_ASK;
        }
        return answered(terminal.get(), doubt.get());
    }

    /// What is still in doubt after what the line says.
    private Optional<Desk.Doubt> doubt() {
        var doubt = today.doubt().get();
        var isNews =
                doubt.isPresent() || !stated.equals(Optional.of(today.date().get()));
        if (stated.isPresent() && isNews) {
            today.confirm().accept(stated.get());
            return Optional.empty();
        }
        return doubt;
    }

    private Answer answered(Terminal person, Desk.Doubt doubt) {
        var text = output.text();
        var said = person.line(text.get("cli.date.ask", doubt.laptopSays()) + " ");
        var day = text.get("cli.yes").equalsIgnoreCase(said) ? Optional.of(doubt.laptopSays()) : day(said);
        if (day.isEmpty()) {
            output.tell(new Phrase("cli.date.notConfirmed"));
            return Answer.NOT_CONFIRMED;
        }
        today.confirm().accept(day.get());
        return Answer.KNOWN;
    }

    private static Optional<LocalDate> day(String said) {
        try {
            return Optional.of(LocalDate.parse(said));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // the answer then says what was expected
        }
    }

    private static Phrase doubted(Desk.Doubt doubt) {
        return new Phrase("cli.date.doubt", doubt.laptopSays(), doubt.lastEntry());
    }
}
