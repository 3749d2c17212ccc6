package org.recours.vault;

import java.security.MessageDigest;
import java.util.Arrays;

/// The few digits that lift the veil from the screen while the profile stays open. Never written anywhere.
///
/// It keeps a stranger from reading over an absent person's shoulder, nothing more: the keys are in memory meanwhile.
public final class Pin implements AutoCloseable {

    /// How often a wrong one may be typed before the passphrase is needed.
    public static final int TRIES = 5;

    private final Secret key = Secret.random();
    private final byte[] fingerprint;
    private int triesLeft = TRIES;

    /// The given characters are wiped.
    public Pin(char[] digits) {
        this.fingerprint = fingerprint(digits);
    }

    /// Whether these are the digits; the given characters are wiped. After [#TRIES] wrong ones nothing is right any
    /// more.
    public synchronized boolean isLiftedBy(char[] digits) {
        boolean isRight = MessageDigest.isEqual(fingerprint, fingerprint(digits));
        if (triesLeft == 0) {
            return false;
        }
        triesLeft = isRight ? TRIES : triesLeft - 1;
        return isRight;
    }

    /// How many wrong ones may still be typed; at 0 the profile must be locked.
    public synchronized int triesLeft() {
        return triesLeft;
    }

    private byte[] fingerprint(char[] digits) {
        try (var encoded = new Wiped(Utf8.wipeable(digits))) {
            return Secret.hkdf(encoded.bytes(), key.bytes(), Utf8.bytes("recours pin"), Secret.SIZE);
        } finally {
            Arrays.fill(digits, '\0');
        }
    }

    @Override
    public void close() {
        key.close();
        Arrays.fill(fingerprint, (byte) 0);
    }
}
