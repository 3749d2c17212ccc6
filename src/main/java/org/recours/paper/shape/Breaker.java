package org.recours.paper.shape;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// Chooses where the lines of a paragraph end: as late as the width allows.
final class Breaker {

    /// Characters of the paragraph from start to limit.
    record Part(int start, int limit) {}

    private final ToDoubleFunction<Part> measure;
    private final float width;
    private final List<Part> lines = new ArrayList<>();
    private int lineStart;
    private int lineLimit;
    private double used;

    Breaker(ToDoubleFunction<Part> measure, float width) {
        this.measure = measure;
        this.width = width;
    }

    /// The lines without the spaces at their ends; one empty line for an empty paragraph.
    List<Part> lines(String paragraph) {
        lines.clear();
        lineStart = 0;
        lineLimit = 0;
        used = 0;
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(paragraph);
        for (int start = 0; start < paragraph.length(); ) {
            var next = breaks.following(start);
            place(paragraph, new Part(start, next));
            start = next;
        }
        endLine(paragraph);
        return List.copyOf(lines);
    }

    private void place(String paragraph, Part piece) {
        var trimmed = trimmed(paragraph, piece);
        var visible = measure.applyAsDouble(trimmed);
        if (used + visible > width && lineLimit > lineStart) {
            endLine(paragraph);
        }
        if (visible > width) {
            placeInClusters(paragraph, piece);
        } else {
            extend(piece.limit(), trimmed.equals(piece) ? visible : measure.applyAsDouble(piece));
        }
    }

    private void placeInClusters(String paragraph, Part piece) {
        var clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(paragraph);
        for (int start = piece.start(); start < piece.limit(); ) {
            var next = Math.min(piece.limit(), clusters.following(start));
            // Joined letters are narrower together than apart: measure the line as it would stand.
            var whole = measure.applyAsDouble(trimmed(paragraph, new Part(lineStart, next)));
            if (whole > width && lineLimit > lineStart) {
                endLine(paragraph);
                whole = measure.applyAsDouble(new Part(start, next));
            }
            lineLimit = next;
            used = whole;
            start = next;
        }
    }

    private void extend(int limit, double more) {
        lineLimit = limit;
        used += more;
    }

    private void endLine(String paragraph) {
        lines.add(trimmed(paragraph, new Part(lineStart, lineLimit)));
        lineStart = lineLimit;
        used = 0;
    }

    private static Part trimmed(String paragraph, Part part) {
        var limit = part.limit();
        while (limit > part.start() && paragraph.charAt(limit - 1) == ' ') {
            limit--;
        }
        return new Part(part.start(), limit);
    }
}
