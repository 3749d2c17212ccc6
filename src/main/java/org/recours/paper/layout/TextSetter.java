package org.recours.paper.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recours.paper.shape.Direction;
import org.recours.paper.shape.ShapedText;
import org.recours.paper.shape.Shaper;

/// Sets text into rows of a column, and remembers what could not be shown. One for each document.
public final class TextSetter {

    /// How much of a line's height stands above the baseline.
    public static final float ABOVE = 0.74f;

    /// Fonts of tall scripts ask for more room than their letters take.
    private static final float NEEDED = 0.72f;

    private final Shaper shaper;
    private final Set<String> unprintable = new LinkedHashSet<>();

    public TextSetter(Shaper shaper) {
        this.shaper = shaper;
    }

    /// The text broken into lines from the beginning of the column. A page never ends after its first line nor before
    /// its last.
    public List<Row> rows(String text, Type type, Column column) {
        return rows(text, type, column, column.direction());
    }

    /// The same, running as the text itself does: right to left in an English letter, when it is Arabic.
    public List<Row> rowsInOwnDirection(String text, Type type, Column column) {
        var hasDirection = text.codePoints().anyMatch(Character::isLetter);
        return rows(text, type, column, hasDirection ? Direction.OF_THE_TEXT : column.direction());
    }

    /// One line, which may be wider than what it is put into.
    public ShapedText line(String text, Type type, Direction direction) {
        var line = shaper.line(text, type.weight(), direction);
        unprintable.addAll(line.missing());
        return line;
    }

    /// Characters that none of the fonts has, so far.
    public List<String> unprintable() {
        return List.copyOf(unprintable);
    }

    private List<Row> rows(String text, Type type, Column column, Direction direction) {
        var lines = shaper.lines(text, type.weight(), direction, type.size(), column.width());
        var rows = new ArrayList<Row>();
        for (int i = 0; i < lines.size(); i++) {
            unprintable.addAll(lines.get(i).missing());
            var row = row(lines.get(i), type, column);
            rows.add(i == 1 || (i > 0 && i == lines.size() - 1) ? row.staying() : row);
        }
        return List.copyOf(rows);
    }

    private static Row row(ShapedText line, Type type, Column column) {
        var size = type.size();
        var needed = NEEDED * (line.ascent(size) + line.descent(size));
        var more = Math.max(0, needed - type.leading());
        var x = column.x(line.width(size), line.isRightToLeft());
        var drawn = new Drawn.Line(line, size, x, ABOVE * type.leading() + more / 2);
        return new Row(List.of(drawn), 0, type.leading() + more, false);
    }
}
