package org.recours.bench;

import java.nio.file.Path;
import java.time.InstantSource;
import org.recours.ledger.Progress;
import org.recours.session.Founding;
import org.recours.session.Joining;
import org.recours.session.OpenProfile;
import org.recours.session.Profile;
import org.recours.session.Unlocking;
import org.recours.vault.Cost;
import org.recours.vault.MasterKey;
import org.recours.vault.Passphrase;

/// Seats of the sample clinic, all with one passphrase.
final class Seats {

    private static final String LANGUAGE = "en";

    private Seats() {}

    private static Passphrase passphrase() {
        return Passphrase.typed("a sample that holds nobody".toCharArray());
    }

    /// Founds the clinic.
    static MasterKey found(Profile profile) {
        try (var passphrase = passphrase()) {
            return new Founding("Sample clinic", "Amina", "laptop", LANGUAGE)
                    .in(profile, passphrase, Cost.forThisMachine());
        }
    }

    /// Joins the clinic that is open.
    static MasterKey join(Profile profile, OpenProfile coordinator, Path stick) {
        try (var passphrase = passphrase()) {
            var joining = new Joining(profile);
            joining.request(stick, "Bruno", "laptop", LANGUAGE, passphrase, Cost.forThisMachine());
            var approving = coordinator.approving();
            approving.asking(stick).forEach(asking -> approving.approve(stick, asking));
            if (joining.accept(stick, passphrase) instanceof Joining.Acceptance.Joined joined) {
                return joined.key();
            }
            throw new IllegalStateException("the sample is not let in");
        }
    }

    /// Unlocks it as a person does.
    static OpenProfile open(Profile profile) {
        try (var passphrase = passphrase()) {
            return opened(unlocking(profile, Progress.SILENT).with(passphrase));
        }
    }

    /// Opens it without deriving the key.
    ///
    /// @param master is wiped when the profile is closed
    static OpenProfile open(Profile profile, MasterKey master, Progress progress) {
        return opened(unlocking(profile, progress).with(master));
    }

    private static Unlocking unlocking(Profile profile, Progress progress) {
        return new Unlocking(profile, new OpenProfile.Surroundings(InstantSource.system(), () -> true, progress));
    }

    private static OpenProfile opened(Unlocking.Result result) {
        if (result instanceof Unlocking.Result.Unlocked(var open)) {
            return open;
        }
        throw new IllegalStateException("the sample does not open");
    }
}
