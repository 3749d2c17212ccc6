package org.recours.vault;

import java.util.Arrays;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;
import org.recours.domain.change.SeatId;

/// The public keys of a seat: with one its signatures are checked, with the other things are sealed to it.
public final class SeatIdentity {

    /// Bytes of each key.
    public static final int KEY = 32;

    private final SigningKey signing;
    private final byte[] sealing;

    /// @throws IllegalArgumentException when a key has not 32 bytes
    public SeatIdentity(byte[] signing, byte[] sealing) {
        if (sealing.length != KEY) {
            throw new IllegalArgumentException("a public key has 32 bytes");
        }
        this.signing = new SigningKey(signing);
        this.sealing = sealing.clone();
    }

    /// The seat's name.
    public SeatId id() {
        return signing.seat();
    }

    /// The Ed25519 key.
    public byte[] signing() {
        return signing.bytes();
    }

    /// The X25519 key.
    public byte[] sealing() {
        return sealing.clone();
    }

    /// Whether this seat signed this message.
    public boolean signed(byte[] message, byte[] signature) {
        return signing.signed(message, signature);
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

    @Override
    public boolean equals(Object other) {
        return other instanceof SeatIdentity theirs
                && signing.equals(theirs.signing)
                && Arrays.equals(sealing, theirs.sealing);
    }

    @Override
    public int hashCode() {
        return signing.hashCode();
    }

    @Override
    public String toString() {
        return "seat " + id();
    }
}
