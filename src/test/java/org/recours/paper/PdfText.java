package org.recours.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.recours.domain.document.Printout;

/// What a reader that searches or copies finds in a printout.
public final class PdfText {

    private PdfText() {}

    /// Everything, in one line.
    public static String of(Printout printout) throws IOException {
        return String.join(" ", pages(printout));
    }

    /// Each page, in one line.
    public static List<String> pages(Printout printout) throws IOException {
        try (var document = Loader.loadPDF(printout.pdf())) {
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(number -> {
                        try {
                            var stripper = new PDFTextStripper();
                            stripper.setStartPage(number);
                            stripper.setEndPage(number);
                            return stripper.getText(document).replaceAll("\\s+", " ");
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }
}
