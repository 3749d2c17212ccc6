package org.recours.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;

/// A file that a command was asked for: there whole, or not at all, and readable by its owner alone.
final class OutputFile {

    private OutputFile() {}

    /// @param source the file that it was made from, which must stay as it is
    /// @throws Problem when it can’t be written; a file that was there is as it was
    static void write(Path out, Path source, byte[] bytes) {
        try {
            if (Files.exists(out) && Files.isSameFile(out, source)) {
                throw new Problem(new Phrase("cli.outIsSource", out.toString()));
            }
        } catch (IOException e) {
            throw new Problem(new Phrase("cli.fileNotWritten", out.toString()), e);
        }
        write(out, bytes);
    }

    /// @throws Problem as above
    static void write(Path out, byte[] bytes) {
        var whole = out.toAbsolutePath();
        try {
            var part = Files.createTempFile(whole.getParent(), "recours", ".part");
            try {
                Files.write(part, bytes);
                Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new Problem(new Phrase("cli.fileNotWritten", out.toString()), e);
        }
    }
}
