package org.recours.paper.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.recours.paper.shape.Direction;
import org.recours.paper.shape.Ink;
import org.recours.paper.shape.ShapedText;
import org.recours.paper.shape.Shaper;
import org.recours.paper.shape.Weight;

/// Sets a text into the rectangle of a field, as large as the form asks for or as fits, but never below 6 points.
///
/// @param box in the coordinates of the field's picture
/// @param wanted size in points; 0 lets the text choose
/// @param alignment `/Q`: 0 where the text begins, 1 centred, 2 right
record TextBox(Shaper shaper, PDRectangle box, float wanted, int alignment) {

    /// The smallest size that people can read on paper.
    static final float SMALLEST = 6;

    /// Between the edge and the text.
    static final float MARGIN = 2;

    /// More characters than any box holds at 6 points; what comes after them is not even set.
    private static final int MOST_SET = 8_000;

    private static final float USUAL = 12;

    /// Part of the box's height that the letters are as high as, when they may choose.
    private static final float AS_HIGH = 0.8f;

    /// How long a line can be in a widget that is turned by this many degrees.
    static float length(PDRectangle rectangle, int turn) {
        return turn % 180 == 0 ? rectangle.getWidth() : rectangle.getHeight();
    }

    /// Draws the text on one line; says whether all of it can be seen.
    boolean line(Ink ink, String text) throws IOException {
        var line = shaper.line(settable(text), Weight.REGULAR, Direction.OF_THE_TEXT);
        var asHigh = highest(List.of(line));
        var asWide = width() / Math.max(line.width(1), 0.001f);
        var size = Math.max(smallest(), Math.min(largest(), Math.min(asHigh, asWide)));
        draw(ink, line, size, baseline(line, size));
        return line.width(size) <= width() + 0.5f && text.length() <= MOST_SET;
    }

    /// Draws the text on as many lines as it needs; says whether all of them can be seen.
    boolean lines(Ink ink, String text) throws IOException {
        var size = largest();
        var lines = broken(text, size);
        while (!isLowEnough(lines, size) && size > smallest()) {
            size = Math.max(smallest(), size - 0.5f);
            lines = broken(text, size);
        }
        var top = box.getUpperRightY() - MARGIN;
        for (var line : lines) {
            draw(ink, line, size, top - line.ascent(size));
            top -= height(line, size);
        }
        return isLowEnough(lines, size) && isNarrowEnough(lines, size) && text.length() <= MOST_SET;
    }

    /// Whether the text has room on as many lines as it needs, at the wanted or the smallest size.
    boolean holds(String text) {
        var size = wanted > 0 ? wanted : SMALLEST;
        return text.length() <= MOST_SET && isLowEnough(broken(text, size), size);
    }

    /// Draws one cluster in each of so many cells; says whether each stays within its own.
    boolean cells(Ink ink, String text, int cells) throws IOException {
        var width = box.getWidth() / cells;
        var shaped = new ArrayList<ShapedText>();
        Shaper.graphemes(text).forEach(part -> shaped.add(shaper.line(part, Weight.REGULAR, Direction.OF_THE_TEXT)));
        var widest =
                shaped.stream().map(part -> part.width(1)).max(Float::compare).orElse(1f);
        var fitting = Math.min(highest(shaped), width / Math.max(widest, 0.001f));
        var size = Math.max(smallest(), Math.min(largest(), fitting));
        for (int i = 0; i < shaped.size(); i++) {
            var part = shaped.get(i);
            var x = box.getLowerLeftX() + i * width + (width - part.width(size)) / 2;
            ink.text(part, size, x, baseline(part, size));
        }
        return widest * size <= width + 0.5f;
    }

    private void draw(Ink ink, ShapedText line, float size, float baseline) throws IOException {
        var rest = width() - line.width(size);
        // What is too long begins where it is read from, and is cut at its end.
        var indent = switch (rest < 0 ? 0 : alignment) {
            case 1 -> rest / 2;
            case 2 -> rest;
            default -> line.isRightToLeft() ? rest : 0;
        };
        ink.text(line, size, box.getLowerLeftX() + MARGIN + indent, baseline);
    }

    /// The size at which all of them are as high as the box lets them be: forms are drawn for Latin capitals, and
    /// the room that other fonts ask for above and below would make a name needlessly small.
    private float highest(List<ShapedText> parts) {
        var above =
                parts.stream().map(part -> part.inkAbove(1)).max(Float::compare).orElse(0f);
        var below =
                parts.stream().map(part -> part.inkBelow(1)).max(Float::compare).orElse(0f);
        var share = wanted > 0 ? 1 : AS_HIGH;
        return box.getHeight() * share / Math.max(above + below, 0.001f);
    }

    /// In the middle as the font counts it, moved as far as the glyphs need to stay inside.
    private float baseline(ShapedText line, float size) {
        var middle = (box.getLowerLeftY() + box.getUpperRightY() - height(line, size)) / 2 + line.descent(size);
        var lowest = box.getLowerLeftY() + line.inkBelow(size);
        var highest = box.getUpperRightY() - line.inkAbove(size);
        return lowest > highest ? lowest : Math.clamp(middle, lowest, highest);
    }

    private List<ShapedText> broken(String text, float size) {
        return shaper.lines(settable(text), Weight.REGULAR, Direction.OF_THE_TEXT, size, width());
    }

    private static String settable(String text) {
        return text.length() <= MOST_SET ? text : text.substring(0, MOST_SET);
    }

    private boolean isLowEnough(List<ShapedText> lines, float size) {
        var total = lines.stream().mapToDouble(line -> height(line, size)).sum();
        return total <= box.getHeight() - MARGIN;
    }

    private boolean isNarrowEnough(List<ShapedText> lines, float size) {
        return lines.stream().allMatch(line -> line.width(size) <= width() + 0.5f);
    }

    private float largest() {
        return wanted > 0 ? wanted : USUAL;
    }

    private float smallest() {
        return Math.min(SMALLEST, largest());
    }

    private float width() {
        return Math.max(1, box.getWidth() - 2 * MARGIN);
    }

    private static float height(ShapedText line, float size) {
        return Math.max(0.001f, line.ascent(size) + line.descent(size));
    }
}
