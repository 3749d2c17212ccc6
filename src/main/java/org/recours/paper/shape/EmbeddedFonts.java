package org.recours.paper.shape;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.recours.paper.shape.ShapedText.Run;

/// The fonts that one PDF document carries. Call [#subset] once, after the last text and before saving.
///
/// Only the drawn glyphs are kept: a form that someone goes on typing into elsewhere needs a viewer with fonts of
/// its own.
public final class EmbeddedFonts {

    private final PDDocument document;
    private final Fonts fonts;
    private final Map<Cut, Embedded> embedded = new HashMap<>();

    /// A font of the document, and what its drawn glyphs mean.
    record Embedded(PDType0Font font, CharacterMap characters) {}

    public EmbeddedFonts(PDDocument document, Fonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    /// Writes the used glyphs of each font into the document.
    public void subset() throws IOException {
        for (var one : embedded.values()) {
            if (one.font().willBeSubset()) {
                one.font().subset();
                one.characters().writeTo(one.font(), document);
            }
        }
    }

    /// The font of the run, which keeps the run's glyphs.
    Embedded font(Run run) throws IOException {
        var one = embedded.get(run.cut());
        if (one == null) {
            one = new Embedded(PDType0Font.load(document, open(fonts.font(run.cut())), true), new CharacterMap());
            embedded.put(run.cut(), one);
        }
        var glyphs = new HashSet<Integer>();
        for (var cluster : run.clusters()) {
            one.characters().add(cluster, run.rightToLeft());
            cluster.glyphs().forEach(glyph -> glyphs.add(glyph.id()));
        }
        one.font().addGlyphsToSubset(glyphs);
        return one;
    }

    /// Without its substitution rules, which take PDFBox longer to read than all else: shaping has applied them.
    private static TrueTypeFont open(ParsedFont font) throws IOException {
        var file = new TTFParser(true).parse(new RandomAccessReadBuffer(font.bytes()));
        file.setEnableGsub(false);
        return file;
    }

    /// How far a viewer moves after the glyph, in thousandths of an em.
    static float advance(PDType0Font font, int glyph) throws IOException {
        var file = ((PDCIDFontType2) font.getDescendantFont()).getTrueTypeFont();
        return file.getAdvanceWidth(glyph) * 1000f / file.getUnitsPerEm();
    }
}
