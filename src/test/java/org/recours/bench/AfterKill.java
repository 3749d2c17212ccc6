package org.recours.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.recours.session.Profile;

/// How long a person waits after the program was killed in the middle of saving: from the start of the next one,
/// deriving the key included, until Today and Cases are there.
final class AfterKill {

    private static final int KILLS = 3;

    /// It is killed somewhere among the saves after these.
    private static final int SAVED = 200;

    private static final double MOST = 15_000;

    private final Profile profile;
    private final long seed;

    AfterKill(Profile profile, long seed) {
        this.profile = profile;
        this.seed = seed;
    }

    List<Figure> run() throws IOException {
        var usable = new Times();
        var folder = profile.folder().toString();
        for (int kill = 0; kill < KILLS; kill++) {
            try (var saving =
                    Child.start(SavingForEver.class, List.of(), List.of(folder, "" + (seed + kill)), Map.of())) {
                for (int saved = 0; saved < SAVED; saved++) {
                    saving.until("saved");
                }
            }
            try (var next = Child.start(Reopening.class, List.of(), List.of(folder), Map.of())) {
                usable.add(next.until("usable"));
                next.finish();
            }
        }
        return List.of(Figure.below("usable after kill -9, slowest of " + KILLS, usable.p99Millis(), MOST));
    }
}
