package org.recours.vault;

/// Master keys that several processes of a test share, without a passphrase and its second of waiting.
public final class FixedKeys {

    private FixedKeys() {}

    /// The same key for a second opening: closing a profile wipes the one that it was given.
    public static MasterKey copyOf(MasterKey key) {
        return new MasterKey(key.secret().copy());
    }

    /// The key with these 32 bytes.
    public static MasterKey of(byte[] bytes) {
        return new MasterKey(Secret.of(bytes));
    }
}
