package org.recours.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `demo`: the main job on a sample clinic, told step by step.
@Command(name = "demo", description = "cli.demo.about")
public final class DemoCommand implements Callable<Integer> {

    private final Consumer<Optional<Path>> demo;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "cli.option.demoOut")
    private @Nullable Path out;

    /// @param demo walks it in this folder, or in one of its own
    public DemoCommand(Consumer<Optional<Path>> demo) {
        this.demo = demo;
    }

    @Override
    public Integer call() {
        demo.accept(Optional.ofNullable(out));
        return Exit.DONE;
    }
}
