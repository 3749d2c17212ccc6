package org.recours.vault;

/// Master keys that several processes of a test share, without a passphrase and its second of waiting.
public final class FixedKeys {

    private FixedKeys() {}

    /// The key with these 32 bytes.
    public static MasterKey of(byte[] bytes) {
        return new MasterKey(Secret.of(bytes));
    }
}
