package org.recours.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.problem.Phrase;
import org.recours.store.Loaded;
import org.recours.usecase.WholeCase;
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

    private record Missed(Deadline deadline, LocalDate lastDay, List<Phrase> routes) {}

    @Override
    public Integer call() {
        return entrance.openOnAKnownDay(desk -> {
            var missed = missed(desk, CaseChoice.of(desk, number));
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

    private static List<Missed> missed(Desk desk, WholeCase whole) {
        var today = desk.today().date().get();
        return whole.deadlines().stream()
                .map(Loaded::record)
                .filter(Deadline::isOpen)
                .flatMap(deadline -> deadline.legalLastDay().filter(today::isAfter).stream()
                        .map(day -> new Missed(deadline, day, routes(desk, whole, deadline))))
                .toList();
    }

    /// Never nothing, so that nobody gives up by it.
    private static List<Phrase> routes(Desk desk, WholeCase whole, Deadline deadline) {
        var routes = desk.dates().clocks().lateRoutes(deadline, whole.decisionOf(deadline));
        return routes.isEmpty() ? List.of(new Phrase("case.late.none")) : routes;
    }

    private void print(Missed missed) {
        var text = entrance.output().text();
        entrance.output().line(text.get("cli.case.missed.day", missed.lastDay));
        missed.routes.forEach(route -> entrance.output().line("  " + text.get(route)));
    }

    private Map<String, Object> json(Missed missed) {
        var text = entrance.output().text();
        var json = new LinkedHashMap<String, Object>();
        json.put("deadline", missed.deadline.id().toString());
        json.put("legalLastDay", missed.lastDay.toString());
        json.put("open", missed.routes.stream().map(text::get).toList());
        return json;
    }
}
