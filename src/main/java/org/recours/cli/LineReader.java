package org.recours.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Lines of bytes, one at a time: never more than one in memory, however large the input.
///
/// Takes off what other programs put around lines: a byte order mark at the start, carriage returns at the ends.
final class LineReader {

    /// The longest line, in bytes: no case is larger than what one save can hold.
    static final int LONGEST = 1 << 20;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private long number;
    private boolean isAtEnd;

    LineReader(InputStream in) {
        this.in = new BufferedInputStream(in, BUFFER);
    }

    /// @param number counts from 1
    /// @param bytes  without the line end; empty when the line is longer than any may be
    record Line(long number, Optional<byte[]> bytes) {

        boolean isBlank() {
            return bytes.isPresent() && new String(bytes.get(), StandardCharsets.ISO_8859_1).isBlank();
        }
    }

    /// The next line; empty at the end of the input.
    Optional<Line> next() throws IOException {
        if (isAtEnd) {
            return Optional.empty();
        }
        var line = new ByteArrayOutputStream();
        long length = 0;
        int one = in.read();
        while (one >= 0 && one != '\n') {
            if (++length <= LONGEST + 1 + MARK.length) {
                line.write(one);
            }
            one = in.read();
        }
        isAtEnd = one < 0;
        if (isAtEnd && length == 0) {
            return Optional.empty();
        }
        number++;
        var bytes = bare(line.toByteArray());
        return Optional.of(new Line(number, bytes.length <= LONGEST ? Optional.of(bytes) : Optional.empty()));
    }

    /// Whether the next line may take a while, so that nobody should wait for it: somebody types, or a program answers.
    boolean mayBlock() throws IOException {
        return !isAtEnd && in.available() == 0;
    }

    private byte[] bare(byte[] line) {
        boolean isMarked =
                number == 1 && line.length >= MARK.length && Arrays.equals(line, 0, MARK.length, MARK, 0, MARK.length);
        int from = isMarked ? MARK.length : 0;
        int to = line.length > from && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
        return Arrays.copyOfRange(line, from, to);
    }
}
