package org.recours.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recours.domain.problem.Phrase;
import org.recours.text.Text;
import org.recours.usecase.CheckDates;
import org.recours.usecase.MovedDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `check-dates`: which recorded dates would be another by the rules and holidays as they stand now. Changes nothing.
@Command(name = "check-dates", description = "cli.checkDates.about")
public final class CheckDatesCommand implements Callable<Integer> {

    private static final List<String> HEAD = List.of(
            "number",
            "id",
            "cause",
            "recordedSafeDate",
            "recordedLegalLastDay",
            "safeDate",
            "legalLastDay",
            "rule",
            "responsible");

    private final Entrance entrance;

    @Option(names = "--csv", descriptionKey = "cli.option.csv")
    private boolean isCsv;

    public CheckDatesCommand(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Integer call() {
        return entrance.openOnAKnownDay(desk -> {
            var checked = desk.lists().check().run((_, _) -> {});
            if (entrance.isJson()) {
                entrance.output().jsonArray(checked.moved().stream().map(CheckDatesCommand::json));
            } else if (isCsv) {
                entrance.output().line(DeadlinesCsv.line(HEAD));
                checked.moved().forEach(moved -> entrance.output().line(DeadlinesCsv.line(cells(moved))));
            } else {
                checked.moved().forEach(this::print);
            }
            tell(checked);
            return Exit.DONE;
        });
    }

    private void tell(CheckDates.Checked checked) {
        entrance.output()
                .tell(
                        checked.moved().isEmpty()
                                ? new Phrase("check.none", checked.checked())
                                : new Phrase("check.found", checked.moved().size(), checked.checked()));
    }

    private void print(MovedDate moved) {
        var text = entrance.output().text();
        entrance.output()
                .line(String.join("\t", number(moved), changes(moved, text), text.get("check.cause." + moved.cause())));
    }

    private static String changes(MovedDate moved, Text text) {
        return moved.changes().stream().map(text::get).collect(Collectors.joining(" · "));
    }

    private static String number(MovedDate moved) {
        return moved.caseRow().number().orElseGet(() -> moved.caseRow().id().toString());
    }

    /// As the table has it, with nothing where there is nothing.
    private static Map<String, Object> json(MovedDate moved) {
        var json = new LinkedHashMap<String, Object>();
        var cells = cells(moved);
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                json.put(HEAD.get(column), cells.get(column));
            }
        }
        return json;
    }

    private static List<String> cells(MovedDate moved) {
        return Stream.<Optional<?>>of(
                        moved.caseRow().number(),
                        Optional.of(moved.caseRow().id()),
                        Optional.of(Codes.of(moved.cause())),
                        moved.recorded().safeDate(),
                        moved.recorded().legalLastDay(),
                        moved.safeDate(),
                        moved.legalLastDay(),
                        moved.recorded().rule(),
                        moved.caseRow().responsible())
                .map(value -> value.map(Object::toString).orElse(""))
                .toList();
    }
}
