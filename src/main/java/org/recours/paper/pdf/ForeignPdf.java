package org.recours.paper.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.recours.domain.document.FormRefusal;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;

/// Opens PDF files that others made. Whatever is wrong with one comes back as a [FormRefusal], never as a stack
/// trace.
///
/// Everything stays in memory: PDFBox would otherwise keep parts of a filled form in temporary files.
public final class ForeignPdf {

    /// The largest real form that was met has 4 MB.
    public static final int MOST_BYTES = 32 << 20;

    private static final long MOST_MEMORY = 128L << 20;

    private ForeignPdf() {}

    /// What is done with an open document.
    @FunctionalInterface
    public interface Work<T> {
        T on(PDDocument document) throws IOException;
    }

    /// The file's bytes, at most one more than may be opened.
    ///
    /// @throws Problem when it cannot be read
    public static byte[] bytes(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new Problem(new Phrase("problem.pdfUnreadable", String.valueOf(file.getFileName())), e);
        }
    }

    /// Opens, works, closes.
    ///
    /// A damaged file makes PDFBox throw nearly anything out of the middle of its work; so the work must not
    /// change the world, and what it throws of these kinds is taken for damage.
    public static <T> T read(byte[] pdf, Function<FormRefusal, T> refused, Work<T> work) {
        if (pdf.length > MOST_BYTES || !Unpacking.isBearable(pdf)) {
            return refused.apply(FormRefusal.TOO_LARGE);
        }
        var memory = MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache;
        try (var document = Loader.loadPDF(pdf, "", null, null, memory)) {
            return work.on(document);
        } catch (InvalidPasswordException _) {
            return refused.apply(FormRefusal.LOCKED);
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | ClassCastException
                | NullPointerException
                | NegativeArraySizeException
                | ArithmeticException
                | StackOverflowError _) {
            return refused.apply(FormRefusal.DAMAGED);
        } catch (OutOfMemoryError _) {
            // A stream packed twice, or behind encryption, cannot be measured first; its buffers are free again by now.
            return refused.apply(FormRefusal.TOO_LARGE);
        }
    }
}
