package org.recours.paper.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/// A small blank form of our own, made when it is needed: the demonstration fills it, because official forms belong to
/// their authorities and are not shipped. Its fields know Helvetica alone, as most official ones do.
public final class SampleForm {

    private static final float LEFT = 60;
    private static final float WIDTH = 475;
    private static final float TOP = 740;
    private static final float STEP = 70;
    private static final float LINE = 22;
    private static final float AREA = 120;

    /// Its fields, in the order of the page; the last has several lines.
    public static final List<String> FIELDS = List.of("nom", "reference", "date_decision", "motifs");

    private SampleForm() {}

    /// The form as a PDF file.
    public static byte[] pdf() {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var form = form(document);
            var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            try (var content = new PDPageContentStream(document, page)) {
                for (int i = 0; i < FIELDS.size(); i++) {
                    label(content, font, FIELDS.get(i), TOP - i * STEP);
                    addField(form, page, FIELDS.get(i), i == FIELDS.size() - 1, TOP - i * STEP);
                }
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDAcroForm form(PDDocument document) {
        var form = new PDAcroForm(document);
        var resources = new PDResources();
        resources.put(COSName.HELV, new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 11 Tf 0 g");
        document.getDocumentCatalog().setAcroForm(form);
        return form;
    }

    private static void label(PDPageContentStream content, PDType1Font font, String words, float y) throws IOException {
        content.beginText();
        content.setFont(font, 11);
        content.newLineAtOffset(LEFT, y + LINE + 6);
        content.showText(words);
        content.endText();
    }

    private static void addField(PDAcroForm form, PDPage page, String name, boolean hasLines, float y)
            throws IOException {
        var field = new PDTextField(form);
        field.setPartialName(name);
        field.setDefaultAppearance("/Helv 11 Tf 0 g");
        field.setMultiline(hasLines);
        float height = hasLines ? AREA : LINE;
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(LEFT, y + LINE - height, WIDTH, height));
        widget.setPage(page);
        widget.setPrinted(true);
        page.getAnnotations().add(widget);
        form.getFields().add(field);
    }
}
