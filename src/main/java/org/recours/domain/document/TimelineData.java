package org.recours.domain.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.TimelineEntry;

/// What the timeline of a case proves: who did what on which day. No name of the person is on it.
///
/// @param decisions those that are contested, in the order in which they were recorded
/// @param lines the oldest first
/// @param ruleRead when the rule of a decision was read last, where that is long ago; the oldest of them
/// @param isRestricted whether the words of the lines stay out
public record TimelineData(
        Optional<String> caseNumber,
        List<ContestedDecision> decisions,
        List<TimelineEntry> lines,
        Optional<LocalDate> ruleRead,
        boolean isRestricted,
        LocalDate printedOn) {

    public TimelineData {
        decisions = List.copyOf(decisions);
        lines = List.copyOf(lines);
    }

    /// Says nothing of a client.
    @Override
    public String toString() {
        return "timeline_data";
    }
}
