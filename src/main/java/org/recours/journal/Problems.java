package org.recours.journal;

import java.io.IOException;
import java.nio.file.Path;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.vault.DiskFault;

/// What the journal says when its surroundings fail.
///
/// @param place where it lies
record Problems(Path place) {

    /// A save did not reach the disk.
    Problem notSaved(IOException cause) {
        return DiskFault.ofWriting(cause, place).ofDisk("problem.journal.notSaved", cause);
    }

    /// Something else could not be written.
    Problem notWritten(IOException cause) {
        return DiskFault.ofWriting(cause, place).ofDisk("problem.journal.notWritten", cause);
    }

    /// Something could not be read.
    Problem notRead(IOException cause) {
        return new Problem(new Phrase("problem.journal.notRead"), cause);
    }
}
