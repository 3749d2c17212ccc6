package org.recours.usecase;

import java.util.List;
import java.util.Optional;
import org.recours.domain.change.Edit;
import org.recours.domain.clinic.Adoption;

/// A lawyer of the clinic stands for a rule or a letter as it is worded now: only then does it count down, or print
/// without "draft".
public final class Adopt {

    /// What the subject of an adopted letter begins with; a rule stands under its id alone.
    public static final String LETTER = "letter:";

    private final Clerk clerk;

    public Adopt(Clerk clerk) {
        this.clerk = clerk;
    }

    /// Writes it down. Returns when it is durable.
    ///
    /// @param subject id of a rule, or [#LETTER] and the id of a letter
    /// @param version of the pack or the letter that was read
    /// @param lawyer  name of who stands for it
    /// @throws org.recours.domain.problem.Problem when it was not saved
    public void run(String subject, String version, String lawyer) {
        var adoption = new Adoption(
                clerk.newId(),
                Optional.of(subject),
                Optional.of(version),
                Optional.of(lawyer.strip()),
                Optional.of(clerk.today()));
        clerk.record(List.of(Edit.create(Adoption.TYPE, adoption)));
    }
}
