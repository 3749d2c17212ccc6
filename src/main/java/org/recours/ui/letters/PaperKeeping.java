package org.recours.ui.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recours.domain.casefile.Document;
import org.recours.domain.casefile.DocumentKind;
import org.recours.domain.casefile.EntryKind;
import org.recours.domain.casefile.FilledField;
import org.recours.domain.casefile.TimelineEntry;
import org.recours.domain.change.Edit;
import org.recours.domain.change.RecordId;
import org.recours.text.Language;

/// What a case keeps of a paper that was made for it: enough to make it again, and a line of its timeline.
///
/// @param template of a letter; empty for a slip or a card
record PaperKeeping(
        DocumentKind kind, String title, Optional<String> template, Language language, List<FilledField> values) {

    List<Edit> edits(RecordId caseFile, LettersPort.Writer writer) {
        var now = writer.now().get();
        var document = new Document(
                writer.newId().get(),
                Optional.of(caseFile),
                Optional.of(kind),
                Optional.of(title),
                template,
                Optional.of(language.code()),
                Optional.of(now.toLocalDate()),
                Optional.of(writer.member()),
                Optional.of(values));
        var line = new TimelineEntry(
                writer.newId().get(),
                Optional.of(caseFile),
                Optional.of(EntryKind.DOCUMENT),
                Optional.of(now.toLocalDate()),
                Optional.of(now.toInstant()),
                Optional.of(writer.member()),
                Optional.of(title));
        var edits = new ArrayList<Edit>();
        edits.add(Edit.create(Document.TYPE, document));
        edits.add(Edit.create(TimelineEntry.TYPE, line));
        return edits;
    }
}
