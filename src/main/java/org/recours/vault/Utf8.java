package org.recours.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Characters as UTF-8, without a String that could not be wiped.
final class Utf8 {

    /// A character of Java takes at most three bytes; those that take four are two characters there.
    private static final int MOST_BYTES = 3;

    private Utf8() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// The bytes of characters that must not stay in memory: the caller wipes the result, nothing else remains.
    static byte[] wipeable(char[] characters) {
        var encoded = ByteBuffer.allocate(characters.length * MOST_BYTES);
        var encoder = StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
        encoder.encode(CharBuffer.wrap(characters), encoded, true);
        var bytes = Arrays.copyOf(encoded.array(), encoded.position());
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }
}
