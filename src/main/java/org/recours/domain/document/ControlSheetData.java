package org.recours.domain.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.clinic.Checks;
import org.recours.domain.deadline.Due;
import org.recours.domain.deadline.Rule;
import org.recours.domain.problem.Phrase;

/// What the deadline-control sheet of a case holds: one entry for each date that stands.
public record ControlSheetData(Optional<String> caseNumber, List<Entry> entries, LocalDate printedOn) {

    public ControlSheetData {
        entries = List.copyOf(entries);
    }

    /// One date, as it is recorded.
    ///
    /// @param legalLast when the law ends the time, where it can be held against the person
    /// @param safe by when to act
    /// @param steps how it was counted
    public record Entry(
            Deadline deadline,
            Optional<ContestedDecision> decision,
            Optional<Origin> origin,
            Optional<Computed> computed,
            Optional<Due> legalLast,
            Optional<Due> safe,
            List<Phrase> steps) {

        public Entry {
            steps = List.copyOf(steps);
        }

        /// Says nothing of a client.
        @Override
        public String toString() {
            return "control_sheet_entry " + deadline.id();
        }
    }

    /// Where its rule comes from, as the rule is worded now.
    public record Origin(Rule rule, Checks checks) {

        /// Whether the rule was read so long ago that somebody should read it again.
        public boolean isOld(LocalDate today) {
            return rule.provenance().isOld(today);
        }
    }

    /// Who had it computed, and on which day.
    public record Computed(String person, String laptop, LocalDate on) {

        @Override
        public String toString() {
            return "computed";
        }
    }

    /// Says nothing of a client.
    @Override
    public String toString() {
        return "control_sheet_data";
    }
}
