package org.recours.paper.shape;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The fonts that one PDF document carries. Call [#subset] once, after the last text and before saving.
///
/// Only the drawn glyphs are kept: a form that someone goes on typing into elsewhere needs a viewer with fonts of
/// its own.
public final class EmbeddedFonts {

    private final PDDocument document;
    private final Fonts fonts;
    private final Map<Cut, PDType0Font> embedded = new HashMap<>();

    public EmbeddedFonts(PDDocument document, Fonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    /// Writes the used glyphs of each font into the document.
    public void subset() throws IOException {
        for (var font : embedded.values()) {
            if (font.willBeSubset()) {
                font.subset();
            }
        }
    }

    PDType0Font font(Cut cut, Set<Integer> glyphs) throws IOException {
        var font = embedded.get(cut);
        if (font == null) {
            font = PDType0Font.load(document, open(fonts.font(cut)), true);
            embedded.put(cut, font);
        }
        font.addGlyphsToSubset(glyphs);
        return font;
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
