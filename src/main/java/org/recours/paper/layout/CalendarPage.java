package org.recours.paper.layout;

import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.recours.paper.shape.Direction;
import org.recours.paper.shape.Fonts;
import org.recours.paper.shape.ShapedText;
import org.recours.paper.shape.Shaper;
import org.recours.paper.shape.Weight;
import org.recours.text.MonthPage;
import org.recours.text.Reader;

/// Draws the page of a wall calendar with one day circled: who reads no word still finds the day. Black alone.
public final class CalendarPage {

    private static final int DAYS = 7;
    private static final float RING = 2.2f;

    /// How high a week may be, as a part of how wide a day is.
    private static final float HIGHEST = 0.92f;

    /// How high digits stand above the baseline, as a part of their size.
    private static final float DIGITS = 0.714f;

    private final Shaper shaper;

    public CalendarPage(Fonts fonts) {
        this.shaper = new Shaper(fonts);
    }

    /// The page for this reader; in the program’s own words where no font of ours writes the reader’s.
    public MonthPage of(LocalDate day, Reader reader) {
        var page = MonthPage.of(day, reader);
        return reader.hasNames() && isPrintable(page) ? page : MonthPage.of(day, reader.inWords());
    }

    private boolean isPrintable(MonthPage page) {
        return Stream.concat(Stream.of(page.title(), page.weekday()), page.weekdays().stream())
                .allMatch(words -> line(words, Weight.BOLD, page).missing().isEmpty());
    }

    /// Draws it into a column from this height down, no higher than this.
    ///
    /// @return where it ends
    public float draw(Canvas canvas, MonthPage page, Column column, float top, float height) throws IOException {
        var cell = column.width() / DAYS;
        var y = heading(canvas, page, column, top);
        var room = (top + height - y) / page.weeks().size();
        var row = Math.min(room, cell * HIGHEST);
        for (var week : page.weeks()) {
            for (int i = 0; i < DAYS; i++) {
                var place = place(page, column, i);
                var day = week.get(i);
                if (day.isPresent()) {
                    draw(canvas, day.get(), new Cell(place + cell / 2, y + row / 2, Math.min(cell, row)), page);
                }
            }
            y += row;
        }
        return y;
    }

    /// @param size of the square that a day has for itself
    private record Cell(float x, float y, float size) {}

    private float heading(Canvas canvas, MonthPage page, Column column, float top) throws IOException {
        var cell = column.width() / DAYS;
        var size = cell * 0.42f;
        var y = top + size * 1.2f;
        middle(canvas, line(page.title(), Weight.BOLD, page), size, column.left(), column.width(), y);
        if (page.beside().isPresent()) {
            y += size * 0.9f;
            middle(
                    canvas,
                    line(page.beside().get(), Weight.REGULAR, page),
                    size * 0.62f,
                    column.left(),
                    column.width(),
                    y);
        }
        y += size * 1.05f;
        for (int i = 0; i < DAYS; i++) {
            var name = line(page.weekdays().get(i), Weight.REGULAR, page);
            middle(canvas, name, cell * 0.27f, place(page, column, i) + 1, cell - 2, y);
        }
        y += cell * 0.16f;
        canvas.rule(column.left(), y, column.width());
        return y + cell * 0.08f;
    }

    private void draw(Canvas canvas, MonthPage.Day day, Cell cell, MonthPage page) throws IOException {
        var isMarked = day.date().equals(page.day());
        var weight = isMarked ? Weight.BOLD : Weight.REGULAR;
        var number = number(day.number(), weight);
        var size = cell.size * (day.gregorian().isPresent() ? 0.46f : 0.56f);
        var raised = day.gregorian().isPresent() ? cell.size * 0.12f : 0;
        canvas.text(number, size, cell.x - number.width(size) / 2, cell.y - raised + size * DIGITS / 2);
        if (day.gregorian().isPresent()) {
            var small = number(day.gregorian().get(), weight);
            var smallSize = cell.size * 0.24f;
            canvas.text(small, smallSize, cell.x - small.width(smallSize) / 2, cell.y + cell.size * 0.36f);
        }
        if (isMarked) {
            canvas.circle(cell.x, cell.y, cell.size * 0.5f - RING / 2, RING);
        }
    }

    private ShapedText number(int number, Weight weight) {
        return shaper.line(Integer.toString(number), weight, Direction.LEFT_TO_RIGHT);
    }

    private ShapedText line(String words, Weight weight, MonthPage page) {
        return shaper.line(words, weight, page.rightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
    }

    /// Where the place of a weekday begins on the left.
    private static float place(MonthPage page, Column column, int weekday) {
        var cell = column.width() / DAYS;
        return column.left() + (page.rightToLeft() ? DAYS - 1 - weekday : weekday) * cell;
    }

    /// A line in the middle of a width, smaller when it would not fit.
    private static void middle(Canvas canvas, ShapedText line, float size, float left, float width, float baseline)
            throws IOException {
        var fitting = Math.min(size, width / line.width(1));
        canvas.text(line, fitting, left + (width - line.width(fitting)) / 2, baseline);
    }
}
