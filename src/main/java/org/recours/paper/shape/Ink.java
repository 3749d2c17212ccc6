package org.recours.paper.shape;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDResources;
import org.recours.paper.shape.EmbeddedFonts.Embedded;
import org.recours.paper.shape.ShapedText.Run;

/// Writes the content of one page or one form field: shaped text, and any other operator of a content stream.
///
/// Text is written as glyph numbers with the original characters beside them (`/ActualText`), so that it can be
/// searched and copied
/// in every script: for a run from left to right once, for one from right to left at each cluster (ISO 32000-1,
/// 14.9.4).
public final class Ink {

    private static final COSName SPAN = COSName.getPDFName("Span");

    private final PDResources resources;
    private final EmbeddedFonts fonts;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final ContentStreamWriter writer = new ContentStreamWriter(content);

    /// @param resources of the page or appearance that the content is for; the used fonts are added to it
    public Ink(PDResources resources, EmbeddedFonts fonts) {
        this.resources = resources;
        this.fonts = fonts;
    }

    /// Draws a line with its left end and baseline at this point, in the current fill colour; sizes in units of
    /// the current coordinates.
    public void text(ShapedText line, float size, float x, float y) throws IOException {
        operate(OperatorName.BEGIN_TEXT);
        for (var run : line.runs()) {
            var embedded = fonts.font(run);
            operate(OperatorName.SET_FONT_AND_SIZE, resources.add(embedded.font()), new COSFloat(size));
            var pen = new GlyphPen(this, embedded.font(), size, x, y);
            if (run.rightToLeft()) {
                rightToLeft(run, embedded, pen);
            } else {
                beginActualText(run.text());
                for (var cluster : run.clusters()) {
                    pen.draw(cluster);
                }
                pen.flush();
                endMarked();
            }
        }
        operate(OperatorName.END_TEXT);
    }

    /// The original characters stand only where the glyphs do not tell them: some readers put a space around
    /// each.
    private void rightToLeft(Run run, Embedded embedded, GlyphPen pen) throws IOException {
        for (var cluster : run.clusters()) {
            if (embedded.characters().tells(cluster)) {
                pen.draw(cluster);
            } else {
                pen.flush();
                beginActualText(cluster.text());
                pen.draw(cluster);
                pen.flush();
                endMarked();
            }
        }
        pen.flush();
    }

    /// Begins a marked sequence, such as the content of a structure element; [#endMarked] ends it.
    public void beginMarked(COSName tag, COSDictionary properties) throws IOException {
        operate(OperatorName.BEGIN_MARKED_CONTENT_SEQ, tag, properties);
    }

    public void endMarked() throws IOException {
        operate(OperatorName.END_MARKED_CONTENT);
    }

    /// One operator without operands, such as `q`.
    public void operate(String operator) throws IOException {
        writer.writeToken(Operator.getOperator(operator));
    }

    /// One operator with numbers before it, such as `rg` or `re`.
    public void operate(String operator, float... numbers) throws IOException {
        for (var number : numbers) {
            writer.writeToken(new COSFloat(number));
        }
        writer.writeToken(Operator.getOperator(operator));
    }

    /// One operator with any operands before it.
    public void operate(String operator, COSBase... operands) throws IOException {
        for (var operand : operands) {
            writer.writeToken(operand);
        }
        writer.writeToken(Operator.getOperator(operator));
    }

    /// The content written so far.
    public byte[] bytes() {
        return content.toByteArray();
    }

    private void beginActualText(String text) throws IOException {
        var properties = new COSDictionary();
        properties.setDirect(true);
        properties.setItem(COSName.ACTUAL_TEXT, new COSString(text));
        beginMarked(SPAN, properties);
    }
}
