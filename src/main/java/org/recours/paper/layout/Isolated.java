package org.recours.paper.layout;

import java.util.regex.Pattern;

/// Text that somebody typed, made ready to stand among words of another direction.
///
/// By the bidirectional algorithm alone, `2026-05-01234` after an Arabic word prints as `01234-05-2026`, and a
/// telephone
/// number with spaces turns round too: such numbers get an isolate of their own (Unicode Annex 9, 2.4).
public final class Isolated {

    /// Prints where something is to be written by hand.
    public static final String WRITE_HERE = "_".repeat(24);

    private static final char FIRST_STRONG = '\u2068';
    private static final char LEFT_TO_RIGHT = '\u2066';
    private static final char END = '\u2069';
    private static final Pattern LINE_END = Pattern.compile("\\R");

    /// Groups of digits parted by dashes, or by spaces when they begin like a telephone number.
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\w+])(?:\\+\\d+(?:[ \u00A0.-]\\d+)+|0\\d+(?:[ \u00A0.-]\\d+)+|\\d+(?:-\\d+)+)(?:[/-]\\w+)*");

    private Isolated() {}

    /// The text with its own direction, line by line.
    public static String text(String typed) {
        var isolated = FIRST_STRONG + numbers(typed) + END;
        return LINE_END.matcher(isolated).replaceAll(END + "\n" + FIRST_STRONG);
    }

    /// The text, its numbers apart.
    public static String numbers(String typed) {
        return NUMBER.matcher(typed).replaceAll(LEFT_TO_RIGHT + "$0" + END);
    }
}
