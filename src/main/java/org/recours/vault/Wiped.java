package org.recours.vault;

import java.util.Arrays;

/// Bytes that are overwritten when their block ends.
@SuppressWarnings("ArrayRecordComponent") // never compared: it only marks the end of the array's life
record Wiped(byte[] bytes) implements AutoCloseable {

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }
}
