package org.recours.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Answers for everything that goes wrong on the line, in the person's language; picocli's own texts are English only.
final class Mistakes implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Mistakes.class);

    private final Output output;

    Mistakes(Output output) {
        this.output = output;
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) {
        output.tell(phrase(mistake));
        output.tell(new Phrase(
                "cli.seeHelp", mistake.getCommandLine().getCommandSpec().qualifiedName(" ") + " --help"));
        return Exit.WRONG_USE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult line) {
        if (failure instanceof Problem problem) {
            output.tell(problem.phrase());
        } else {
            LOG.error("a command failed", failure);
            output.tell(new Phrase("cli.bug", failure.getClass().getSimpleName()));
        }
        return Exit.COULD_NOT;
    }

    /// What is wrong with a line, in a sentence.
    static Phrase phrase(ParameterException mistake) {
        return switch (mistake) {
            case MissingParameterException missing -> new Phrase("cli.missing", names(missing.getMissing()));
            case UnmatchedArgumentException unknown ->
                new Phrase("cli.unknown", String.join(" ", unknown.getUnmatched()));
            case OverwrittenOptionException twice -> new Phrase("cli.twice", name(twice.getOverwritten()));
            default -> badValue(mistake);
        };
    }

    private static Phrase badValue(ParameterException mistake) {
        var argument = mistake.getArgSpec();
        var value = mistake.getValue();
        if (argument == null || value == null) {
            return new Phrase("cli.wrongUse");
        }
        if (Arrays.stream(argument.converters()).anyMatch(CountryCode.class::isInstance)) {
            return new Phrase("holidays.unknownCountry", value);
        }
        var key = value.matches(EventDates.YEAR_LONG_PAST) ? "cli.yearLongPast" : "cli.badValue";
        return new Phrase(key, name(argument), value);
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(Mistakes::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
