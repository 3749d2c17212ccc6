package org.recours.vault;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;

/// The private keys of a seat: one signs (Ed25519, RFC 8032), the other opens what is sealed to it (X25519).
///
/// Both are derived from the master key of the profile, so they are made on the laptop, never leave it and need no
/// file of their own.
public final class SeatKeys implements AutoCloseable {

    /// Bytes of a signature.
    public static final int SIGNATURE = 64;

    /// A PKCS#8 private key of Ed25519 (RFC 8410) is these bytes and the key.
    private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private final Secret signing;
    private final Secret opening;
    private final SeatIdentity identity;

    private SeatKeys(Secret signing, Secret opening) {
        this.signing = signing;
        this.opening = opening;
        this.identity = new SeatIdentity(publicSigning(signing), publicSealing(opening));
    }

    /// The keys that follow from this secret, always the same.
    static SeatKeys from(Secret secret) {
        return new SeatKeys(secret.derive("sign"), secret.derive("open"));
    }

    /// The keys with these private halves, as a standard's example gives them.
    static SeatKeys of(Secret signing, Secret opening) {
        return new SeatKeys(signing, opening);
    }

    /// New keys that belong to no profile: for a test, or a sample clinic.
    public static SeatKeys random() {
        try (var secret = Secret.random()) {
            return from(secret);
        }
    }

    /// What everybody may know of this seat.
    public SeatIdentity identity() {
        return identity;
    }

    /// 64 bytes that only this seat can make for this message.
    public byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(privateKey());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 is part of the JDK", e);
        }
    }

    /// What was sealed to this seat with [SeatIdentity#seal]; empty when it was not, or for something else.
    public Optional<byte[]> open(byte[] purpose, byte[] sealed) {
        var bytes = opening.bytes();
        try {
            return Hpke.GRANT.open(new X25519PrivateKeyParameters(bytes), purpose, new byte[0], sealed);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private PrivateKey privateKey() throws GeneralSecurityException {
        var bytes = signing.bytes();
        var encoded = Bytes.join(PKCS8, bytes);
        try {
            return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } finally {
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(encoded, (byte) 0);
        }
    }

    private static byte[] publicSigning(Secret signing) {
        var bytes = signing.bytes();
        try {
            return new Ed25519PrivateKeyParameters(bytes).generatePublicKey().getEncoded();
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static byte[] publicSealing(Secret opening) {
        var bytes = opening.bytes();
        try {
            return new X25519PrivateKeyParameters(bytes).generatePublicKey().getEncoded();
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    @Override
    public void close() {
        signing.close();
        opening.close();
    }
}
