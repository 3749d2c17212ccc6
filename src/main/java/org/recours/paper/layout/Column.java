package org.recours.paper.layout;

import org.recours.paper.shape.Direction;

/// A part of the page's width, and which side of it is the beginning.
///
/// @param left from the left edge of the page
public record Column(float left, float width, Direction direction) {

    /// The part that is left when this much is taken from its beginning.
    public Column without(float start) {
        return new Column(isRightToLeft() ? left : left + start, width - start, direction);
    }

    /// This much at its beginning.
    public Column start(float part) {
        return new Column(isRightToLeft() ? left + width - part : left, part, direction);
    }

    /// Where something this wide begins when it stands at the beginning.
    public float startX(float textWidth) {
        return x(textWidth, isRightToLeft());
    }

    /// Where something this wide begins when it ends with the column.
    public float farX(float textWidth) {
        return isRightToLeft() ? left : left + width - textWidth;
    }

    /// Where something this wide begins at the start of the column, or of the other one when the text runs the other
    /// way.
    float x(float textWidth, boolean rightToLeft) {
        return rightToLeft ? left + width - textWidth : left;
    }

    private boolean isRightToLeft() {
        return direction == Direction.RIGHT_TO_LEFT;
    }
}
