package org.recours.paper.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.jspecify.annotations.Nullable;

/// Ticks as lines, not as letters: the ZapfDingbats font is often not embedded, and then the tick is not printed.
final class DrawnTick {

    private static final COSName DEFAULT_ON = COSName.getPDFName("Yes");
    private static final Set<String> COLOURS =
            Set.of(OperatorName.NON_STROKING_GRAY, OperatorName.NON_STROKING_RGB, OperatorName.NON_STROKING_CMYK);

    private DrawnTick() {}

    /// Gives a checkbox without appearances its two: an empty one and a tick.
    static void draw(PDAnnotationWidget widget, @Nullable COSName on) throws IOException {
        var size = widget.getRectangle();
        var box = new PDRectangle(size.getWidth(), size.getHeight());
        var states = new COSDictionary();
        var name = on == null || on.equals(COSName.Off) ? DEFAULT_ON : on;
        states.setItem(name, picture(box, shape("4", box)));
        states.setItem(COSName.Off, picture(box, ""));
        var appearance = new COSDictionary();
        appearance.setItem(COSName.N, states);
        widget.getCOSObject().setItem(COSName.AP, appearance);
    }

    /// Replaces letters of a ZapfDingbats that is not embedded in the picture of this state.
    static void insteadOfDingbat(PDAnnotationWidget widget, COSName state) throws IOException {
        var states = widget.getCOSObject().getCOSDictionary(COSName.AP).getCOSDictionary(COSName.N);
        if (!(states.getDictionaryObject(state) instanceof COSStream stream)) {
            return;
        }
        var picture = new PDFormXObject(stream);
        var box = picture.getBBox();
        var tokens = new PDFStreamParser(picture).parse();
        if (box != null && tokens.contains(Operator.getOperator(OperatorName.BEGIN_TEXT))) {
            redraw(stream, picture.getResources(), box, tokens);
        }
    }

    private static void redraw(COSStream stream, @Nullable PDResources resources, PDRectangle box, List<Object> tokens)
            throws IOException {
        var content = new ByteArrayOutputStream();
        var writer = new ContentStreamWriter(content);
        var text = new ArrayList<Object>();
        var inText = false;
        var changed = false;
        for (var token : tokens) {
            inText |= is(token, OperatorName.BEGIN_TEXT);
            if (!inText) {
                writer.writeTokens(token);
                continue;
            }
            text.add(token);
            if (is(token, OperatorName.END_TEXT)) {
                var dingbat = dingbat(text, resources);
                if (dingbat.isEmpty()) {
                    writer.writeTokens(text);
                } else {
                    writer.writeTokens(colours(text));
                    content.write(shape(dingbat, box).getBytes(StandardCharsets.US_ASCII));
                    changed = true;
                }
                text.clear();
                inText = false;
            }
        }
        if (changed) {
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                content.writeTo(out);
            }
        }
    }

    /// The letter of a text that is set in a ZapfDingbats which is not embedded; empty for any other text.
    private static String dingbat(List<Object> text, @Nullable PDResources resources) {
        var letter = "";
        var isDingbat = false;
        Object before = null;
        COSName font = null;
        for (var token : text) {
            if (token instanceof COSName name) {
                font = name;
            } else if (is(token, OperatorName.SET_FONT_AND_SIZE)) {
                isDingbat = font != null && isLooseDingbats(font, resources);
            } else if (is(token, OperatorName.SHOW_TEXT) && before instanceof COSString string && isDingbat) {
                letter = string.getString();
            }
            before = token;
        }
        return letter;
    }

    private static boolean isLooseDingbats(COSName name, @Nullable PDResources resources) {
        var fonts = resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
        var font = fonts == null ? null : fonts.getCOSDictionary(name);
        if (font == null) {
            return name.getName().equals("ZaDb");
        }
        return "ZapfDingbats".equals(font.getNameAsString(COSName.BASE_FONT)) && !font.containsKey(COSName.FONT_DESC);
    }

    private static List<Object> colours(List<Object> text) {
        var colours = new ArrayList<Object>();
        var operands = new ArrayList<Object>();
        for (var token : text) {
            operands.add(token);
            if (token instanceof Operator operator) {
                if (COLOURS.contains(operator.getName())) {
                    colours.addAll(operands);
                }
                operands.clear();
            }
        }
        return colours;
    }

    private static String shape(String letter, PDRectangle box) {
        var side = 0.7f * Math.min(box.getWidth(), box.getHeight());
        var left = box.getLowerLeftX() + (box.getWidth() - side) / 2;
        var bottom = box.getLowerLeftY() + (box.getHeight() - side) / 2;
        return "q " + number(side) + " 0 0 " + number(side) + " " + number(left) + " " + number(bottom) + " cm\n"
                + DingbatShape.of(letter).path() + "\nf Q\n";
    }

    private static String number(float value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static COSStream picture(PDRectangle box, String content) throws IOException {
        var stream = new COSStream();
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.FORM);
        stream.setItem(COSName.BBOX, box);
        stream.setItem(COSName.RESOURCES, new COSDictionary());
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static boolean is(Object token, String name) {
        return token instanceof Operator operator && operator.getName().equals(name);
    }
}
