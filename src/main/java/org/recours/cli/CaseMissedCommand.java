package org.recours.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.recours.domain.problem.Phrase;
import org.recours.usecase.RunningDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `case missed NUMBER`: what stays open when the legal last day is over. Writes nothing, and closes no case.
@Command(name = "case/missed", description = "cli.case.missed.about")
public final class CaseMissedCommand implements Callable<Integer> {

    private final Entrance entrance;

    @Parameters(index = "0", paramLabel = "NUMBER", descriptionKey = "cli.option.number")
    private String number = "";

    public CaseMissedCommand(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Integer call() {
        return entrance.openOnAKnownDay(desk -> {
            var missed = desk.dates().clocks().run(CaseChoice.of(desk, number)).running().stream()
                    .filter(RunningDate::isOver)
                    .toList();
            if (entrance.isJson()) {
                entrance.output().jsonArray(missed.stream().map(this::json));
            } else if (missed.isEmpty()) {
                entrance.output().line(entrance.output().text().get("cli.case.missed.none"));
            } else {
                missed.forEach(this::print);
            }
            return Exit.DONE;
        });
    }

    private void print(RunningDate missed) {
        var text = entrance.output().text();
        entrance.output().line(text.get(over(missed)));
        missed.late().forEach(route -> entrance.output().line("  " + text.get(route)));
    }

    /// A last day that is only assumed is not said.
    private static Phrase over(RunningDate missed) {
        return missed.frozen()
                .legalLast()
                .filter(_ -> missed.deadline().isUsable())
                .map(last -> new Phrase("cli.case.missed.day", last.phrase()))
                .orElseGet(() -> new Phrase("case.due.unknown"));
    }

    private Map<String, Object> json(RunningDate missed) {
        var text = entrance.output().text();
        var deadline = missed.deadline();
        var json = new LinkedHashMap<String, Object>();
        json.put("deadline", deadline.id().toString());
        deadline.basis().ifPresent(basis -> json.put("basis", Codes.of(basis)));
        deadline.legalLastDay().ifPresent(day -> json.put("legalLastDay", day.toString()));
        deadline.legalLastMoment().ifPresent(moment -> json.put("legalLastMoment", moment.toString()));
        json.put("open", missed.late().stream().map(text::get).toList());
        return json;
    }
}
