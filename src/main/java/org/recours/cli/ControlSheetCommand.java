package org.recours.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recours.domain.problem.Phrase;
import org.recours.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `control-sheet --case NUMBER --out OUT.pdf`: the sheet by which a supervisor checks the dates of a case.
@Command(name = "control-sheet", description = "cli.controlSheet.about")
public final class ControlSheetCommand implements Callable<Integer> {

    private final Entrance entrance;

    @Option(names = "--case", required = true, paramLabel = "NUMBER", descriptionKey = "cli.option.case")
    private String number = "";

    @Option(names = "--language", paramLabel = "LL", descriptionKey = "cli.option.paperLanguage")
    private @Nullable Language language;

    @Mixin
    private final PaperFile file = new PaperFile();

    public ControlSheetCommand(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Integer call() {
        return entrance.openOnAKnownDay(desk -> {
            var whole = CaseChoice.of(desk, number);
            var written = Optional.ofNullable(language)
                    .orElseGet(() -> entrance.output().text().language());
            var printout = desk.papers().get().controlSheet().run(whole, written);
            if (printout.isEmpty()) {
                entrance.output().tell(new Phrase("cli.paper.noDeadline", number));
                return Exit.COULD_NOT;
            }
            return file.write(printout.get(), entrance);
        });
    }
}
