package org.recours.paper.letter;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.recours.domain.document.Printout;

/// Between which points across a page there is any ink.
record InkBox(int left, int right) {

    private static final int PAPER = 250;

    /// One for each page.
    static List<InkBox> of(Printout printout) throws IOException {
        var boxes = new ArrayList<InkBox>();
        try (var document = Loader.loadPDF(printout.pdf())) {
            var renderer = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                boxes.add(of(renderer.renderImageWithDPI(i, 72, ImageType.GRAY)));
            }
        }
        return boxes;
    }

    private static InkBox of(BufferedImage page) {
        var left = page.getWidth();
        var right = 0;
        for (int x = 0; x < page.getWidth(); x++) {
            for (int y = 0; y < page.getHeight(); y++) {
                if (page.getRaster().getSample(x, y, 0) < PAPER) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                }
            }
        }
        return new InkBox(left, right);
    }
}
