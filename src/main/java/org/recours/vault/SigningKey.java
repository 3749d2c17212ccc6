package org.recours.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.recours.domain.change.SeatId;

/// The public key with which a seat's signatures are checked (Ed25519, RFC 8032). The seat is named after it.
public final class SigningKey {

    /// An X.509 public key of Ed25519 (RFC 8410) is these bytes and the key.
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final byte[] key;

    /// @throws IllegalArgumentException when the key has not 32 bytes
    public SigningKey(byte[] key) {
        if (key.length != SeatIdentity.KEY) {
            throw new IllegalArgumentException("a public key has 32 bytes");
        }
        this.key = key.clone();
    }

    /// The seat's name: the first 128 bits of SHA-256 over its key.
    public SeatId seat() {
        var hash = ByteBuffer.wrap(Sha256.of(key));
        return new SeatId(new UUID(hash.getLong(), hash.getLong()));
    }

    /// Whether the seat signed this message.
    public boolean signed(byte[] message, byte[] signature) {
        try {
            var encoded = new X509EncodedKeySpec(Bytes.join(X509, key));
            var check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(encoded));
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false; // not the form of a signature, or 32 bytes that are no key of the curve
        }
    }

    public byte[] bytes() {
        return key.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SigningKey theirs && Arrays.equals(key, theirs.key);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(key);
    }

    @Override
    public String toString() {
        return "key of seat " + seat();
    }
}
