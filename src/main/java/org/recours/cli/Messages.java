package org.recours.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recours.text.Text;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/// Our messages in the form in which picocli asks for the descriptions of options: by their `descriptionKey`.
///
/// picocli asks only for keys that it was told of. They are those that the commands name.
final class Messages extends ResourceBundle {

    private final Text text;
    private final Set<String> keys;

    /// @param root with all its commands
    Messages(Text text, CommandLine root) {
        this.text = text;
        this.keys = keys(root).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> keys(CommandLine line) {
        return Stream.concat(
                line.getCommandSpec().args().stream()
                        .map(ArgSpec::descriptionKey)
                        .flatMap(Stream::ofNullable),
                line.getSubcommands().values().stream().flatMap(Messages::keys));
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return keys.contains(key) ? text.get(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(keys);
    }
}
