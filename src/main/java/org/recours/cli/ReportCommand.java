package org.recours.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recours.domain.casefile.Category;
import org.recours.domain.problem.Phrase;
import org.recours.domain.report.Cell;
import org.recours.domain.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `report --from DATE --to DATE`: what came in, was resolved and is overdue; no count below five.
@Command(name = "report", description = "cli.report.about")
public final class ReportCommand implements Callable<Integer> {

    private final Entrance entrance;

    @Option(names = "--from", required = true, paramLabel = "DATE", descriptionKey = "cli.option.firstDay")
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--to", required = true, paramLabel = "DATE", descriptionKey = "cli.option.lastDay")
    private LocalDate to = LocalDate.EPOCH;

    public ReportCommand(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Integer call() {
        if (to.isBefore(from)) {
            entrance.output().tell(new Phrase("cli.report.wrongWay"));
            return Exit.WRONG_USE;
        }
        return entrance.open(desk -> {
            var report = desk.lists().report().run(from, to);
            if (entrance.isJson()) {
                entrance.output().json(json(report));
            } else {
                print(report);
            }
            return Exit.DONE;
        });
    }

    private void print(Report report) {
        var text = entrance.output().text();
        row("", "", text.get("cli.report.received"), text.get("cli.report.resolved"), text.get("cli.report.overdue"));
        report.lines()
                .forEach(line -> row(
                        line.kind().map(kind -> text.get("code.kind." + kind)).orElse(""),
                        line.category()
                                .map(category -> text.get("category." + category))
                                .orElseGet(() -> text.get("cli.report.restricted")),
                        words(line.received()),
                        words(line.resolved()),
                        words(line.overdue())));
        var total = report.total();
        row(text.get("cli.report.total"), "", words(total.received()), words(total.resolved()), words(total.overdue()));
    }

    private void row(String... cells) {
        entrance.output().line(Stream.of(cells).collect(Collectors.joining("\t")));
    }

    private static String words(Cell cell) {
        return json(cell).toString();
    }

    private static Map<String, Object> json(Report report) {
        var json = new LinkedHashMap<String, Object>();
        json.put("from", report.from().toString());
        json.put("to", report.to().toString());
        json.put("lines", report.lines().stream().map(ReportCommand::json).toList());
        json.put("total", counts(report.total()));
        return json;
    }

    private static Map<String, Object> json(Report.Line line) {
        var json = new LinkedHashMap<String, Object>();
        line.kind().ifPresent(kind -> json.put("kind", Codes.of(kind)));
        json.put("category", line.category().map(Category::code).orElse("restricted"));
        json.putAll(counts(line));
        return json;
    }

    private static Map<String, Object> counts(Report.Line line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("received", json(line.received()));
        json.put("resolved", json(line.resolved()));
        json.put("overdue", json(line.overdue()));
        return json;
    }

    /// A number where it may be shown, else a text that says as much as may be said.
    private static Object json(Cell cell) {
        return switch (cell) {
            case Cell.Shown(var count) -> count;
            case Cell.AtLeast(var count) -> "≥" + count;
            case Cell.TooFew _ -> "<" + Cell.SMALLEST;
        };
    }
}
