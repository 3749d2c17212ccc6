package org.recours.domain.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.recours.domain.change.Field;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.Shape;

/// One line of what happened in a case. Added, never rewritten.
///
/// @param at when it was written down
/// @param by name of the member
public record TimelineEntry(
        RecordId id,
        Optional<RecordId> caseFile,
        Optional<EntryKind> kind,
        Optional<LocalDate> on,
        Optional<Instant> at,
        Optional<String> by,
        Optional<String> note)
        implements Recorded {

    public static final Field<RecordId> CASE_FILE = Field.weighty("case_file", Shape.LINK);
    public static final Field<EntryKind> KIND = Field.quiet("kind", Shape.code(EntryKind.class));
    public static final Field<LocalDate> ON = Field.weighty("on", Shape.DATE);
    public static final Field<Instant> AT = Field.quiet("at", Shape.MOMENT);
    public static final Field<String> BY = Field.quiet("by", Shape.TEXT);
    public static final Field<String> NOTE = Field.weighty("note", Shape.TEXT);

    public static final RecordType<TimelineEntry> TYPE = RecordType.<TimelineEntry>named("timeline_entry")
            .with(CASE_FILE, TimelineEntry::caseFile)
            .with(KIND, TimelineEntry::kind)
            .with(ON, TimelineEntry::on)
            .with(AT, TimelineEntry::at)
            .with(BY, TimelineEntry::by)
            .with(NOTE, TimelineEntry::note)
            .builtBy(values -> new TimelineEntry(
                    values.id(),
                    values.get(CASE_FILE),
                    values.get(KIND),
                    values.get(ON),
                    values.get(AT),
                    values.get(BY),
                    values.get(NOTE)));

    /// The id alone: what a person told never reaches a log.
    @Override
    public String toString() {
        return "timeline_entry " + id;
    }
}
