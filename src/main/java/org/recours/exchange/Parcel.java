package org.recours.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.recours.domain.change.Value;
import org.recours.vault.Secret;
import org.recours.vault.Sha256;

/// One thing on its way between laptops, as it lies on a stick: sealed again, so that whoever finds the stick learns
/// sizes in steps of 4 KiB and nothing else.
///
/// @param name what it is called among those who can read it, such as the hash of a segment
record Parcel(Kind kind, String name, Value.Bytes content) {

    private static final int STEP = 4096;
    private static final int HEAD = 1 + 4 + 4;
    private static final byte[] CONTEXT = "recours parcel 1".getBytes(StandardCharsets.US_ASCII);

    /// What is in it. The letter stands in front of the content; letters are never given another meaning.
    enum Kind {
        CONTROL('c'),
        SEGMENT('s'),
        HAVE('h'),
        /// One that only a newer version knows. It is left where it is.
        UNKNOWN('?');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        static Kind of(int letter) {
            return Arrays.stream(values())
                    .filter(kind -> kind.letter == letter)
                    .findFirst()
                    .orElse(UNKNOWN);
        }
    }

    /// The file name: nobody without the key can tell what it stands for, and everybody with it gives it the same.
    static String fileName(Secret transport, Kind kind, String name) {
        var what = (kind.letter + name).getBytes(StandardCharsets.UTF_8);
        try (var derived = transport.derive("parcel name", Sha256.of(what))) {
            return HexFormat.of().formatHex(derived.bytes());
        }
    }

    String fileName(Secret transport) {
        return fileName(transport, kind, name);
    }

    byte[] seal(Secret transport) {
        var named = name.getBytes(StandardCharsets.UTF_8);
        var body = content.toArray();
        int used = HEAD + named.length + body.length;
        int overhead = transport.seal(CONTEXT, new byte[0]).length;
        int padded = (used + overhead + STEP - 1) / STEP * STEP - overhead;
        var plain = ByteBuffer.allocate(padded)
                .put((byte) kind.letter)
                .putInt(named.length)
                .putInt(body.length)
                .put(named)
                .put(body);
        return transport.seal(CONTEXT, plain.array());
    }

    /// What was sealed; empty when it is damaged or of another clinic.
    static Optional<Parcel> open(Secret transport, byte[] sealed) {
        return transport.open(CONTEXT, sealed).flatMap(Parcel::read);
    }

    private static Optional<Parcel> read(byte[] plain) {
        var bytes = ByteBuffer.wrap(plain);
        if (bytes.remaining() < HEAD) {
            return Optional.empty();
        }
        var kind = Kind.of(bytes.get());
        long named = Integer.toUnsignedLong(bytes.getInt());
        long length = Integer.toUnsignedLong(bytes.getInt());
        if (named + length > bytes.remaining()) {
            return Optional.empty();
        }
        var name = new byte[(int) named];
        var content = new byte[(int) length];
        bytes.get(name).get(content);
        return Optional.of(new Parcel(kind, new String(name, StandardCharsets.UTF_8), new Value.Bytes(content)));
    }
}
