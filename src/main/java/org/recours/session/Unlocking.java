package org.recours.session;

import org.recours.domain.problem.Problem;
import org.recours.vault.KeyFile;
import org.recours.vault.MasterKey;
import org.recours.vault.Passphrase;

/// Opens a profile with its passphrase.
public final class Unlocking {

    private final Profile profile;
    private final OpenProfile.Surroundings surroundings;

    public Unlocking(Profile profile, OpenProfile.Surroundings surroundings) {
        this.profile = profile;
        this.surroundings = surroundings;
    }

    /// What trying gives.
    public sealed interface Result {
        record Unlocked(OpenProfile profile) implements Result {}

        record WrongPassphrase() implements Result {}

        /// The seat has asked to join, and the answer is not here.
        record StillAsking() implements Result {}

        /// There is nothing to open.
        record NoProfile() implements Result {}

        /// Somebody did not want to wait for the database to be built. The next opening begins with it again.
        record Cancelled() implements Result {}
    }

    /// Tries a passphrase. Takes about a second, by design.
    ///
    /// @param passphrase stays the caller's to wipe
    /// @throws Problem when another program has the profile open, or the disk fails
    public Result with(Passphrase passphrase) {
        return switch (profile.state()) {
            case NONE -> new Result.NoProfile();
            case ASKING -> new Result.StillAsking();
            case MEMBER ->
                switch (profile.seat().keyFile().open(passphrase)) {
                    case KeyFile.Opening.WrongPassphrase() -> new Result.WrongPassphrase();
                    case KeyFile.Opening.Opened(var master) -> with(master);
                };
        };
    }

    /// Opens it with the master key that founding or joining just gave.
    ///
    /// @param master is wiped when the profile is closed
    public Result with(MasterKey master) {
        return OpenProfile.open(profile, master, surroundings)
                .<Result>map(Result.Unlocked::new)
                .orElseGet(Result.Cancelled::new);
    }
}
