package org.recours.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The arguments of the command line, whole.
///
/// Java on Windows reads them in the old code page and loses Arabic; there the launcher hands the line over in the
/// environment, which arrives in full, and it is taken apart here as Windows programs do.
final class Arguments {

    /// Where the launcher for Windows puts the line.
    static final String LINE = "RECOURS_ARGUMENTS";

    private Arguments() {}

    static List<String> of(String[] given, Optional<String> line) {
        return line.map(Arguments::split).orElseGet(() -> List.of(given));
    }

    /// Blanks part arguments, quotes hold them together, `\"` is a quote, and `""` inside quotes is one too.
    private static List<String> split(String line) {
        var arguments = new ArrayList<String>();
        var current = new StringBuilder();
        var isQuoted = false;
        var hasBegun = false;
        for (int i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            var next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
            if (next == '"' && (c == '\\' || (c == '"' && isQuoted))) {
                current.append('"');
                i++;
            } else if (c == '"') {
                isQuoted = !isQuoted;
                hasBegun = true;
            } else if (Character.isWhitespace(c) && !isQuoted) {
                if (hasBegun || !current.isEmpty()) {
                    arguments.add(current.toString());
                }
                current.setLength(0);
                hasBegun = false;
            } else {
                current.append(c);
            }
        }
        if (hasBegun || !current.isEmpty()) {
            arguments.add(current.toString());
        }
        return List.copyOf(arguments);
    }
}
