package org.recours.paper.shape;

/// How much room a line takes, in thousandths of an em: along the baseline, above it and below it (positive).
record LineMeasure(float width, float ascent, float descent) {

    static final LineMeasure EMPTY = new LineMeasure(0, 0, 0);

    /// With one more font on the line, and as much more along it.
    LineMeasure with(ParsedFont font, float more) {
        return new LineMeasure(width + more, Math.max(ascent, font.ascent()), Math.max(descent, font.descent()));
    }
}
