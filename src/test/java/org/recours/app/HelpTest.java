package org.recours.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recours.text.Language;
import org.recours.text.Text;

/// What `--help` says of every command.
class HelpTest {

    /// An option, or a value without a name, and the words beside it or below it.
    private static final Pattern OPTION = Pattern.compile(
            "^ {2,6}(?<names>-\\S+(?:, -\\S+)*|[A-Z]\\S*)(?<words>(?: .*)?(?:\\R {8,}\\S.*)*)$", Pattern.MULTILINE);

    @ParameterizedTest
    @EnumSource
    void noOptionOfAnyCommandIsWithoutWords(Language language) {
        var commands = commands(language, List.of());
        assertTrue(commands.size() > 30, commands.toString());
        var blank = commands.stream()
                .flatMap(command -> blank(language, command))
                .distinct()
                .toList();
        assertEquals(List.of(), blank);
    }

    @Test
    void eachCommandSaysWhatItsOwnFilesAreFor() {
        var help = help(Language.ENGLISH, List.of("deadline"));
        assertFalse(help.contains("slip"), help);
    }

    private static Stream<String> blank(Language language, List<String> command) {
        var options = help(language, command).split(Pattern.quote(heading(language)), 2)[0];
        return OPTION.matcher(options)
                .results()
                .filter(found -> found.group("words").isBlank())
                .map(found -> String.join(" ", command) + " " + found.group("names"));
    }

    /// This command and all below it.
    private static List<List<String>> commands(Language language, List<String> above) {
        var all = new ArrayList<List<String>>();
        all.add(above);
        var parts = help(language, above).split(Pattern.quote(heading(language)), 2);
        if (parts.length == 2) {
            parts[1].lines()
                    .filter(line -> line.matches(" {2}\\S.*"))
                    .map(line -> Stream.concat(
                                    above.stream(), Stream.of(line.strip().split(" +", 2)[0]))
                            .toList())
                    .forEach(command -> all.addAll(commands(language, command)));
        }
        return all;
    }

    private static String heading(Language language) {
        return Text.in(language).get("cli.usage.commands");
    }

    private static String help(Language language, List<String> command) {
        var line = Stream.concat(command.stream(), Stream.of("--help")).toArray(String[]::new);
        var answer = new Commands(Path.of("unused")).in(language).run(line);
        assertEquals(0, answer.code(), () -> Arrays.toString(line) + answer.err());
        return answer.out();
    }
}
