package org.recours.domain.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recours.domain.casefile.TimelineEntry;

/// What the timeline of a case proves: who did what on which day. No name of the person is on it.
///
/// @param authority whose decision is contested, in its own words
/// @param reference the authority’s own
/// @param lines the oldest first
/// @param ruleRead when the rule of the decision was read last, where that is long ago
/// @param isRestricted whether the words of the lines stay out
public record TimelineData(
        Optional<String> caseNumber,
        Optional<String> authority,
        Optional<String> reference,
        List<TimelineEntry> lines,
        Optional<LocalDate> ruleRead,
        boolean isRestricted,
        LocalDate printedOn) {

    public TimelineData {
        lines = List.copyOf(lines);
    }

    /// Says nothing of a client.
    @Override
    public String toString() {
        return "timeline_data";
    }
}
