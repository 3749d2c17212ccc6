package org.recours.paper.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;
import org.recours.paper.shape.EmbeddedFonts;
import org.recours.paper.shape.Ink;
import org.recours.paper.shape.Shaper;

/// Draws shaped text into a field's picture. PDFBox made the picture of the empty field: frame, background,
/// rotation; what stands between `/Tx BMC` and `EMC` in it is replaced (ISO 32000-1, 12.7.3.3).
final class FieldPainter {

    private final Shaper shaper;
    private final EmbeddedFonts fonts;

    FieldPainter(Shaper shaper, EmbeddedFonts fonts) {
        this.shaper = shaper;
        this.fonts = fonts;
    }

    /// How a text is put into a box; says whether all of it can be seen.
    @FunctionalInterface
    interface Setting {
        boolean into(TextBox box, Ink ink) throws IOException;
    }

    Shaper shaper() {
        return shaper;
    }

    /// Whether the text, on as many lines as it needs, can be seen whole at each place of the field.
    boolean hasRoomFor(PDVariableText field, String text) throws IOException {
        for (var widget : field.getWidgets()) {
            var rectangle = widget.getRectangle();
            var appearance = OwnFonts.appearance(field, widget);
            if (rectangle == null
                    || appearance.isEmpty()
                    || !new TextBox(
                                    shaper,
                                    inside(rectangle, widget),
                                    appearance.get().size(),
                                    0)
                            .holds(text)) {
                return false;
            }
        }
        return true;
    }

    /// Draws at each place of the field.
    ///
    /// @return whether the text can be seen whole at all of them
    boolean paint(PDVariableText field, Setting setting) throws IOException {
        var whole = true;
        for (var widget : field.getWidgets()) {
            var picture = widget.getNormalAppearanceStream();
            if (picture != null && picture.getBBox() != null) {
                whole &= paint(field, widget, picture, setting);
            }
        }
        return whole;
    }

    private boolean paint(PDVariableText field, PDAnnotationWidget widget, PDAppearanceStream picture, Setting setting)
            throws IOException {
        if (picture.getResources() == null) {
            picture.setResources(new PDResources());
        }
        var appearance = OwnFonts.appearance(field, widget).orElseThrow();
        var box = inside(picture.getBBox(), widget);
        var ink = new Ink(picture.getResources(), fonts);
        ink.operate(OperatorName.SAVE);
        ink.operate(
                OperatorName.APPEND_RECT, box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
        ink.operate(OperatorName.CLIP_NON_ZERO);
        ink.operate(OperatorName.ENDPATH);
        appearance.colour(ink);
        var whole = setting.into(new TextBox(shaper, box, appearance.size(), alignment(field, widget)), ink);
        ink.operate(OperatorName.RESTORE);
        replace(picture, ink.bytes());
        return whole;
    }

    private static PDRectangle inside(PDRectangle box, PDAnnotationWidget widget) {
        var style = widget.getBorderStyle();
        var edge = style == null ? 0 : Math.min(style.getWidth(), Math.min(box.getWidth(), box.getHeight()) / 4);
        return new PDRectangle(
                box.getLowerLeftX() + edge,
                box.getLowerLeftY() + edge,
                box.getWidth() - 2 * edge,
                box.getHeight() - 2 * edge);
    }

    private static int alignment(PDVariableText field, PDAnnotationWidget widget) {
        return widget.getCOSObject().getInt(COSName.Q, field.getQ());
    }

    private static void replace(PDAppearanceStream picture, byte[] text) throws IOException {
        var tokens = new PDFStreamParser(picture).parse();
        var begin = indexOf(tokens, OperatorName.BEGIN_MARKED_CONTENT);
        var end = lastIndexOf(tokens, OperatorName.END_MARKED_CONTENT);
        var content = new ByteArrayOutputStream();
        var writer = new ContentStreamWriter(content);
        if (begin >= 0 && end > begin) {
            writer.writeTokens(tokens.subList(0, begin + 1));
            content.write(text);
            writer.writeTokens(tokens.subList(end, tokens.size()));
        } else {
            writer.writeTokens(tokens);
            writer.writeTokens(COSName.TX, Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT));
            content.write(text);
            writer.writeTokens(Operator.getOperator(OperatorName.END_MARKED_CONTENT));
        }
        try (var stream = picture.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
            content.writeTo(stream);
        }
    }

    private static int indexOf(List<Object> tokens, String operator) {
        for (int i = 0; i < tokens.size(); i++) {
            if (is(tokens.get(i), operator)) {
                return i;
            }
        }
        return -1;
    }

    private static int lastIndexOf(List<Object> tokens, String operator) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (is(tokens.get(i), operator)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean is(Object token, String name) {
        return token instanceof Operator operator && operator.getName().equals(name);
    }
}
