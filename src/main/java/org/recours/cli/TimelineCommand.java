package org.recours.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recours.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `timeline --case NUMBER --out OUT.pdf`: what was done in a case, when and by whom, as proof.
@Command(name = "timeline", description = "cli.timeline.about")
public final class TimelineCommand implements Callable<Integer> {

    private final Entrance entrance;

    @Option(names = "--case", required = true, paramLabel = "NUMBER", descriptionKey = "cli.option.case")
    private String number = "";

    @Option(names = "--language", paramLabel = "LL", descriptionKey = "cli.option.paperLanguage")
    private @Nullable Language language;

    @Mixin
    private final PaperFile file = new PaperFile();

    public TimelineCommand(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Integer call() {
        return entrance.openOnAKnownDay(desk -> {
            var whole = CaseChoice.of(desk, number);
            var written = Optional.ofNullable(language)
                    .orElseGet(() -> entrance.output().text().language());
            return file.write(desk.papers().get().timeline().run(whole, written), entrance);
        });
    }
}
