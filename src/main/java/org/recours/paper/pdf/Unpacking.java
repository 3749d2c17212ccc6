package org.recours.paper.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Looks for streams that unpack into more than the memory holds, before anything unpacks them.
///
/// Deflate packs at most 1032 to 1, so only long streams need to be measured, and most forms have none.
final class Unpacking {

    private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);

    private static final int MOST_UNPACKED = 100 << 20;
    private static final int BEST_RATIO = 1032;

    /// First byte of what zlib packs with its usual window.
    private static final byte ZLIB = 0x78;

    private Unpacking() {}

    /// Whether every packed stream in the file fits into memory.
    static boolean isBearable(byte[] pdf) {
        for (int begin = find(pdf, BEGIN, 0); begin >= 0; begin = find(pdf, BEGIN, begin)) {
            var from = skipLineEnd(pdf, begin + BEGIN.length);
            var end = find(pdf, END, from);
            var to = end < 0 ? pdf.length : end;
            if (from < to
                    && pdf[from] == ZLIB
                    && to - from > MOST_UNPACKED / BEST_RATIO
                    && unpacksTooFar(pdf, from, to)) {
                return false;
            }
            begin = end < 0 ? pdf.length : end + END.length;
        }
        return true;
    }

    private static boolean unpacksTooFar(byte[] pdf, int from, int to) {
        var inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, to - from);
            var unpacked = new byte[1 << 16];
            while (!inflater.finished() && !inflater.needsInput() && inflater.getBytesWritten() <= MOST_UNPACKED) {
                if (inflater.inflate(unpacked) == 0) {
                    break;
                }
            }
            return inflater.getBytesWritten() > MOST_UNPACKED;
        } catch (DataFormatException _) {
            return false; // damage, for PDFBox to judge
        } finally {
            inflater.end();
        }
    }

    private static int skipLineEnd(byte[] pdf, int at) {
        var from = at;
        while (from < pdf.length && (pdf[from] == '\r' || pdf[from] == '\n')) {
            from++;
        }
        return from;
    }

    private static int find(byte[] pdf, byte[] word, int from) {
        for (int at = from; at <= pdf.length - word.length; at++) {
            var same = 0;
            while (same < word.length && pdf[at + same] == word[same]) {
                same++;
            }
            if (same == word.length) {
                return at;
            }
        }
        return -1;
    }
}
