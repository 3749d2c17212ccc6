package org.recours.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;
import org.recours.domain.change.SeatId;

/// The public keys of a seat: with one its signatures are checked, with the other things are sealed to it.
public final class SeatIdentity {

    /// Bytes of each key.
    public static final int KEY = 32;

    /// An X.509 public key of Ed25519 (RFC 8410) is these bytes and the key.
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final byte[] signing;
    private final byte[] sealing;

    /// @throws IllegalArgumentException when a key has not 32 bytes
    public SeatIdentity(byte[] signing, byte[] sealing) {
        if (signing.length != KEY || sealing.length != KEY) {
            throw new IllegalArgumentException("a public key has 32 bytes");
        }
        this.signing = signing.clone();
        this.sealing = sealing.clone();
    }

    /// The seat's name: the first 128 bits of SHA-256 over its signing key.
    public SeatId id() {
        var hash = ByteBuffer.wrap(Sha256.of(signing));
        return new SeatId(new UUID(hash.getLong(), hash.getLong()));
    }

    /// The Ed25519 key.
    public byte[] signing() {
        return signing.clone();
    }

    /// The X25519 key.
    public byte[] sealing() {
        return sealing.clone();
    }

    /// Whether this seat signed this message.
    public boolean signed(byte[] message, byte[] signature) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(publicKey());
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false; // not the form of a signature, or 32 bytes that are no key of the curve
        }
    }

    /// Seals bytes so that only this seat can open them: a grant.
    ///
    /// @param purpose what it is for (clinic, epoch, seat); opening needs the same
    /// @throws IllegalArgumentException when the sealing key is none, as only a forger would send it
    public byte[] seal(byte[] purpose, byte[] message) {
        try {
            return Hpke.GRANT.seal(new X25519PublicKeyParameters(sealing), purpose, new byte[0], message);
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException("not a sealing key", e);
        }
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(Bytes.join(X509, signing)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeatIdentity theirs
                && Arrays.equals(signing, theirs.signing)
                && Arrays.equals(sealing, theirs.sealing);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(signing);
    }

    @Override
    public String toString() {
        return "seat " + id();
    }
}
