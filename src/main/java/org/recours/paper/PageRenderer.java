package org.recours.paper;

import java.awt.image.BufferedImage;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.recours.domain.document.FormRefusal;
import org.recours.domain.document.PageImage;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.paper.pdf.ForeignPdf;

/// Shows a PDF file as pictures, one page at a time: a page for the printer fills a good part of the memory.
public final class PageRenderer {

    /// A4 at 300 dots an inch has 8.7 million; a larger page is shown coarser, not refused.
    private static final double MOST_PIXELS = 12e6;

    private static final float POINTS_AN_INCH = 72;

    private final byte[] pdf;

    public PageRenderer(byte[] pdf) {
        this.pdf = pdf.clone();
    }

    /// How many pages it has.
    ///
    /// @throws Problem when the file is damaged or locked
    public int pages() {
        return ForeignPdf.read(
                        pdf, _ -> Optional.<Integer>empty(), document -> Optional.of(document.getNumberOfPages()))
                .orElseThrow(PageRenderer::unreadable);
    }

    /// The page as it looks on white paper, the form's fields included.
    ///
    /// @param page from 0
    /// @param dotsAnInch about 100 for the screen, 300 for the printer
    /// @throws IndexOutOfBoundsException when there is no such page
    /// @throws Problem when the file is damaged or locked
    public PageImage page(int page, float dotsAnInch) {
        if (page < 0 || page >= pages()) {
            throw new IndexOutOfBoundsException("there is no page " + page);
        }
        return ForeignPdf.read(
                        pdf,
                        (FormRefusal _) -> Optional.<PageImage>empty(),
                        document -> Optional.of(image(document, page, dotsAnInch)))
                .orElseThrow(PageRenderer::unreadable);
    }

    private static PageImage image(PDDocument document, int page, float dotsAnInch) throws java.io.IOException {
        var box = document.getPage(page).getCropBox();
        var wanted = dotsAnInch / POINTS_AN_INCH;
        var scale = (float) Math.min(wanted, Math.sqrt(MOST_PIXELS / (box.getWidth() * box.getHeight())));
        var renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        var image = renderer.renderImage(page, scale, ImageType.RGB);
        return pixels(image);
    }

    private static PageImage pixels(BufferedImage image) {
        var width = image.getWidth();
        var height = image.getHeight();
        var argb = image.getRGB(0, 0, width, height, null, 0, width);
        return new PageImage(width, height, argb);
    }

    private static Problem unreadable() {
        return new Problem(new Phrase("problem.pageUnreadable"));
    }
}
