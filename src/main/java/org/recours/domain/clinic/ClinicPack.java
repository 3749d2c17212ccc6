package org.recours.domain.clinic;

import java.time.LocalDate;
import java.util.Optional;
import org.recours.domain.change.Field;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.RecordType;
import org.recours.domain.change.Recorded;
import org.recours.domain.change.Shape;

/// A rule pack that the clinic has taken in or written itself. Its rules stand before those that come with the program.
///
/// Never changed: another version is another record, and what was counted by the old one can still be explained.
///
/// @param text the file as it was read, YAML
/// @param by who took it in
public record ClinicPack(RecordId id, Optional<String> text, Optional<String> by, Optional<LocalDate> on)
        implements Recorded {

    public static final Field<String> TEXT = Field.weighty("text", Shape.TEXT);
    public static final Field<String> BY = Field.weighty("by", Shape.TEXT);
    public static final Field<LocalDate> ON = Field.weighty("on", Shape.DATE);

    public static final RecordType<ClinicPack> TYPE = RecordType.<ClinicPack>named("clinic_pack")
            .with(TEXT, ClinicPack::text)
            .with(BY, ClinicPack::by)
            .with(ON, ClinicPack::on)
            .builtBy(values -> new ClinicPack(values.id(), values.get(TEXT), values.get(BY), values.get(ON)));

    /// The id alone, as for every record.
    @Override
    public String toString() {
        return "clinic_pack " + id;
    }
}
