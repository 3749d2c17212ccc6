package org.recours.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.usecase.TakePack;

/// A small text file that somebody names on the line, in UTF-8.
final class TextFile {

    private static final String MARK = "\uFEFF";

    private TextFile() {}

    /// A rule pack: of a file that is longer than any, nothing is read.
    static String readPack(Path file) {
        try {
            if (Files.size(file) > TakePack.MOST_BYTES) {
                throw new Problem(new Phrase("rules.tooLong"));
            }
        } catch (IOException e) {
            throw new Problem(new Phrase("cli.fileNotRead", file.toString()), e);
        }
        return read(file);
    }

    /// @throws Problem when it is not there, can’t be read or is no text
    static String read(Path file) {
        try {
            var text = Files.readString(file);
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (CharacterCodingException e) {
            throw new Problem(new Phrase("cli.fileNotText", file.toString()), e);
        } catch (IOException e) {
            throw new Problem(new Phrase("cli.fileNotRead", file.toString()), e);
        }
    }
}
