package org.recours.ui.letters;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.recours.domain.change.RecordId;
import org.recours.usecase.ExportDates;

/// What a calendar file needs from the rest of the program. Both block.
///
/// @param members names of those who belong to the clinic
/// @param write   makes the file, whole or not at all
public record DatesFilePort(Supplier<List<String>> members, BiFunction<Asked, Path, ExportDates.Exported> write) {

    /// Which dates.
    ///
    /// @param word stands in each title before the number of the case
    public record Asked(Optional<RecordId> caseFile, Optional<String> member, String word) {}
}
