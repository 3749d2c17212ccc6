package org.recours.ui.kit;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Breaks words into lines before JavaFX sees them.
///
/// On Linux, JavaFX fails as soon as it has to wrap Arabic or any other shaped script: it asks Pango for the part of a
/// line and gets the whole of it back (seen in 25.0.4, 26.0.2 and 27-ea with Pango 1.50:
/// `ArrayIndexOutOfBoundsException`
/// in `PrismTextLayout`, or glyphs drawn twice). Lines that end in a newline are laid out right.
final class LineBreaks {

    private static final int KEPT_WIDTHS = 4000;

    private final Text ruler = new Text();
    private final Map<String, Double> widths = new HashMap<>();

    /// The lines of these words within this width.
    List<String> lines(String words, Font font, double width) {
        if (!font.equals(ruler.getFont())) {
            ruler.setFont(font);
            widths.clear();
        }
        var lines = new ArrayList<String>();
        for (var paragraph : words.split("\n", -1)) {
            paragraph(paragraph, width, lines);
        }
        return lines;
    }

    /// How wide these words are on one line.
    double width(String words, Font font) {
        return lines(words, font, Double.MAX_VALUE).stream()
                .mapToDouble(this::measured)
                .max()
                .orElse(0);
    }

    /// Whether JavaFX would hand any of this to the platform's shaper.
    static boolean isShaped(String words) {
        return words.codePoints().anyMatch(LineBreaks::isShaped);
    }

    private static boolean isShaped(int letter) {
        if (letter < 0x0300) {
            return false;
        }
        return switch (Character.UnicodeScript.of(letter)) {
            case LATIN, GREEK, CYRILLIC, ARMENIAN, GEORGIAN, ETHIOPIC -> false;
            case COMMON ->
                !Character.isBmpCodePoint(letter) || letter == 0x060C || letter == 0x061B || letter == 0x061F;
            default -> true;
        };
    }

    private void paragraph(String paragraph, double width, List<String> lines) {
        var line = new StringBuilder();
        double filled = 0;
        for (var piece : pieces(paragraph, width)) {
            if (!line.isEmpty() && filled + measured(piece.stripTrailing()) > width) {
                lines.add(line.toString());
                line.setLength(0);
                filled = 0;
            }
            line.append(piece);
            filled += measured(piece);
        }
        lines.add(line.toString());
    }

    /// Where a line may end; a word wider than the line may end it at any letter.
    private List<String> pieces(String paragraph, double width) {
        var pieces = new ArrayList<String>();
        for (var piece : cut(paragraph, BreakIterator.getLineInstance(Locale.ROOT))) {
            if (measured(piece.stripTrailing()) > width) {
                pieces.addAll(cut(piece, BreakIterator.getCharacterInstance(Locale.ROOT)));
            } else {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    private static List<String> cut(String words, BreakIterator breaks) {
        breaks.setText(words);
        var pieces = new ArrayList<String>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (!isInAnHour(words, end) && !isElided(words, end)) {
                pieces.add(words.substring(start, end));
                start = end;
            }
        }
        return pieces;
    }

    /// Between the hour and the minutes of `23:59`, where the rules of Java allow a break.
    private static boolean isInAnHour(String words, int at) {
        return at > 1
                && at < words.length()
                && words.charAt(at - 1) == ':'
                && Character.isDigit(words.charAt(at - 2))
                && Character.isDigit(words.charAt(at));
    }

    /// After the apostrophe of `l’asile`, where the rules of Java allow a break too.
    private static boolean isElided(String words, int at) {
        return at > 1
                && at < words.length()
                && words.charAt(at - 1) == '’'
                && Character.isLetter(words.charAt(at - 2))
                && Character.isLetter(words.charAt(at));
    }

    private double measured(String piece) {
        if (widths.size() > KEPT_WIDTHS) {
            widths.clear();
        }
        return widths.computeIfAbsent(piece, words -> {
            ruler.setText(words);
            return ruler.getLayoutBounds().getWidth();
        });
    }
}
