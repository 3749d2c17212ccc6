package org.recours.paper.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;

/// Mends what real forms lack before a field can be drawn: default resources, default appearances, fonts that are
/// named and nowhere defined. Takes out what would hide the drawn values: XFA and NeedAppearances.
final class FormRepair {

    private static final COSName NEEDS_RENDERING = COSName.getPDFName("NeedsRendering");
    private static final COSName PERMISSIONS = COSName.getPDFName("Perms");
    private static final COSName USAGE_RIGHTS = COSName.getPDFName("UR3");

    private final PDDocument document;
    private final PDAcroForm form;
    private final FoundForm.Fillable found;
    private final Set<COSStream> pictures = Collections.newSetFromMap(new IdentityHashMap<>());

    FormRepair(PDDocument document, FoundForm.Fillable found) {
        this.document = document;
        this.form = found.form();
        this.found = found;
    }

    void mend() throws IOException {
        dropRivals();
        var resources = resources();
        if (DefaultAppearance.of(form.getDefaultAppearance()).isEmpty()) {
            form.setDefaultAppearance(DefaultAppearance.FALLBACK);
        }
        for (var field : found.fields()) {
            if (field instanceof PDVariableText text) {
                mend(text, resources);
            }
        }
    }

    /// XFA would be shown instead of the fields; NeedAppearances lets viewers draw anew, without shaping;
    /// extended rights for Adobe's reader are void once anything changed.
    private void dropRivals() {
        form.setNeedAppearances(false);
        form.getCOSObject().removeItem(COSName.XFA);
        var catalog = document.getDocumentCatalog().getCOSObject();
        catalog.removeItem(NEEDS_RENDERING);
        var permissions = catalog.getCOSDictionary(PERMISSIONS);
        if (permissions != null) {
            permissions.removeItem(USAGE_RIGHTS);
        }
    }

    private PDResources resources() {
        var resources = form.getDefaultResources();
        if (resources == null) {
            resources = new PDResources();
            form.setDefaultResources(resources);
        }
        return resources;
    }

    private void mend(PDVariableText field, PDResources resources) throws IOException {
        var own = DefaultAppearance.of(field.getDefaultAppearance());
        if (own.isEmpty()) {
            field.setDefaultAppearance(DefaultAppearance.FALLBACK);
        }
        define(own.map(DefaultAppearance::font).orElse(DefaultAppearance.FALLBACK_FONT), resources);
        for (var widget : field.getWidgets()) {
            mend(widget, field, resources);
        }
    }

    private void mend(PDAnnotationWidget widget, PDVariableText field, PDResources resources) throws IOException {
        var cos = widget.getCOSObject();
        if (!cos.equals(field.getCOSObject()) && cos.containsKey(COSName.DA)) {
            var own = DefaultAppearance.of(cos.getString(COSName.DA));
            if (own.isEmpty()) {
                cos.removeItem(COSName.DA);
            } else {
                define(own.get().font(), resources);
            }
        }
        ownPicture(cos);
    }

    /// Some programs let many empty fields share one picture: writing into it would write into all of them.
    private void ownPicture(COSDictionary widget) throws IOException {
        var appearance = widget.getCOSDictionary(COSName.AP);
        if (appearance != null
                && appearance.getDictionaryObject(COSName.N) instanceof COSStream picture
                && !pictures.add(picture)) {
            var copy = document.getDocument().createCOSStream();
            for (var entry : new ArrayList<>(picture.entrySet())) {
                if (!entry.getKey().equals(COSName.LENGTH) && !entry.getKey().equals(COSName.FILTER)) {
                    copy.setItem(entry.getKey(), entry.getValue());
                }
            }
            try (var from = picture.createInputStream();
                    var to = copy.createOutputStream(COSName.FLATE_DECODE)) {
                from.transferTo(to);
            }
            var own = new COSDictionary(appearance);
            own.setItem(COSName.N, copy);
            widget.setItem(COSName.AP, own);
        }
    }

    private static void define(COSName name, PDResources resources) {
        var fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
        if (fonts == null || fonts.getCOSDictionary(name) == null) {
            resources.put(name, new PDType1Font(standard(name.getName())));
        }
    }

    /// The abbreviations are Acrobat's.
    private static FontName standard(String name) {
        return switch (name) {
            case "HeBo", "Helvetica-Bold", "Arial-Bold", "Arial,Bold" -> FontName.HELVETICA_BOLD;
            case "HeOb", "Helvetica-Oblique" -> FontName.HELVETICA_OBLIQUE;
            case "HeBO", "Helvetica-BoldOblique" -> FontName.HELVETICA_BOLD_OBLIQUE;
            case "Cour", "Courier", "CourierNew" -> FontName.COURIER;
            case "CoBo", "Courier-Bold" -> FontName.COURIER_BOLD;
            case "CoOb", "Courier-Oblique" -> FontName.COURIER_OBLIQUE;
            case "CoBO", "Courier-BoldOblique" -> FontName.COURIER_BOLD_OBLIQUE;
            case "TiRo", "Times-Roman", "TimesNewRoman" -> FontName.TIMES_ROMAN;
            case "TiBo", "Times-Bold" -> FontName.TIMES_BOLD;
            case "TiIt", "Times-Italic" -> FontName.TIMES_ITALIC;
            case "TiBI", "Times-BoldItalic" -> FontName.TIMES_BOLD_ITALIC;
            case "ZaDb", "ZapfDingbats" -> FontName.ZAPF_DINGBATS;
            case "Symb", "Symbol" -> FontName.SYMBOL;
            default -> FontName.HELVETICA;
        };
    }
}
