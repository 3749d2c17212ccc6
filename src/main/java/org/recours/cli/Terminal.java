package org.recours.cli;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;

/// A person who sits before a terminal and can be asked.
///
/// @param readHidden asks without showing what is typed; empty when the input ended
/// @param readLine   asks for a line; empty when the input ended
/// @param write      shows a line, beside the data
public record Terminal(
        Function<String, Optional<char[]>> readHidden,
        Function<String, Optional<String>> readLine,
        Consumer<String> write) {

    /// @throws Problem when the person ended the input instead
    char[] hidden(String question) {
        return readHidden.apply(question).orElseThrow(() -> new Problem(new Phrase("cli.noAnswer")));
    }

    /// Whether the person said one of the words for yes.
    boolean agrees(String question, String yes) {
        var said = line(question);
        return !said.isEmpty() && yes.equalsIgnoreCase(said);
    }

    /// What the person answered; empty when nothing was.
    String line(String question) {
        return readLine.apply(question).map(String::strip).orElse("");
    }

    void show(String line) {
        write.accept(line);
    }
}
