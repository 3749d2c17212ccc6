package org.recours.paper.shape;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One paragraph whose directions are known, so that each of its lines can be shaped by itself.
///
/// ICU's bidi and not `java.text.Bidi`: the JDK's ignores isolates and paired brackets, and a Latin name in
/// brackets comes out torn.
final class Paragraph {

    private final Fonts fonts;
    private final Weight weight;
    private final String text;
    private final char[] characters;
    private final Bidi bidi;
    private final BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);

    /// @param text without line ends
    Paragraph(Fonts fonts, Weight weight, String text, Direction direction) {
        this.fonts = fonts;
        this.weight = weight;
        this.text = text;
        this.characters = text.toCharArray();
        this.bidi = new Bidi(text, direction.level());
        clusters.setText(text);
    }

    /// The characters from start to limit as one line.
    ShapedText line(int start, int limit) {
        var line = new LineBuilder(fonts);
        if (start < limit) {
            var ordered = bidi.setLine(start, limit);
            for (int i = 0; i < ordered.countRuns(); i++) {
                shape(ordered.getVisualRun(i), start, line);
            }
        }
        return line.build(text.substring(start, limit), (bidi.getParaLevel() & 1) == 1);
    }

    private void shape(BidiRun run, int lineStart, LineBuilder line) {
        var pieces = pieces(lineStart + run.getStart(), lineStart + run.getLimit());
        var rightToLeft = run.isOddRun();
        for (var piece : rightToLeft ? pieces.reversed() : pieces) {
            line.add(piece.cut(), characters, piece.start(), piece.limit(), rightToLeft);
        }
        pieces.stream().flatMap(piece -> piece.missing().stream()).forEach(line::miss);
    }

    private record Piece(Cut cut, int start, int limit, List<String> missing) {}

    /// Parts that one font draws, in reading order.
    private List<Piece> pieces(int start, int limit) {
        var pieces = new ArrayList<Piece>();
        var current = firstFace(start, limit);
        var from = start;
        for (int at = start; at < limit; ) {
            var next = Math.min(limit, clusters.following(at));
            var cluster = text.substring(at, next);
            var face = fonts.faceFor(cluster, current, weight);
            if (face.isEmpty()) {
                pieces.add(new Piece(new Cut(current, weight), from, next, List.of(cluster)));
                from = next;
            } else if (face.get() != current) {
                if (from < at) {
                    pieces.add(new Piece(new Cut(current, weight), from, at, List.of()));
                }
                from = at;
                current = face.get();
            }
            at = next;
        }
        if (from < limit) {
            pieces.add(new Piece(new Cut(current, weight), from, limit, List.of()));
        }
        return pieces;
    }

    /// The face of the first letter that belongs to a script, so that a leading bracket or digit does not change
    /// fonts.
    private Face firstFace(int start, int limit) {
        return text.substring(start, limit)
                .codePoints()
                .map(UScript::getScript)
                .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
                .mapToObj(Face::madeFor)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Face.LATIN);
    }
}
