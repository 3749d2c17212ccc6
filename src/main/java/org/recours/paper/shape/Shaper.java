package org.recours.paper.shape;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Shapes text in any script and breaks it into lines: the one engine for everything that is printed.
///
/// Measures come in thousandths of an em inside and in points outside. Safe to share between threads.
public final class Shaper {

    private final Fonts fonts;

    public Shaper(Fonts fonts) {
        this.fonts = fonts;
    }

    /// The whole text on one line; line ends and tabs become spaces.
    public ShapedText line(String text, Weight weight, Direction direction) {
        var flat = flat(text);
        return new Paragraph(fonts, weight, flat, direction).line(0, flat.length());
    }

    /// The text broken where its language allows, so that no line is wider than `width` at `size`; both in
    /// points.
    ///
    /// A line end in the text begins a new paragraph with its own direction. A word that is too wide alone is
    /// broken between grapheme clusters; a single cluster that is too wide stands alone and sticks out. There is
    /// at least one line.
    public List<ShapedText> lines(String text, Weight weight, Direction direction, float size, float width) {
        var lines = new ArrayList<ShapedText>();
        text.lines().forEach(paragraph -> {
            var flat = flat(paragraph);
            var shaped = new Paragraph(fonts, weight, flat, direction);
            var breaker =
                    new Breaker(part -> shaped.line(part.start(), part.limit()).width(size), width);
            breaker.lines(flat).forEach(part -> lines.add(shaped.line(part.start(), part.limit())));
        });
        return lines.isEmpty() ? List.of(line("", weight, direction)) : lines;
    }

    /// The text's user-perceived characters: the unit in which text is cut or put into cells.
    public static List<String> graphemes(String text) {
        var clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        var parts = new ArrayList<String>();
        for (int at = 0; at < text.length(); ) {
            var next = clusters.following(at);
            parts.add(text.substring(at, next));
            at = next;
        }
        return parts;
    }

    private static String flat(String text) {
        return text.replaceAll("\\R", " ").replaceAll("\\p{Cc}", " ");
    }
}
