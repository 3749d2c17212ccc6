package org.recours.paper.shape;

import com.ibm.icu.text.Bidi;

/// Which way a paragraph runs. It decides where its first word stands and where a full stop goes.
public enum Direction {
    LEFT_TO_RIGHT(Bidi.LTR),
    RIGHT_TO_LEFT(Bidi.RTL),
    /// As the first letter of the paragraph runs; left to right when it has none.
    OF_THE_TEXT(Bidi.LEVEL_DEFAULT_LTR);

    private final byte level;

    Direction(byte level) {
        this.level = level;
    }

    byte level() {
        return level;
    }
}
