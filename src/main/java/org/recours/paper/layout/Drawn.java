package org.recours.paper.layout;

import org.recours.paper.shape.ShapedText;

/// One thing at its place in a row.
public sealed interface Drawn {

    /// A line of text.
    ///
    /// @param x its left end, from the left edge of the page
    /// @param baseline from the top of the row
    record Line(ShapedText text, float size, float x, float baseline) implements Drawn {

        @Override
        public Line down(float distance) {
            return new Line(text, size, x, baseline + distance);
        }
    }

    /// A thin line, to write on or to part.
    ///
    /// @param x its left end, from the left edge of the page
    /// @param y from the top of the row
    record Rule(float x, float width, float y) implements Drawn {

        @Override
        public Rule down(float distance) {
            return new Rule(x, width, y + distance);
        }
    }

    /// An empty square, to tick.
    ///
    /// @param x its left side, from the left edge of the page
    /// @param y its upper side, from the top of the row
    record Box(float x, float y, float side) implements Drawn {

        @Override
        public Box down(float distance) {
            return new Box(x, y + distance, side);
        }
    }

    /// The same, this much lower.
    Drawn down(float distance);
}
