package org.recours.cli;

import java.util.concurrent.Callable;
import org.recours.domain.problem.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `explanation --case NUMBER --out OUT.pdf`: why the day is the last one, for the person to take home.
@Command(name = "explanation", description = "cli.explanation.about")
public final class ExplanationCommand implements Callable<Integer> {

    private final Entrance entrance;

    @Option(names = "--case", required = true, paramLabel = "NUMBER", descriptionKey = "cli.option.case")
    private String number = "";

    @Mixin
    private final ReaderOptions reader = new ReaderOptions();

    @Mixin
    private final PaperFile file = new PaperFile();

    public ExplanationCommand(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Integer call() {
        return entrance.openOnAKnownDay(desk -> {
            var papers = desk.papers().get();
            var whole = CaseChoice.of(desk, number);
            var words = entrance.output().text().language();
            var printout = papers.explanation().run(whole, reader.of(whole, papers, words));
            if (printout.isEmpty()) {
                entrance.output().tell(new Phrase("cli.paper.noDay", number));
                return Exit.COULD_NOT;
            }
            return file.write(printout.get(), entrance);
        });
    }
}
