package org.recours.paper.shape;

import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.recours.paper.shape.ShapedText.Cluster;
import org.recours.paper.shape.ShapedText.Glyph;
import org.recours.paper.shape.ShapedText.Run;

/// Puts shaped pieces side by side, from left to right.
final class LineBuilder {

    /// What the JDK's layout writes for a joiner or a direction mark: nothing to draw.
    private static final int INVISIBLE_GLYPH = 0xFFFE;

    private static final Pattern STEERING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private final Fonts fonts;
    private final List<Run> runs = new ArrayList<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private LineMeasure measure = LineMeasure.EMPTY;

    LineBuilder(Fonts fonts) {
        this.fonts = fonts;
    }

    void miss(String cluster) {
        missing.add(cluster);
    }

    void add(Cut cut, char[] text, int start, int limit, boolean rightToLeft) {
        var font = fonts.font(cut);
        var glyphs = font.shape(text, start, limit, rightToLeft);
        var run = new Run(cut, rightToLeft, clusters(glyphs, text, start, limit, rightToLeft));
        runs.add(run);
        for (var cluster : run.clusters()) {
            for (var glyph : cluster.glyphs()) {
                measure = measure.with(font.extent(glyph.id()), glyph.y());
            }
        }
        measure = measure.with(
                font, (float) glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX());
    }

    ShapedText build(String text, boolean rightToLeft) {
        return new ShapedText(text, rightToLeft, runs, measure, List.copyOf(missing));
    }

    /// Neighbouring glyphs that HarfBuzz counts to the same character, with the text up to the next counted
    /// character.
    private List<Cluster> clusters(GlyphVector shaped, char[] text, int start, int limit, boolean rightToLeft) {
        var clusters = new ArrayList<Cluster>();
        var count = shaped.getNumGlyphs();
        var end = limit; // where the cluster to the left of here begins in the text, when running right to left
        for (int from = 0; from < count; ) {
            var first = start + shaped.getGlyphCharIndex(from);
            var to = from + 1;
            while (to < count && start + shaped.getGlyphCharIndex(to) == first) {
                to++;
            }
            var next = to < count ? start + shaped.getGlyphCharIndex(to) : limit;
            clusters.add(new Cluster(read(text, first, rightToLeft ? end : next), glyphs(shaped, from, to)));
            end = first;
            from = to;
        }
        return clusters;
    }

    /// The text without the marks that only steer its direction: whoever copies it has no use for them.
    private static String read(char[] text, int start, int limit) {
        return STEERING.matcher(new String(text, start, limit - start)).replaceAll("");
    }

    private List<Glyph> glyphs(GlyphVector shaped, int from, int to) {
        var glyphs = new ArrayList<Glyph>(to - from);
        for (int i = from; i < to; i++) {
            var id = shaped.getGlyphCode(i);
            if (id < INVISIBLE_GLYPH) {
                var position = shaped.getGlyphPosition(i);
                // Java's y grows downwards, a page's upwards.
                glyphs.add(new Glyph(id, measure.width() + (float) position.getX(), (float) -position.getY()));
            }
        }
        return glyphs;
    }
}
