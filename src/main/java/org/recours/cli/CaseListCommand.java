package org.recours.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recours.domain.casefile.Category;
import org.recours.store.CaseFilter;
import org.recours.store.CaseRow;
import org.recours.store.CaseSort;
import picocli.CommandLine.Command;

/// `case list`: every case, a line each; open ones first.
@Command(name = "case/list", description = "cli.case.list.about")
public final class CaseListCommand implements Callable<Integer> {

    private static final int WINDOW = 1000;

    private final Entrance entrance;

    public CaseListCommand(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public Integer call() {
        return entrance.open(desk -> {
            var rows = Stream.iterate(0, from -> from + WINDOW)
                    .map(from -> window(desk, from))
                    .takeWhile(window -> !window.isEmpty())
                    .flatMap(List::stream);
            if (entrance.isJson()) {
                entrance.output().jsonArray(rows.map(CaseListCommand::json));
            } else {
                rows.forEach(row -> entrance.output().line(line(row)));
            }
            return Exit.DONE;
        });
    }

    private static List<CaseRow> window(Desk desk, int from) {
        return desk.lists().cases().rows(CaseFilter.of(CaseFilter.Progress.EITHER), CaseSort.NUMBER, from, WINDOW);
    }

    private String line(CaseRow row) {
        var text = entrance.output().text();
        return Stream.of(
                        row.number().orElse(row.id().toString()),
                        text.get("code.stage." + row.stage()),
                        row.kind().map(kind -> text.get("code.kind." + kind)).orElse(""),
                        row.category()
                                .map(category -> text.get("category." + category))
                                .orElse(""),
                        row.actBy()
                                .map(day -> row.isDateUnknown()
                                        ? text.get("cli.case.list.assumed", day.toString())
                                        : day.toString())
                                .orElse(""),
                        row.personName().orElse(""))
                .collect(Collectors.joining("\t"));
    }

    static Map<String, Object> json(CaseRow row) {
        var json = new LinkedHashMap<String, Object>();
        row.number().ifPresent(number -> json.put("number", number));
        json.put("id", row.id().toString());
        row.kind().ifPresent(kind -> json.put("kind", Codes.of(kind)));
        row.category().map(Category::code).ifPresent(category -> json.put("category", category));
        row.personName().ifPresent(name -> json.put("person", name));
        json.put("stage", Codes.of(row.stage()));
        row.actBy().ifPresent(day -> json.put("actBy", day.toString()));
        json.put("dateUnknown", row.isDateUnknown());
        row.responsible().ifPresent(name -> json.put("responsible", name));
        row.receivedOn().ifPresent(day -> json.put("receivedOn", day.toString()));
        json.put("conflict", row.hasConflict());
        json.put("restricted", row.isRestricted());
        return json;
    }
}
