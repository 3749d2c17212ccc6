package org.recours.paper;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.recours.domain.document.Printout;

/// What stands inside the circles that are drawn on a page: strokes made of curves.
public final class Circles {

    private Circles() {}

    /// The characters whose middle lies in each circle of the first page, from the top.
    public static List<String> words(Printout printout) throws IOException {
        try (var document = Loader.loadPDF(printout.pdf())) {
            var page = document.getPage(0);
            var found = new Finder(page);
            found.processPage(page);
            var height = page.getMediaBox().getHeight();
            return found.circles.stream()
                    .sorted((one, other) -> Double.compare(other.getCenterY(), one.getCenterY()))
                    .map(circle -> inside(circle, height, document))
                    .toList();
        }
    }

    private static String inside(Rectangle2D circle, float height, PDDocument document) {
        var words = new StringBuilder();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                var x = text.getXDirAdj() + text.getWidthDirAdj() / 2;
                var y = height - text.getYDirAdj() + text.getHeightDir() / 2;
                if (circle.contains(x, y)) {
                    words.append(text.getUnicode());
                }
            }
        };
        try {
            stripper.setEndPage(1);
            stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.toString();
    }

    private static final class Finder extends PDFGraphicsStreamEngine {

        private final List<Rectangle2D> circles = new ArrayList<>();
        private final GeneralPath path = new GeneralPath();
        private int curves;

        Finder(PDPage page) {
            super(page);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            curves++;
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }

        @Override
        public void strokePath() {
            if (curves == 4) {
                circles.add(path.getBounds2D());
            }
            endPath();
        }

        @Override
        public void moveTo(float x, float y) {
            path.moveTo(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            path.lineTo(x, y);
        }

        @Override
        public Point2D getCurrentPoint() {
            return path.getCurrentPoint();
        }

        @Override
        public void closePath() {
            path.closePath();
        }

        @Override
        public void endPath() {
            path.reset();
            curves = 0;
        }

        @Override
        public void fillPath(int rule) {
            endPath();
        }

        @Override
        public void fillAndStrokePath(int rule) {
            endPath();
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

        @Override
        public void drawImage(PDImage image) {}

        @Override
        public void clip(int rule) {}

        @Override
        public void shadingFill(COSName name) {}
    }
}
