package org.recours.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// All figures of a run, laid out so that they can be pasted into a page as they are (Markdown).
record Table(List<Figure> figures) {

    private static final List<String> HEAD = List.of("what", "figure", "peer", "ratio", "goal", "");

    @Override
    public String toString() {
        var rows = new ArrayList<List<String>>();
        rows.add(HEAD);
        figures.forEach(figure -> rows.add(cells(figure)));
        var widths = new ArrayList<Integer>();
        for (int column = 0; column < HEAD.size(); column++) {
            int at = column;
            widths.add(rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0));
        }
        var lines = new ArrayList<String>();
        rows.forEach(row -> lines.add(line(row, widths)));
        lines.add(1, widths.stream().map("-"::repeat).collect(Collectors.joining(" | ", "| ", " |")));
        return String.join("\n", lines);
    }

    private static List<String> cells(Figure figure) {
        return List.of(
                figure.what(),
                figure.figure(),
                figure.peer(),
                figure.ratio(),
                figure.goal(),
                figure.verdict() == Figure.Verdict.NONE
                        ? ""
                        : figure.verdict().name().toLowerCase(Locale.ROOT));
    }

    private static String line(List<String> row, List<Integer> widths) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < row.size(); column++) {
            cells.add(row.get(column)
                    + " ".repeat(widths.get(column) - row.get(column).length()));
        }
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }
}
