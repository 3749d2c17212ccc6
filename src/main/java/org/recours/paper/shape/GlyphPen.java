package org.recours.paper.shape;

import java.io.IOException;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.recours.paper.shape.ShapedText.Cluster;
import org.recours.paper.shape.ShapedText.Glyph;

/// Shows the glyphs of one run, moving the text position only where shaping put a glyph elsewhere than the font's
/// own widths do.
final class GlyphPen {

    private final Ink ink;
    private final PDType0Font font;
    private final float size;
    private final float originX;
    private final float originY;
    private COSArray pending = new COSArray();
    private boolean placed;
    private float x;
    private float y;

    GlyphPen(Ink ink, PDType0Font font, float size, float originX, float originY) {
        this.ink = ink;
        this.font = font;
        this.size = size;
        this.originX = originX;
        this.originY = originY;
    }

    void draw(Cluster cluster) throws IOException {
        for (var glyph : cluster.glyphs()) {
            if (!placed || glyph.y() != y) {
                flush();
                ink.operate(
                        OperatorName.SET_MATRIX,
                        1,
                        0,
                        0,
                        1,
                        originX + glyph.x() * size / 1000,
                        originY + glyph.y() * size / 1000);
                placed = true;
            } else if (Math.abs(glyph.x() - x) > 0.01f) {
                pending.add(new COSFloat(x - glyph.x()));
            }
            show(glyph);
        }
    }

    /// Writes what was drawn so far.
    void flush() throws IOException {
        if (pending.size() > 0) {
            ink.operate(OperatorName.SHOW_TEXT_ADJUSTED, pending);
            pending = new COSArray();
        }
    }

    private void show(Glyph glyph) throws IOException {
        pending.add(new COSString(new byte[] {(byte) (glyph.id() >> 8), (byte) glyph.id()}));
        x = glyph.x() + EmbeddedFonts.advance(font, glyph.id());
        y = glyph.y();
    }
}
