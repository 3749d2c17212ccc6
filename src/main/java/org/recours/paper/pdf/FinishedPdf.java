package org.recours.paper.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.recours.domain.document.Printout;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;

/// Writes a finished PDF so that the place holds the whole of it or what was there before.
public final class FinishedPdf {

    private FinishedPdf() {}

    /// Writes the copy beside its source, never over it.
    ///
    /// @throws Problem when `target` is the source, or cannot be written; nothing of the copy is left then
    public static void write(Printout printout, Path target, Path source) {
        try {
            if (Files.exists(target) && Files.isSameFile(target, source)) {
                throw new Problem(new Phrase("problem.pdfOverSource", String.valueOf(target.getFileName())));
            }
        } catch (IOException e) {
            throw unwritten(target, e);
        }
        write(printout, target);
    }

    /// @throws Problem when it cannot be written; nothing of it is left then
    public static void write(Printout printout, Path target) {
        try {
            var whole = target.toAbsolutePath();
            // Readable by its owner alone, from its first byte.
            var temporary = Files.createTempFile(whole.getParent(), ".recours", ".part");
            try {
                writeThrough(printout.pdf(), temporary);
                move(temporary, whole);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw unwritten(target, e);
        }
    }

    private static void writeThrough(byte[] bytes, Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Problem unwritten(Path target, IOException cause) {
        return new Problem(new Phrase("problem.pdfUnwritten", String.valueOf(target.getFileName())), cause);
    }
}
