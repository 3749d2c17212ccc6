package org.recours.paper.shape;

import java.util.List;

/// One line of text as glyphs, from left to right as they stand on the page, at any size.
///
/// Inside, all measures are thousandths of an em; the public ones are in the unit of the given size (points).
public final class ShapedText {

    /// One glyph of a font file at a place on the line.
    record Glyph(int id, float x, float y) {}

    /// The glyphs that stand for one piece of text which can't be taken apart.
    record Cluster(String text, List<Glyph> glyphs) {}

    /// Clusters of one font and one direction, as seen from left to right.
    record Run(Cut cut, boolean rightToLeft, List<Cluster> clusters) {

        /// The text as it is read.
        String text() {
            var parts = clusters.stream().map(Cluster::text).toList();
            return String.join("", rightToLeft ? parts.reversed() : parts);
        }
    }

    private final String text;
    private final boolean rightToLeft;
    private final List<Run> runs;
    private final LineMeasure measure;
    private final List<String> missing;

    ShapedText(String text, boolean rightToLeft, List<Run> runs, LineMeasure measure, List<String> missing) {
        this.text = text;
        this.rightToLeft = rightToLeft;
        this.runs = List.copyOf(runs);
        this.measure = measure;
        this.missing = List.copyOf(missing);
    }

    /// The line as it is read and copied.
    public String text() {
        return text;
    }

    /// Whether its paragraph runs from right to left, so that the line begins at the right margin.
    public boolean isRightToLeft() {
        return rightToLeft;
    }

    public float width(float size) {
        return measure.width() * size / 1000;
    }

    /// Room above the baseline that the tallest of its fonts asks for.
    public float ascent(float size) {
        return measure.ascent() * size / 1000;
    }

    /// Room below the baseline, positive.
    public float descent(float size) {
        return measure.descent() * size / 1000;
    }

    /// How far this line's own glyphs reach above the baseline; often much less than [#ascent], which has room
    /// for any.
    public float inkAbove(float size) {
        return measure.inkAbove() * size / 1000;
    }

    /// How far they reach below the baseline, positive.
    public float inkBelow(float size) {
        return measure.inkBelow() * size / 1000;
    }

    /// Characters that no embedded font has, each once. They are drawn as boxes: tell the person, or do not draw
    /// the line.
    public List<String> missing() {
        return missing;
    }

    List<Run> runs() {
        return runs;
    }
}
