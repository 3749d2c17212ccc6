package org.recours.paper.shape;

/// How much room a line takes, in thousandths of an em.
///
/// @param width along the baseline
/// @param ascent above the baseline, as the fonts ask for
/// @param descent below it, positive
/// @param inkAbove how far its own glyphs reach above the baseline
/// @param inkBelow how far they reach below it, positive
record LineMeasure(float width, float ascent, float descent, float inkAbove, float inkBelow) {

    static final LineMeasure EMPTY = new LineMeasure(0, 0, 0, 0, 0);

    /// With one more font on the line, and as much more along it.
    LineMeasure with(ParsedFont font, float more) {
        return new LineMeasure(
                width + more, Math.max(ascent, font.ascent()), Math.max(descent, font.descent()), inkAbove, inkBelow);
    }

    /// With one more glyph that stands this much above the baseline.
    LineMeasure with(ParsedFont.Extent glyph, float y) {
        return new LineMeasure(
                width, ascent, descent, Math.max(inkAbove, y + glyph.above()), Math.max(inkBelow, glyph.below() - y));
    }
}
