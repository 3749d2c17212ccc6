package org.recours.ui.shell;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;

/// A short code for a bug that can be read over the telephone.
///
/// Made of the places in the program where it happened and of nothing else: the same bug has the same code on every
/// laptop, and no word of a client can be in it.
public final class BugCode {

    private static final int FRAMES = 5;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private BugCode() {}

    /// Two groups of four, such as `3F07-A1C2`.
    public static String of(Throwable bug) {
        var places = new CRC32();
        for (Throwable part = bug; part != null; part = part.getCause()) {
            add(places, part.getClass().getName());
            var frames = part.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                add(
                        places,
                        frames[i].getClassName() + "." + frames[i].getMethodName() + ":" + frames[i].getLineNumber());
            }
        }
        var digits = HEX.toHexDigits((int) places.getValue());
        return digits.substring(0, 4) + "-" + digits.substring(4);
    }

    /// Where it happened, for the log: classes, methods and lines, never a message, which could hold a word of a
    /// client.
    public static String trace(Throwable bug) {
        var lines = new StringBuilder();
        for (Throwable part = bug; part != null; part = part.getCause()) {
            lines.append(part.getClass().getName()).append('\n');
            for (var frame : part.getStackTrace()) {
                lines.append("    ").append(frame).append('\n');
            }
        }
        return lines.toString();
    }

    private static void add(CRC32 places, String place) {
        places.update(place.getBytes(StandardCharsets.UTF_8));
    }
}
