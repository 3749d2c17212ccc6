package org.recours.paper.layout;

import java.io.IOException;
import java.util.List;
import java.util.StringTokenizer;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.recours.paper.shape.Ink;
import org.recours.paper.shape.ShapedText;

/// One A4 page to draw on, black unless told otherwise. Points; y grows downwards from the top edge.
public final class Canvas {

    private static final float HAIRLINE = 0.6f;

    /// How far the handles of a Bézier curve stand from its ends when it draws a quarter of a circle.
    private static final float QUARTER_OF_A_CIRCLE = 0.5523f;

    private final Ink ink;

    Canvas(Ink ink) {
        this.ink = ink;
    }

    /// Rows below one another, from this height down.
    ///
    /// @return where the next would begin
    public float rows(List<Row> rows, float top) throws IOException {
        var y = top;
        for (int i = 0; i < rows.size(); i++) {
            y += i == 0 ? 0 : rows.get(i).spaceBefore();
            for (var drawn : rows.get(i).drawn()) {
                switch (drawn) {
                    case Drawn.Line line -> text(line.text(), line.size(), line.x(), y + line.baseline());
                    case Drawn.Rule rule -> rule(rule.x(), y + rule.y(), rule.width());
                    case Drawn.Box box -> frame(box.x(), y + box.y(), box.side(), box.side());
                }
            }
            y += rows.get(i).height();
        }
        return y;
    }

    /// A line of text with its left end and baseline here.
    public void text(ShapedText line, float size, float x, float baseline) throws IOException {
        ink.text(line, size, x, Pages.HEIGHT - baseline);
    }

    /// A thin horizontal line.
    public void rule(float x, float y, float width) throws IOException {
        line(x, y, x + width, y);
    }

    /// A thin line.
    public void line(float fromX, float fromY, float toX, float toY) throws IOException {
        ink.operate(OperatorName.SET_LINE_WIDTH, HAIRLINE);
        ink.operate(OperatorName.MOVE_TO, fromX, Pages.HEIGHT - fromY);
        ink.operate(OperatorName.LINE_TO, toX, Pages.HEIGHT - toY);
        ink.operate(OperatorName.STROKE_PATH);
    }

    /// The thin outline of a box with its upper left corner here.
    public void frame(float x, float y, float width, float height) throws IOException {
        ink.operate(OperatorName.SET_LINE_WIDTH, HAIRLINE);
        ink.operate(OperatorName.APPEND_RECT, x, Pages.HEIGHT - y - height, width, height);
        ink.operate(OperatorName.STROKE_PATH);
    }

    /// The outline of a circle around this point.
    ///
    /// @param thickness of the line
    public void circle(float x, float y, float radius, float thickness) throws IOException {
        var centre = Pages.HEIGHT - y;
        var bend = radius * QUARTER_OF_A_CIRCLE;
        ink.operate(OperatorName.SET_LINE_WIDTH, thickness);
        ink.operate(OperatorName.MOVE_TO, x + radius, centre);
        for (int quarter = 0; quarter < 4; quarter++) {
            var cos = new int[] {1, 0, -1, 0}[quarter];
            var sin = new int[] {0, 1, 0, -1}[quarter];
            ink.operate(
                    OperatorName.CURVE_TO,
                    x + radius * cos - bend * sin,
                    centre + radius * sin + bend * cos,
                    x - radius * sin + bend * cos,
                    centre + radius * cos + bend * sin,
                    x - radius * sin,
                    centre + radius * cos);
        }
        ink.operate(OperatorName.CLOSE_AND_STROKE);
    }

    /// A box filled with grey, from 0 (black) to 1 (white).
    public void fill(float x, float y, float width, float height, float grey) throws IOException {
        ink.operate(OperatorName.SAVE);
        ink.operate(OperatorName.NON_STROKING_GRAY, grey);
        ink.operate(OperatorName.APPEND_RECT, x, Pages.HEIGHT - y - height, width, height);
        ink.operate(OperatorName.FILL_NON_ZERO);
        ink.operate(OperatorName.RESTORE);
    }

    /// A line of grey text, its middle here, climbing by this angle.
    public void slanted(ShapedText line, float size, float x, float y, float grey, double radians) throws IOException {
        var cos = (float) Math.cos(radians);
        var sin = (float) Math.sin(radians);
        ink.operate(OperatorName.SAVE);
        ink.operate(OperatorName.NON_STROKING_GRAY, grey);
        ink.operate(OperatorName.CONCAT, cos, sin, -sin, cos, x, Pages.HEIGHT - y);
        ink.text(line, size, -line.width(size) / 2, -size / 3);
        ink.operate(OperatorName.RESTORE);
    }

    /// A filled shape, by the even-odd rule.
    ///
    /// @param outline SVG path data with absolute `M`, `L`, `C`, `Z`, in a square of 100 by 100
    /// @param size of that square on the page, its upper left corner at `x`, `y`
    public void shape(String outline, float size, float x, float y) throws IOException {
        var scale = size / 100;
        ink.operate(OperatorName.SAVE);
        ink.operate(OperatorName.CONCAT, scale, 0, 0, -scale, x, Pages.HEIGHT - y);
        var words = new StringTokenizer(outline);
        while (words.hasMoreTokens()) {
            switch (words.nextToken()) {
                case "M" -> ink.operate(OperatorName.MOVE_TO, numbers(words, 2));
                case "L" -> ink.operate(OperatorName.LINE_TO, numbers(words, 2));
                case "C" -> ink.operate(OperatorName.CURVE_TO, numbers(words, 6));
                case "Z" -> ink.operate(OperatorName.CLOSE_PATH);
                default -> throw new IllegalArgumentException("not an outline");
            }
        }
        ink.operate(OperatorName.FILL_EVEN_ODD);
        ink.operate(OperatorName.RESTORE);
    }

    private static float[] numbers(StringTokenizer words, int count) {
        var numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = Float.parseFloat(words.nextToken());
        }
        return numbers;
    }
}
