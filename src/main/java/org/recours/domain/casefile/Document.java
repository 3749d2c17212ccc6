package org.recours.domain.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recours.domain.change.Field;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.Shape;

/// A form, letter or slip made for a case, or a proof kept with it: what it was made from, so that it can be made
/// again.
///
/// @param template id of the letter template, SHA-256 of the blank form, or SHA-256 of the file that is a proof
/// @param language ISO 639 code of what is printed
/// @param madeBy name of the member
/// @param values what was filled in
/// @param decision that a letter is about
public record Document(
        RecordId id,
        Optional<RecordId> caseFile,
        Optional<DocumentKind> kind,
        Optional<String> title,
        Optional<String> template,
        Optional<String> language,
        Optional<LocalDate> madeOn,
        Optional<String> madeBy,
        Optional<List<FilledField>> values,
        Optional<RecordId> decision)
        implements Recorded {

    public static final Field<RecordId> CASE_FILE = Field.weighty("case_file", Shape.LINK);
    public static final Field<DocumentKind> KIND = Field.quiet("kind", Shape.code(DocumentKind.class));
    public static final Field<String> TITLE = Field.quiet("title", Shape.TEXT);
    public static final Field<String> TEMPLATE = Field.quiet("template", Shape.TEXT);
    public static final Field<String> LANGUAGE = Field.quiet("language", Shape.TEXT);
    public static final Field<LocalDate> MADE_ON = Field.weighty("made_on", Shape.DATE);
    public static final Field<String> MADE_BY = Field.quiet("made_by", Shape.TEXT);
    public static final Field<List<FilledField>> VALUES = Field.quiet("values", Shape.list(FilledField.SHAPE));
    public static final Field<RecordId> DECISION = Field.quiet("decision", Shape.LINK);

    public static final RecordType<Document> TYPE = RecordType.<Document>named("document")
            .with(CASE_FILE, Document::caseFile)
            .with(KIND, Document::kind)
            .with(TITLE, Document::title)
            .with(TEMPLATE, Document::template)
            .with(LANGUAGE, Document::language)
            .with(MADE_ON, Document::madeOn)
            .with(MADE_BY, Document::madeBy)
            .with(VALUES, Document::values)
            .with(DECISION, Document::decision)
            .builtBy(values -> new Document(
                    values.id(),
                    values.get(CASE_FILE),
                    values.get(KIND),
                    values.get(TITLE),
                    values.get(TEMPLATE),
                    values.get(LANGUAGE),
                    values.get(MADE_ON),
                    values.get(MADE_BY),
                    values.get(VALUES),
                    values.get(DECISION)));

    /// The id alone: what a person told never reaches a log.
    @Override
    public String toString() {
        return "document " + id;
    }
}
