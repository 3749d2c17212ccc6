package org.recours.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.recours.domain.casefile.Document;
import org.recours.domain.casefile.DocumentKind;
import org.recours.domain.casefile.EntryKind;
import org.recours.domain.casefile.FilledField;
import org.recours.domain.casefile.TimelineEntry;
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
    /// @param decision that a letter is about
    public record Made(
            DocumentKind kind,
            String title,
            Optional<String> template,
            Optional<String> language,
            List<FilledField> values,
            Optional<RecordId> decision) {

        public Made {
            values = List.copyOf(values);
        }

        /// A paper of the case as a whole.
        public Made(
                DocumentKind kind,
                String title,
                Optional<String> template,
                Optional<String> language,
                List<FilledField> values) {
            this(kind, title, template, language, values, Optional.empty());
        }

        /// What the case keeps of it: the document, and a line of its timeline.
        ///
        /// @param member who made it
        /// @param on     the confirmed date of the desk
        /// @param at     orders the timeline
        public List<Edit> edits(RecordId caseFile, String member, Supplier<RecordId> newId, LocalDate on, Instant at) {
            var document = new Document(
                    newId.get(),
                    Optional.of(caseFile),
                    Optional.of(kind),
                    Optional.of(title),
                    template,
                    language,
                    Optional.of(on),
                    Optional.of(member),
                    Optional.of(values).filter(filled -> !filled.isEmpty()),
                    decision);
            var line = new TimelineEntry(
                    newId.get(),
                    Optional.of(caseFile),
                    Optional.of(EntryKind.DOCUMENT),
                    Optional.of(on),
                    Optional.of(at),
                    Optional.of(member),
                    Optional.of(title));
            return List.of(Edit.create(Document.TYPE, document), Edit.create(TimelineEntry.TYPE, line));
        }
    }

    /// Returns when it is durable.
    ///
    /// @throws org.recours.domain.problem.Problem when it was not saved
    public void run(RecordId caseFile, Made made) {
        clerk.record(made.edits(caseFile, clerk.member(), clerk::newId, clerk.today(), clerk.instant()));
    }
}
