package org.recours.vault;

import java.nio.ByteBuffer;

/// Puts byte arrays together.
final class Bytes {

    private Bytes() {}

    static byte[] join(byte[]... parts) {
        int size = 0;
        for (var part : parts) {
            size += part.length;
        }
        var joined = ByteBuffer.allocate(size);
        for (var part : parts) {
            joined.put(part);
        }
        return joined.array();
    }
}
