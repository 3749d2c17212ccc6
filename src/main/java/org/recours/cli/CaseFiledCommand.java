package org.recours.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.store.Loaded;
import org.recours.usecase.TickOff;
import org.recours.usecase.WholeCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `case filed NUMBER --what WORDS [--on DATE] [--how WORDS] [--proof WORDS] [--proof-file FILE] [--deadline ID]`:
/// ticks
/// off what was due. Its date runs no more; the case goes on.
@Command(name = "case/filed", description = "cli.case.filed.about")
public final class CaseFiledCommand implements Callable<Integer> {

    private final Entrance entrance;

    @Parameters(index = "0", paramLabel = "NUMBER", descriptionKey = "cli.option.number")
    private String number = "";

    @Option(names = "--what", required = true, paramLabel = "WORDS", descriptionKey = "cli.option.filedWhat")
    private String what = "";

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.option.filedOn")
    private @Nullable LocalDate on;

    @Option(names = "--how", paramLabel = "WORDS", descriptionKey = "cli.option.filedHow")
    private String how = "";

    @Option(names = "--proof", paramLabel = "WORDS", descriptionKey = "cli.option.proof")
    private String proof = "";

    @Option(names = "--proof-file", paramLabel = "FILE", descriptionKey = "cli.option.proofFile")
    private @Nullable Path proofFile;

    @Option(names = "--deadline", paramLabel = "ID", descriptionKey = "cli.option.ofDeadline")
    private @Nullable String deadline;

    public CaseFiledCommand(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Integer call() {
        return entrance.openOnAKnownDay(desk -> {
            var whole = CaseChoice.of(desk, number);
            var due = due(whole);
            var filed = filed(desk);
            return switch (desk.dates().tickOff().run(whole, due, filed)) {
                case TickOff.Result.Done _ -> {
                    tell(desk, due, filed);
                    yield Exit.DONE;
                }
                case TickOff.Result.Refused(var why) -> {
                    entrance.output().tell(why);
                    yield Exit.COULD_NOT;
                }
            };
        });
    }

    private TickOff.Filed filed(Desk desk) {
        var file = Optional.ofNullable(proofFile);
        var kept = proof.isBlank() && file.isEmpty()
                ? Optional.<TickOff.Proof>empty()
                : Optional.of(new TickOff.Proof(proof, file));
        var day = Optional.ofNullable(on).orElseGet(desk.today().date());
        return new TickOff.Filed(what, day, how, kept);
    }

    /// @throws Problem when nothing is open, or a person has to say which date is meant
    private Loaded<Deadline> due(WholeCase whole) {
        var open = whole.openDeadlines().stream()
                .filter(one -> Optional.ofNullable(deadline)
                        .map(wanted -> one.id().toString().equals(wanted))
                        .orElse(true))
                .toList();
        if (open.isEmpty()) {
            throw new Problem(new Phrase("cli.case.filed.none", number));
        }
        if (open.size() > 1) {
            throw new Problem(new Phrase("cli.case.filed.several", ids(open)));
        }
        return open.getFirst();
    }

    private static String ids(List<Loaded<Deadline>> open) {
        return open.stream()
                .map(one -> one.id()
                        + one.record().actBy().map(day -> " (" + day + ")").orElse(""))
                .collect(Collectors.joining(", "));
    }

    /// With the day by which the authority has to answer, where its rule says one.
    private void tell(Desk desk, Loaded<Deadline> due, TickOff.Filed filed) {
        var now = CaseChoice.of(desk, number);
        var answer = desk.dates().clocks().run(now).authorities().stream()
                .filter(clock -> clock.filed().equals(due.id()))
                .findFirst();
        if (entrance.isJson()) {
            var json = new LinkedHashMap<String, Object>();
            now.caseFile().record().number().ifPresent(known -> json.put("number", known));
            json.put("id", now.caseFile().id().toString());
            json.put("deadline", due.id().toString());
            json.put("doneOn", filed.on().toString());
            answer.ifPresent(clock -> json.put("answerBy", clock.until().toString()));
            entrance.output().json(json);
            return;
        }
        var text = entrance.output().text();
        entrance.output().line(text.get("cli.case.filed.done", filed.on()));
        answer.ifPresent(clock -> entrance.output().line(text.get("cli.case.filed.answer", clock.until())));
    }
}
