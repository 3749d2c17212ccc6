package org.recours.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.function.BiConsumer;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.vault.Cost;
import org.recours.vault.DiskFault;
import org.recours.vault.DurableFile;
import org.recours.vault.MasterKey;
import org.recours.vault.Passphrase;

/// Makes the folder of a seat beside its place and moves it there when it is complete: after a power cut there is all
/// of
/// it or none.
final class NewProfile {

    private static final String UNFINISHED = ".new";

    private NewProfile() {}

    /// Makes the keys, lets `fill` put in the rest, and moves the folder to its place.
    ///
    /// @param fill closes whatever it opens in that folder
    /// @return the master key of the new profile
    /// @throws Problem when there is a profile already, or the disk fails
    static MasterKey make(Profile profile, Passphrase passphrase, Cost cost, BiConsumer<SeatFolder, MasterKey> fill) {
        if (profile.state() != Profile.State.NONE) {
            throw new Problem(new Phrase("problem.session.profileExists"));
        }
        var unfinished = new SeatFolder(profile.folder().resolve(Profile.SEAT + UNFINISHED));
        try {
            Files.createDirectories(profile.folder());
            removeAll(unfinished.path());
            DurableFile.createFolder(unfinished.path());
            var master = unfinished.keyFile().create(passphrase, cost);
            fill.accept(unfinished, master);
            Files.move(unfinished.path(), profile.seat().path(), StandardCopyOption.ATOMIC_MOVE);
            DurableFile.forceFolder(profile.folder());
            return master;
        } catch (IOException e) {
            throw DiskFault.ofWriting(e, profile.folder()).ofDisk("problem.session.notWritten", e);
        }
    }

    private static void removeAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
