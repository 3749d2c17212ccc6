package org.recours.paper.letter;

/// Characters that tell a value from the words of the template around it, while both are one text.
///
/// They are Unicode noncharacters, meant for a program's own use; a value that holds one loses it. So no value can
/// pass for markup, however it begins.
final class Marks {

    static final char VALUE = '\uFDD0';
    static final char END = '\uFDD1';
    /// A line end inside a value.
    static final char LINE = '\uFDD2';
    /// Begins the name of a field that is left blank; [#END] ends it.
    static final char BLANK = '\uFDD3';

    private static final char FIRST_RESERVED = '\uFDD0';
    private static final char LAST_RESERVED = '\uFDEF';

    private Marks() {}

    /// A value as it stands in the text. It can't turn the direction of what follows it.
    static String value(String text) {
        var marked = new StringBuilder().append(VALUE);
        text.strip().replaceAll("\\R", "\n").codePoints().forEach(c -> append(marked, c));
        return marked.append(END).toString();
    }

    /// A blank for this field.
    static String blank(String placeholder) {
        return BLANK + placeholder + END;
    }

    static boolean standIn(String text) {
        return text.chars().anyMatch(Marks::isReserved);
    }

    private static void append(StringBuilder marked, int c) {
        if (c == '\n') {
            marked.append(LINE);
        } else if (c == '\t' || Character.isISOControl(c)) {
            marked.append(' ');
        } else if (!isReserved(c) && !turnsDirection(c)) {
            marked.appendCodePoint(c);
        }
    }

    private static boolean isReserved(int c) {
        return c >= FIRST_RESERVED && c <= LAST_RESERVED;
    }

    /// Embeddings, overrides and isolates, not the harmless marks that only lean one way.
    private static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
