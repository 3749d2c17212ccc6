package org.recours.app;

import java.io.Console;
import java.util.Optional;
import org.recours.cli.Terminal;

/// The terminal before which a person started the program.
final class SystemTerminal {

    private SystemTerminal() {}

    /// Empty in a script, or where input or output go elsewhere.
    static Optional<Terminal> find() {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(console -> new Terminal(
                        question -> Optional.ofNullable(console.readPassword("%s", question)),
                        question -> Optional.ofNullable(console.readLine("%s", question)),
                        line -> console.printf("%s%n", line)));
    }
}
