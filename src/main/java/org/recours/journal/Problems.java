package org.recours.journal;

import java.io.IOException;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;

/// What the journal says when its surroundings fail.
final class Problems {

    private Problems() {}

    /// A save did not reach the disk.
    static Problem notSaved(IOException cause) {
        return new Problem(new Phrase("problem.journal.notSaved"), cause);
    }

    /// Something else could not be written.
    static Problem notWritten(IOException cause) {
        return new Problem(new Phrase("problem.journal.notWritten"), cause);
    }

    /// Something could not be read.
    static Problem notRead(IOException cause) {
        return new Problem(new Phrase("problem.journal.notRead"), cause);
    }
}
