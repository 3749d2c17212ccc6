package org.recours.vault;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Characters as UTF-8, without a String that could not be wiped.
final class Utf8 {

    private Utf8() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// The bytes of characters that must not stay in memory: the caller wipes the result, nothing else remains.
    static byte[] wipeable(char[] characters) {
        var encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(characters));
        var bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }
}
