package org.recours.session;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recours.domain.change.SeatId;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.vault.DiskFault;
import org.recours.vault.DurableFile;

/// The seats of all who share one laptop, and the sealed folder through which they exchange.
///
/// The first seat lies in the folder itself, so that a laptop of one person is one profile.
///
/// @param folder for program data; made if it is not there
public record Laptop(Path folder) {

    private static final String OTHERS = "others";
    private static final String SHARED = "shared";

    /// The seats that are there, the first one first.
    ///
    /// @throws Problem when the folder can't be read
    public List<Profile> profiles() {
        var profiles = new ArrayList<Profile>();
        profiles.add(new Profile(folder));
        var others = folder.resolve(OTHERS);
        if (Files.isDirectory(others)) {
            try (var listing = Files.newDirectoryStream(others)) {
                listing.forEach(other -> profiles.add(new Profile(other)));
            } catch (IOException | DirectoryIteratorException e) {
                throw new Problem(new Phrase("problem.session.notRead"), e);
            }
        }
        profiles.removeIf(profile -> profile.state() == Profile.State.NONE);
        return profiles;
    }

    /// Who sits at the seats of this laptop. What only they have is lost with it.
    public Set<SeatId> seats() {
        return profiles().stream()
                .flatMap(profile -> profile.label().seat().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Where the next seat goes.
    public Profile free() {
        var first = new Profile(folder);
        if (first.state() == Profile.State.NONE) {
            return first;
        }
        int number = 2;
        while (Files.exists(other(number))) {
            number++;
        }
        return new Profile(other(number));
    }

    /// The folder where the seats of this laptop meet; made if it is not there. What lies in it is sealed like a stick.
    ///
    /// @throws Problem when it can't be made
    public Path meetingPlace() {
        try {
            DurableFile.createFolder(folder.resolve(SHARED));
            return folder.resolve(SHARED);
        } catch (IOException e) {
            throw DiskFault.ofWriting(e, folder).ofDisk("problem.session.notWritten", e);
        }
    }

    private Path other(int number) {
        return folder.resolve(OTHERS).resolve(Integer.toString(number));
    }
}
