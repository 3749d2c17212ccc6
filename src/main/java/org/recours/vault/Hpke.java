package org.recours.vault;

import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;

/// Hybrid public key encryption in base mode (RFC 9180), one message a key: the sender's part, then the sealed message.
///
/// @param aead the cipher's number in RFC 9180
record Hpke(short aead) {

    /// What grants use: X25519, HKDF-SHA-256, AES-256-GCM.
    static final Hpke GRANT = new Hpke(HPKE.aead_AES_GCM256);

    private static final int SENDER = X25519PublicKeyParameters.KEY_SIZE;

    byte[] seal(X25519PublicKeyParameters receiver, byte[] info, byte[] context, byte[] message) {
        return seal(receiver, hpke().generatePrivateKey(), info, context, message);
    }

    /// @param once the sender's key pair, never to be used again
    byte[] seal(
            X25519PublicKeyParameters receiver,
            AsymmetricCipherKeyPair once,
            byte[] info,
            byte[] context,
            byte[] message) {
        try {
            var sender = hpke().setupBaseS(receiver, info, once);
            return Bytes.join(sender.getEncapsulation(), sender.seal(context, message));
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("sealing can't meet a wrong tag", e);
        }
    }

    Optional<byte[]> open(X25519PrivateKeyParameters receiver, byte[] info, byte[] context, byte[] sealed) {
        if (sealed.length < SENDER) {
            return Optional.empty();
        }
        var pair = new AsymmetricCipherKeyPair(receiver.generatePublicKey(), receiver);
        try {
            var opened = hpke().setupBaseR(Arrays.copyOf(sealed, SENDER), pair, info);
            return Optional.of(opened.open(context, Arrays.copyOfRange(sealed, SENDER, sealed.length)));
        } catch (InvalidCipherTextException | IllegalArgumentException | IllegalStateException e) {
            return Optional.empty(); // a forged sender's key of low order is refused with the latter two
        }
    }

    private HPKE hpke() {
        return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, aead);
    }
}
