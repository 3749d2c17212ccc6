package org.recours.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.recours.pack.Holidays;
import org.recours.pack.Packs;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.usecase.ComputeDeadline;

/// What `recours deadline` answers to one line on 3 November 2026, by the shipped rules, in English.
record DeadlineLine(int exit, String out, String err) {

    private static final ComputeDeadline SHIPPED =
            new ComputeDeadline(Packs.shipped(), Holidays.shipped(), ZoneId.of("Europe/Paris"));

    /// @param words what follows `deadline`, with one blank between; `_` stands for a blank inside
    static DeadlineLine of(String words) {
        return in(Language.ENGLISH, words);
    }

    static DeadlineLine in(Language language, String words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var output = new Output(Text.in(language), print(out), print(err));
        var cli = new Cli(
                output,
                "recours test",
                List.of(options -> new DeadlineCommand(options, output, SHIPPED, () -> LocalDate.of(2026, 11, 3))));
        int exit = cli.run(Stream.of(("deadline " + words).split(" ", -1))
                .map(word -> word.replace('_', ' '))
                .toList());
        return new DeadlineLine(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// The first line of what was told beside the answer.
    String told() {
        return err.lines().findFirst().orElse("");
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
