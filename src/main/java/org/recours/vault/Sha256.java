package org.recours.vault;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/// The hash by which entries, segments and change sets are named.
public final class Sha256 {

    private Sha256() {}

    /// SHA-256 over these parts, one after another: 32 bytes.
    public static byte[] of(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
