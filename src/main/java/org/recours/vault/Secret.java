package org.recours.vault;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// A key of 256 bits, from which others are derived and with which bytes are sealed.
///
/// Closing wipes it. Wiping is best effort: the virtual machine may have moved the bytes before.
public final class Secret implements AutoCloseable {

    /// Bytes of a key, and of a salt.
    public static final int SIZE = 32;

    /// Names what [#seal] writes, so that a later version can seal otherwise. 1: HKDF-SHA-256, AES-256-GCM.
    private static final byte SUITE = 1;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    private Secret(byte[] key) {
        this.key = key;
    }

    /// A new random key.
    public static Secret random() {
        return new Secret(randomBytes(SIZE));
    }

    /// The key with these 32 bytes, which are copied.
    ///
    /// @throws IllegalArgumentException when there are more or fewer
    public static Secret of(byte[] bytes) {
        if (bytes.length != SIZE) {
            throw new IllegalArgumentException("a key has 32 bytes, not " + bytes.length);
        }
        return new Secret(bytes.clone());
    }

    /// Bytes that nobody can guess.
    public static byte[] randomBytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /// The key for one purpose.
    public Secret derive(String purpose) {
        return derive(purpose, new byte[0]);
    }

    /// The key for one purpose and salt (HKDF, RFC 5869).
    public Secret derive(String purpose, byte[] salt) {
        return new Secret(hkdf(key, salt, Utf8.bytes("recours " + purpose), SIZE));
    }

    /// Seals bytes under a key of their own, derived with a fresh random salt: any number of them is safe, also in a
    /// cloned profile.
    ///
    /// @param context is not sealed, but must be the same when opening
    public byte[] seal(byte[] context, byte[] content) {
        var salt = randomBytes(SIZE);
        try (var sealer = new Sealer(this, salt)) {
            return Bytes.join(new byte[] {SUITE}, salt, sealer.seal(0, context, content));
        }
    }

    /// What [#seal] sealed; empty when the bytes, the context or the key are others.
    public Optional<byte[]> open(byte[] context, byte[] sealed) {
        if (sealed.length < 1 + SIZE || sealed[0] != SUITE) {
            return Optional.empty();
        }
        try (var sealer = new Sealer(this, Arrays.copyOfRange(sealed, 1, 1 + SIZE))) {
            return sealer.open(0, context, Arrays.copyOfRange(sealed, 1 + SIZE, sealed.length));
        }
    }

    /// A copy of the key's bytes. Whoever asks wipes them.
    public byte[] bytes() {
        return key.clone();
    }

    /// Another holder of the same key, with its own life.
    public Secret copy() {
        return of(key);
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }

    static byte[] hkdf(byte[] key, byte[] salt, byte[] info, int size) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(key)
                            .addSalt(salt)
                            .thenExpand(info, size));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HKDF is part of JDK 25", e);
        }
    }
}
