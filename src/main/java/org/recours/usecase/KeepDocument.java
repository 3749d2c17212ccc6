package org.recours.usecase;

import java.util.List;
import java.util.Optional;
import org.recours.domain.casefile.Document;
import org.recours.domain.casefile.DocumentKind;
import org.recours.domain.casefile.EntryKind;
import org.recours.domain.casefile.FilledField;
import org.recours.domain.change.Edit;
import org.recours.domain.change.RecordId;

/// Keeps with a case what a paper was made from, so that it can be made again, and writes a line into the timeline. The
/// paper itself is nowhere on the laptop.
public final class KeepDocument {

    private final Clerk clerk;

    public KeepDocument(Clerk clerk) {
        this.clerk = clerk;
    }

    /// A paper that was made, or a proof that is kept.
    ///
    /// @param template id of the letter, or SHA-256 of the blank form
    /// @param language ISO 639 code of what is printed
    public record Made(
            DocumentKind kind,
            String title,
            Optional<String> template,
            Optional<String> language,
            List<FilledField> values) {

        public Made {
            values = List.copyOf(values);
        }
    }

    /// Returns when it is durable.
    ///
    /// @throws org.recours.domain.problem.Problem when it was not saved
    public RecordId run(RecordId caseFile, Made made) {
        var id = clerk.newId();
        var document = new Document(
                id,
                Optional.of(caseFile),
                Optional.of(made.kind),
                Optional.of(made.title),
                made.template,
                made.language,
                Optional.of(clerk.today()),
                Optional.of(clerk.member()),
                Optional.of(made.values).filter(values -> !values.isEmpty()));
        clerk.record(
                List.of(Edit.create(Document.TYPE, document), clerk.line(caseFile, EntryKind.DOCUMENT, made.title)));
        return id;
    }
}
