package org.recours.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.recours.domain.calendar.EventDate;
import org.recours.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// The command line as a whole: `recours [--profile DIR] COMMAND`.
public final class Cli {

    private final Output output;
    private final CommandLine root;

    /// @param version what `--version` says
    /// @param commands made from the options that may stand anywhere; the description of each is a key
    public Cli(Output output, String version, List<Function<GlobalOptions, ? extends Callable<Integer>>> commands) {
        this.output = output;
        var recours = new Recours();
        root = new CommandLine(recours);
        describe(root.getCommandSpec());
        root.getCommandSpec().version(version);
        commands.stream().map(command -> command.apply(recours.options)).forEach(this::add);
        var mistakes = new Mistakes(output);
        understanding(root)
                .setParameterExceptionHandler(mistakes)
                .setExecutionExceptionHandler(mistakes)
                .setResourceBundle(new Messages(output.text(), root))
                .setOut(writer(output.out()))
                .setErr(writer(output.err()));
    }

    /// Runs one line.
    ///
    /// @return 0 done, 1 could not, 2 wrong use
    public int run(List<String> arguments) {
        return root.execute(arguments.toArray(String[]::new));
    }

    /// Words that every line may hold.
    static CommandLine understanding(CommandLine line) {
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(EventDate.class, new EventDates(ZoneId.systemDefault()))
                .registerConverter(LocalDate.class, EventDates::day)
                .registerConverter(Weekend.class, Weekend::parse)
                .registerConverter(Language.class, Cli::language);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }

    private static Language language(String code) {
        return Language.of(code).orElseThrow(() -> new TypeConversionException(code));
    }

    /// A command of two words, `case/add`, goes below its first.
    private void add(Callable<Integer> command) {
        var line = new CommandLine(command);
        describe(line.getCommandSpec());
        var words = line.getCommandName().split("/", 2);
        if (words.length == 1) {
            root.addSubcommand(line);
        } else {
            line.setCommandName(words[1]);
            group(words[0]).addSubcommand(line);
        }
    }

    private CommandLine group(String word) {
        var known = root.getSubcommands().get(word);
        if (known != null) {
            return known;
        }
        var group = new CommandLine(new Group());
        group.setCommandName(word);
        group.getCommandSpec()
                .usageMessage()
                .description(CommandGroup.of(word).orElseThrow().description());
        describe(group.getCommandSpec());
        root.addSubcommand(group);
        return group;
    }

    private void describe(CommandSpec command) {
        var key = command.usageMessage().description()[0];
        command.usageMessage()
                .description(output.text().get(key))
                .synopsisHeading(output.text().get("cli.usage") + " ")
                .synopsisSubcommandLabel(output.text().get("cli.usage.command"))
                .commandListHeading("%n" + output.text().get("cli.usage.commands") + "%n");
    }

    /// The first word alone says which words can follow.
    @Command
    private final class Group implements Callable<Integer> {

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            spec.commandLine().usage(output.err());
            return Exit.WRONG_USE;
        }
    }

    /// Without a command the line says what there is.
    @Command(name = "recours", description = "cli.about")
    private final class Recours implements Callable<Integer> {

        @Mixin
        private final GlobalOptions options = new GlobalOptions();

        @Override
        public Integer call() {
            root.usage(output.err());
            return Exit.WRONG_USE;
        }
    }
}
