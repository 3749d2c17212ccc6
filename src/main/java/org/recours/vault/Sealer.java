package org.recours.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals numbered pieces of one file with AES-256-GCM, under a key derived from a long-lived key and the file's salt.
///
/// The nonce is derived from key, number and content. So two different contents never share one, even where a
/// cloned disk or a resumed machine image repeats a number; the salt, drawn at each opening, keeps their keys apart.
/// Safe to share between threads.
public final class Sealer implements AutoCloseable {

    /// By how much sealed bytes are longer: a nonce before, a tag behind.
    public static final int OVERHEAD = 12 + 16;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Secret sealing;
    private final Secret nonces;

    /// @param key  stays the caller's to wipe
    /// @param salt 32 random bytes that the caller keeps beside what is sealed
    public Sealer(Secret key, byte[] salt) {
        this.sealing = key.derive("seal", salt);
        this.nonces = key.derive("nonce", salt);
    }

    /// Nonce, sealed content and tag.
    ///
    /// @param context is authenticated with the content but not contained in the result
    public byte[] seal(long number, byte[] context, byte[] content) {
        var nonce = nonce(number, context, content);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, nonce, number, context);
            return Bytes.join(nonce, cipher.doFinal(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of the JDK", e);
        }
    }

    /// The content; empty when anything at all is not what was sealed.
    public Optional<byte[]> open(long number, byte[] context, byte[] sealed) {
        if (sealed.length < OVERHEAD) {
            return Optional.empty();
        }
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), number, context);
            return Optional.of(cipher.doFinal(sealed, NONCE, sealed.length - NONCE));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of the JDK", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, long number, byte[] context) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(sealing, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        cipher.updateAAD(context);
        return cipher;
    }

    private byte[] nonce(long number, byte[] context, byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key(nonces, "HmacSHA256"));
            mac.update(ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
                    .putLong(number)
                    .putInt(context.length)
                    .array());
            mac.update(context);
            mac.update(content);
            return Arrays.copyOf(mac.doFinal(), NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC is part of the JDK", e);
        }
    }

    private static Key key(Secret secret, String algorithm) {
        var bytes = secret.bytes();
        try {
            return new SecretKeySpec(bytes, algorithm);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    @Override
    public void close() {
        sealing.close();
        nonces.close();
    }
}
