package org.recours.domain.clinic;

import java.time.LocalDate;
import java.util.Optional;
import org.recours.domain.change.Field;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.Shape;

/// A lawyer of the clinic stands for a rule or a letter: only then does it count down, or print without "draft".
///
/// @param subject id of the rule, or `letter:` and the id of the template
/// @param version of the pack that was read
/// @param by name of the lawyer
public record Adoption(
        RecordId id, Optional<String> subject, Optional<String> version, Optional<String> by, Optional<LocalDate> on)
        implements Recorded {

    public static final Field<String> SUBJECT = Field.weighty("subject", Shape.TEXT);
    public static final Field<String> VERSION = Field.weighty("version", Shape.TEXT);
    public static final Field<String> BY = Field.weighty("by", Shape.TEXT);
    public static final Field<LocalDate> ON = Field.weighty("on", Shape.DATE);

    public static final RecordType<Adoption> TYPE = RecordType.<Adoption>named("adoption")
            .with(SUBJECT, Adoption::subject)
            .with(VERSION, Adoption::version)
            .with(BY, Adoption::by)
            .with(ON, Adoption::on)
            .builtBy(values -> new Adoption(
                    values.id(), values.get(SUBJECT), values.get(VERSION), values.get(BY), values.get(ON)));

    /// The id alone: what a person told never reaches a log.
    @Override
    public String toString() {
        return "adoption " + id;
    }
}
