package org.recours.encoding;

import org.recours.domain.change.Op;

/// An op with the very bytes that name it. They are kept and passed on as they came: a newer version may have put
/// things in that this one doesn't know.
public final class EncodedOp {

    private final Op op;
    private final byte[] bytes;

    EncodedOp(Op op, byte[] bytes) {
        this.op = op;
        this.bytes = bytes;
    }

    public Op op() {
        return op;
    }

    /// The canonical encoding.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// How many bytes the encoding has.
    public int size() {
        return bytes.length;
    }

    /// The id alone: values belong to a client and never reach a log.
    @Override
    public String toString() {
        return op.toString();
    }
}
