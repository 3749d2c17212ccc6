package org.recours.cli;

import org.recours.domain.problem.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `--sure`: a person has looked at the dates, and they are right as they stand.
@Command
final class SureOption {

    @Option(names = "--sure", descriptionKey = "cli.option.sure")
    private boolean isSure;

    boolean isSure() {
        return isSure;
    }

    /// How to say so, where something looked like a slip of the pen.
    static void tell(Output output) {
        output.tell(new Phrase("cli.doubt.sure"));
    }
}
