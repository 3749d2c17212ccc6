package org.recours.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.recours.vault.DurableFile;

/// Where the files of a journal lie.
record Folders(Path profile) {

    void create() throws IOException {
        for (var folder : List.of(profile, journal(), tail(), segments(), control(), drafts())) {
            DurableFile.createFolder(folder);
        }
    }

    private Path journal() {
        return profile.resolve("journal");
    }

    Path tail() {
        return journal().resolve("tail");
    }

    Path segments() {
        return journal().resolve("segments");
    }

    Path control() {
        return journal().resolve("control");
    }

    Path drafts() {
        return journal().resolve("drafts");
    }

    /// What could not be read and is kept for whoever can.
    Path aside() {
        return journal().resolve("aside");
    }
}
