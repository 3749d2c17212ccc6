package org.recours.domain.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.recours.domain.casefile.Category;
import org.recours.domain.casefile.Kind;

/// What came in, was resolved and is overdue between two days, by kind and category.
///
/// Restricted categories stand together in one line, and no number below five is shown, nor one from which such a
/// number follows.
///
/// @param from the first day
/// @param to   the last day, included
public record Report(LocalDate from, LocalDate to, List<Line> lines, Line total) {

    /// One line of a report.
    ///
    /// @param kind     empty in the line of totals
    /// @param category empty for restricted categories together, and in the line of totals
    public record Line(Optional<Kind> kind, Optional<Category> category, Cell received, Cell resolved, Cell overdue) {}

    public Report {
        lines = List.copyOf(lines);
    }

    /// The report of these counts.
    public static Report of(LocalDate from, LocalDate to, Collection<Count> counts) {
        var lines = new ArrayList<Line>();
        for (var kind : Kind.values()) {
            var ofKind = counts.stream().filter(count -> count.kind() == kind).toList();
            var open = ofKind.stream()
                    .filter(count -> !count.category().isRestricted())
                    .sorted(Comparator.comparing(Count::category))
                    .toList();
            perCategory(open).forEach(lines::add);
            var restricted = ofKind.stream()
                    .filter(count -> count.category().isRestricted())
                    .toList();
            if (!restricted.isEmpty()) {
                lines.add(line(kind, Optional.empty(), restricted));
            }
        }
        return new Report(from, to, lines, total(lines));
    }

    private static List<Line> perCategory(List<Count> counts) {
        var byCategory = new TreeMap<Category, List<Count>>();
        counts.forEach(count -> byCategory
                .computeIfAbsent(count.category(), _ -> new ArrayList<>())
                .add(count));
        return byCategory.entrySet().stream()
                .map(entry -> line(entry.getValue().getFirst().kind(), Optional.of(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static Line line(Kind kind, Optional<Category> category, List<Count> counts) {
        return new Line(
                Optional.of(kind),
                category,
                Cell.of(counts.stream().mapToLong(Count::received).sum()),
                Cell.of(counts.stream().mapToLong(Count::resolved).sum()),
                Cell.of(counts.stream().mapToLong(Count::overdue).sum()));
    }

    private static Line total(List<Line> lines) {
        return new Line(
                Optional.empty(),
                Optional.empty(),
                sum(lines, Line::received),
                sum(lines, Line::resolved),
                sum(lines, Line::overdue));
    }

    private static Cell sum(List<Line> lines, Function<Line, Cell> column) {
        return Cell.sum(lines.stream().map(column).toList());
    }
}
