package org.recours.paper.shape;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// One font file, read once: its bytes for embedding and the JDK's view of it for shaping, at 1000 units an em.
final class ParsedFont {

    /// PDF counts glyph widths in thousandths of an em; shaping at this size gives the same unit.
    private static final float EM = 1000;

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    /// Without these the JDK switches off two features that HarfBuzz has on by default.
    private static final Map<TextAttribute, Object> FEATURES = Map.of(
            TextAttribute.KERNING, TextAttribute.KERNING_ON, TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON);

    private final byte[] bytes;
    private final Font font;
    private final float ascent;
    private final float descent;
    private final Map<Integer, Extent> extents = new ConcurrentHashMap<>();

    ParsedFont(String resource) {
        this.bytes = read(resource);
        this.font = parse(bytes).deriveFont(EM).deriveFont(FEATURES);
        var metrics = font.getLineMetrics("x", UNHINTED);
        this.ascent = metrics.getAscent();
        this.descent = metrics.getDescent();
    }

    byte[] bytes() {
        return bytes;
    }

    /// Height above the baseline, in thousandths of an em.
    float ascent() {
        return ascent;
    }

    /// Depth below the baseline, positive, in thousandths of an em.
    float descent() {
        return descent;
    }

    /// How far a glyph's drawing reaches above and below its baseline, both positive, in thousandths of an em.
    record Extent(float above, float below) {}

    Extent extent(int glyph) {
        return extents.computeIfAbsent(glyph, id -> {
            var bounds = font.createGlyphVector(UNHINTED, new int[] {id}).getVisualBounds();
            return new Extent((float) -bounds.getMinY(), (float) bounds.getMaxY());
        });
    }

    boolean has(int codePoint) {
        return font.canDisplay(codePoint);
    }

    /// Glyphs in visual order; what stands around `start..limit` decides how its ends join.
    GlyphVector shape(char[] text, int start, int limit, boolean rightToLeft) {
        var flag = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        return font.layoutGlyphVector(UNHINTED, text, start, limit, flag);
    }

    private static byte[] read(String resource) {
        try (var stream = ParsedFont.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font parse(byte[] bytes) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
        } catch (FontFormatException e) {
            throw new IllegalStateException("an embedded font is damaged", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
