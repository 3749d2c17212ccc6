package org.recours.vault;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;

/// One way to the master key: the master key wrapped under a passphrase, and what was paid for deriving.
///
/// @param header kind, suite, cost and salt, authenticated by the wrapping
@SuppressWarnings("ArrayRecordComponent") // compared by no one
record KeySlot(byte[] header, byte[] wrapped) {

    private static final byte PASSPHRASE = 1;
    private static final byte ARGON2ID_AES_GCM = 1;
    private static final int HEADER = 1 + 1 + Integer.BYTES + Integer.BYTES + Secret.SIZE;
    private static final int WRAPPED = Secret.SIZE + Sealer.OVERHEAD;

    static KeySlot wrap(Secret master, Passphrase passphrase, Cost cost) {
        var salt = Secret.randomBytes(Secret.SIZE);
        var header = ByteBuffer.allocate(HEADER)
                .put(PASSPHRASE)
                .put(ARGON2ID_AES_GCM)
                .putInt(cost.memoryKib())
                .putInt(cost.passes())
                .put(salt)
                .array();
        try (var wrapping = Argon2id.derive(passphrase, salt, cost);
                var sealer = new Sealer(wrapping, salt);
                var bytes = new Wiped(master.bytes())) {
            return new KeySlot(header, sealer.seal(0, header, bytes.bytes()));
        }
    }

    /// Whether this version knows how to open it; slots of later versions are kept and passed over.
    boolean isPassphrase() {
        return header.length == HEADER
                && wrapped.length == WRAPPED
                && header[0] == PASSPHRASE
                && header[1] == ARGON2ID_AES_GCM;
    }

    Cost cost() {
        var fields = ByteBuffer.wrap(header, 2, 2 * Integer.BYTES);
        return new Cost(fields.getInt(), fields.getInt());
    }

    /// The master key; empty with another passphrase.
    Optional<Secret> unwrap(Passphrase passphrase) {
        var salt = new byte[Secret.SIZE];
        ByteBuffer.wrap(header).get(HEADER - Secret.SIZE, salt);
        try (var wrapping = Argon2id.derive(passphrase, salt, cost());
                var sealer = new Sealer(wrapping, salt)) {
            return sealer.open(0, header, wrapped).map(bytes -> {
                try (var master = new Wiped(bytes)) {
                    return Secret.of(master.bytes());
                }
            });
        }
    }

    byte[] encode() {
        return ByteBuffer.allocate(2 * Short.BYTES + header.length + wrapped.length)
                .putShort((short) header.length)
                .putShort((short) wrapped.length)
                .put(header)
                .put(wrapped)
                .array();
    }

    /// @throws BufferUnderflowException when the bytes end too early
    static KeySlot decode(ByteBuffer from) {
        var header = new byte[Short.toUnsignedInt(from.getShort())];
        var wrapped = new byte[Short.toUnsignedInt(from.getShort())];
        from.get(header).get(wrapped);
        return new KeySlot(header, wrapped);
    }
}
