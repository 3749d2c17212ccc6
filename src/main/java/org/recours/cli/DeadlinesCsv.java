package org.recours.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recours.domain.casefile.Deadline;
import org.recours.store.CaseRow;

/// Deadlines as a table for other programs (RFC 4180): dates as ISO 8601, codes as in JSON, no name of a person.
final class DeadlinesCsv {

    static final List<String> HEAD = List.of(
            "number",
            "id",
            "standing",
            "actBy",
            "lastMoment",
            "legalLastDay",
            "safeDate",
            "internalTarget",
            "basis",
            "rule",
            "packVersion",
            "responsible");

    private DeadlinesCsv() {}

    static String line(List<String> cells) {
        return cells.stream().map(DeadlinesCsv::cell).collect(Collectors.joining(","));
    }

    static List<String> cells(CaseRow row, String standing, Optional<Deadline> deadline) {
        return Stream.of(
                        row.number(),
                        Optional.of(row.id()),
                        Optional.of(standing),
                        deadline.flatMap(Deadline::actBy),
                        deadline.flatMap(Deadline::lastMoment),
                        deadline.flatMap(Deadline::legalLastDay),
                        deadline.flatMap(Deadline::safeDate),
                        deadline.flatMap(Deadline::internalTarget),
                        deadline.flatMap(Deadline::basis).map(Codes::of),
                        deadline.flatMap(Deadline::rule),
                        deadline.flatMap(Deadline::packVersion),
                        row.responsible())
                .map(value -> value.map(Object::toString).orElse(""))
                .toList();
    }

    /// Quoted where it must be. What a table program would take for a formula gets an apostrophe before it.
    private static String cell(String value) {
        var harmless = value.matches("[=+@\\-\t\r].*") ? "'" + value : value;
        return harmless.matches("(?s).*[\",\r\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
