package org.recours.paper.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/// A small form in the making: one page, fields from top to bottom.
final class MadeForm {

    static final String HELVETICA = "/Helv 10 Tf 0 g";

    final PDDocument document = new PDDocument();
    final PDPage page = new PDPage(PDRectangle.A4);
    final PDAcroForm form = new PDAcroForm(document);

    /// With Helvetica as default, as most forms have it.
    MadeForm() {
        document.addPage(page);
        document.getDocumentCatalog().setAcroForm(form);
        var resources = new PDResources();
        resources.put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
        form.setDefaultResources(resources);
        form.setDefaultAppearance(HELVETICA);
    }

    PDTextField text(String name) throws IOException {
        return text(name, new PDRectangle(50, 750, 300, 20));
    }

    PDTextField text(String name, PDRectangle place) throws IOException {
        var field = new PDTextField(form);
        field.setDefaultAppearance(HELVETICA);
        return add(field, name, place);
    }

    /// @param on the key under which its normal appearance is on
    PDCheckBox box(String name, String on, String picture) throws IOException {
        var field = add(new PDCheckBox(form), name, new PDRectangle(50, 700, 14, 14));
        states(field.getWidgets().getFirst(), on, picture);
        return field;
    }

    <T extends PDTerminalField> T add(T field, String name, PDRectangle place) throws IOException {
        field.setPartialName(name);
        form.getFields().add(field);
        show(field.getWidgets().getFirst(), place);
        return field;
    }

    /// Puts a widget on the page.
    void show(PDAnnotationWidget widget, PDRectangle place) throws IOException {
        widget.setRectangle(place);
        widget.setPage(page);
        page.getAnnotations().add(widget);
    }

    static void states(PDAnnotationWidget widget, String on, String picture) throws IOException {
        var states = new COSDictionary();
        states.setItem(on, picture(picture));
        states.setItem(COSName.Off, picture(""));
        var appearance = new COSDictionary();
        appearance.setItem(COSName.N, states);
        widget.getCOSObject().setItem(COSName.AP, appearance);
        widget.setAppearanceState("Off");
    }

    static COSStream picture(String content) throws IOException {
        var stream = new COSStream();
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.FORM);
        stream.setItem(COSName.BBOX, new PDRectangle(14, 14));
        try (var out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    /// A group of fields below one name.
    COSDictionary group(String name, List<? extends PDTerminalField> members) {
        var group = new COSDictionary();
        group.setString(COSName.T, name);
        var kids = new COSArray();
        for (var member : members) {
            member.getCOSObject().setItem(COSName.PARENT, group);
            kids.add(member.getCOSObject());
        }
        group.setItem(COSName.KIDS, kids);
        var fields = new COSArray();
        fields.add(group);
        form.getCOSObject().setItem(COSName.FIELDS, fields);
        return group;
    }

    byte[] bytes() throws IOException {
        try (document) {
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
