package org.recours.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.recours.domain.problem.Phrase;
import org.recours.usecase.PrintSlip;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `slip --case NUMBER [--case NUMBER ...] --out OUT.pdf`: pocket slips, four a sheet; the code of each is kept with
/// its
/// case.
@Command(name = "slip", description = "cli.slip.about")
public final class SlipCommand implements Callable<Integer> {

    private final Entrance entrance;

    @Option(names = "--case", required = true, paramLabel = "NUMBER", descriptionKey = "cli.option.cases")
    private List<String> numbers = List.of();

    @Mixin
    private final ReaderOptions reader = new ReaderOptions();

    @Mixin
    private final PaperFile file = new PaperFile();

    public SlipCommand(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Integer call() {
        return entrance.openOnAKnownDay(desk -> {
            var papers = desk.papers().get();
            var carried = new ArrayList<PrintSlip.Carried>();
            for (var number : numbers) {
                var whole = CaseChoice.of(desk, number);
                var slip = papers.slip().slip(whole);
                if (slip.isEmpty()) {
                    entrance.output().tell(new Phrase("cli.paper.noDay", number));
                    return Exit.COULD_NOT;
                }
                var words = entrance.output().text().language();
                carried.add(new PrintSlip.Carried(whole, slip.get(), reader.of(whole, papers, words)));
            }
            return file.write(papers.slip().print(carried, entrance.output().text()), entrance);
        });
    }
}
