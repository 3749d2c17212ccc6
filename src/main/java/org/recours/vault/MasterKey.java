package org.recours.vault;

/// The open vault of one profile: every key of the profile follows from this one. Closing wipes it.
public final class MasterKey implements AutoCloseable {

    private final Secret master;

    MasterKey(Secret master) {
        this.master = master;
    }

    /// A key that no key file holds: for a sample clinic that lives as long as the program.
    public static MasterKey random() {
        return new MasterKey(Secret.random());
    }

    /// The key for one purpose: `journal`, `h2`, `state`, `drafts`. Whoever asks closes it.
    public Secret key(String purpose) {
        return master.derive(purpose);
    }

    /// The keys with which this seat signs and is granted things. Whoever asks closes them.
    public SeatKeys seatKeys() {
        try (var secret = key("seat-keys")) {
            return SeatKeys.from(secret);
        }
    }

    Secret secret() {
        return master;
    }

    @Override
    public void close() {
        master.close();
    }
}
