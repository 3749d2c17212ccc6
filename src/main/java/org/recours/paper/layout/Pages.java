package org.recours.paper.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.recours.domain.document.Printout;
import org.recours.paper.shape.EmbeddedFonts;
import org.recours.paper.shape.Fonts;
import org.recours.paper.shape.Ink;
import org.recours.text.Language;

/// A4 pages in the making. The same pages always make the same bytes: no clock and no random number goes in.
public final class Pages implements AutoCloseable {

    /// A4, in points.
    public static final float WIDTH = PDRectangle.A4.getWidth();

    /// A4, in points.
    public static final float HEIGHT = PDRectangle.A4.getHeight();

    /// PDFBox makes the file's identifier from this and the information dictionary instead of from the clock.
    private static final long IDENTIFIER = 1;

    private final PDDocument document = new PDDocument();
    private final EmbeddedFonts fonts;

    /// @param title what the file calls itself; nothing of a client, it shows in window titles and lists
    public Pages(Fonts fonts, Language language, String title) {
        this.fonts = new EmbeddedFonts(document, fonts);
        document.setDocumentId(IDENTIFIER);
        document.getDocumentInformation().setTitle(title);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language.code());
        var preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        if (language.isRightToLeft()) {
            preferences.setReadingDirection(PDViewerPreferences.READING_DIRECTION.R2L);
        }
        catalog.setViewerPreferences(preferences);
    }

    /// A new page at the end.
    ///
    /// @param drawing puts everything on it
    public void add(Drawing drawing) {
        var page = new PDPage(PDRectangle.A4);
        page.setResources(new PDResources());
        var ink = new Ink(page.getResources(), fonts);
        try {
            drawing.on(new Canvas(ink));
            var content = new PDStream(document);
            try (var stream = content.createOutputStream(COSName.FLATE_DECODE)) {
                stream.write(ink.bytes());
            }
            page.setContents(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.addPage(page);
    }

    /// What is drawn on one page.
    @FunctionalInterface
    public interface Drawing {
        void on(Canvas canvas) throws IOException;
    }

    /// The finished file.
    public Printout print() {
        try {
            fonts.subset();
            var file = new ByteArrayOutputStream();
            document.save(file);
            return new Printout(file.toByteArray(), document.getNumberOfPages());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
