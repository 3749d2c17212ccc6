package org.recours.paper.form;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;

/// The form's own fonts, and whether they can write a text.
final class OwnFonts {

    private final PDAcroForm form;
    private final Map<COSName, Optional<PDFont>> fonts = new HashMap<>();

    OwnFonts(PDAcroForm form) {
        this.form = form;
    }

    /// Whether each place of the field can show the text in the font that the form names there.
    boolean canWrite(PDVariableText field, String text) throws IOException {
        for (var widget : field.getWidgets()) {
            var named = appearance(field, widget);
            var font = named.isPresent() ? font(named.get().font()) : Optional.<PDFont>empty();
            if (font.isEmpty() || !encodes(font.get(), text)) {
                return false;
            }
        }
        return true;
    }

    /// Whether that would show one line whole, no smaller than people can read.
    boolean hasRoomFor(PDVariableText field, String line) throws IOException {
        for (var widget : field.getWidgets()) {
            var named = appearance(field, widget).orElseThrow();
            var box = widget.getRectangle();
            var size = named.size() > 0 ? named.size() : TextBox.SMALLEST;
            if (box == null
                    || font(named.font()).orElseThrow().getStringWidth(line) * size / 1000
                            > TextBox.length(box, turn(widget)) - 2 * TextBox.MARGIN) {
                return false;
            }
        }
        return true;
    }

    /// A field's default appearance at one of its places.
    static Optional<DefaultAppearance> appearance(PDVariableText field, PDAnnotationWidget widget) throws IOException {
        var ofWidget = DefaultAppearance.of(widget.getCOSObject().getString(COSName.DA));
        return ofWidget.isPresent() ? ofWidget : DefaultAppearance.of(field.getDefaultAppearance());
    }

    private static int turn(PDAnnotationWidget widget) {
        var characteristics = widget.getAppearanceCharacteristics();
        return characteristics == null ? 0 : characteristics.getRotation();
    }

    private Optional<PDFont> font(COSName name) throws IOException {
        var known = fonts.get(name);
        if (known == null) {
            known = Optional.ofNullable(form.getDefaultResources().getFont(name))
                    .filter(OwnFonts::isWhole);
            fonts.put(name, known);
        }
        return known;
    }

    /// A subset has the letters of the empty form only, whatever its encoding says; a composite font without
    /// `ToUnicode` or with its own encoding is not worth the trouble.
    private static boolean isWhole(PDFont font) {
        var name = font.getName();
        return font instanceof PDSimpleFont && name != null && !name.matches("[A-Z]{6}\\+.*");
    }

    private static boolean encodes(PDFont font, String text) {
        try {
            for (var line : text.lines().toList()) {
                font.encode(line);
            }
            return true;
        } catch (IOException | IllegalArgumentException _) {
            return false;
        }
    }
}
