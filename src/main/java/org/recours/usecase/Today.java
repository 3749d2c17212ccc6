package org.recours.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.ActBy;
import org.recours.domain.problem.Phrase;
import org.recours.store.CaseRow;
import org.recours.store.Tally;

/// What must happen now, and what nobody knows the date of.
///
/// @param today   the confirmed date of the desk
/// @param rows    in the order of their urgency: unknown dates, what is past its safe date, then day by day
/// @param tallies how many open cases there are of each part, also those not among the rows
public record Today(LocalDate today, List<Row> rows, Map<Part, Tally> tallies) {

    public Today {
        rows = List.copyOf(rows);
        tallies = Map.copyOf(tallies);
    }

    /// What is asked for apart. A person can work through so many of each on one day.
    public enum Part {
        /// A decision without a usable period.
        UNKNOWN(200),
        /// To be acted on before today.
        OVERDUE(200),
        /// To be acted on today or within seven days.
        WEEK(100),
        /// Then, as far as a clinic plans ahead.
        LATER(50),
        /// No date at all.
        UNDATED(50);

        private final int most;

        Part(int most) {
            this.most = most;
        }

        /// How many cases of it are among the rows at most.
        public int most() {
            return most;
        }
    }

    /// One matter on one line.
    ///
    /// @param deadline that the line speaks of; empty while there is none
    /// @param marks what makes its date less than sure, and what the clinic wants sooner
    public record Row(CaseRow caseRow, Optional<RecordId> deadline, Standing standing, List<Phrase> marks) {

        public Row {
            marks = List.copyOf(marks);
        }

        /// The id alone: what a person told never reaches a log.
        @Override
        public String toString() {
            return "today_row " + caseRow.id();
        }
    }

    /// Where a matter stands in time.
    public sealed interface Standing {

        /// A decision without a usable period.
        ///
        /// @param assumption the shortest that it could be, until a lawyer was asked
        record Unknown(Phrase reason, Optional<LocalDate> assumption) implements Standing {}

        /// There is a date, or the clock stands still.
        ///
        /// @param isInHours whether the period runs by the clock: then work begins at once
        record Dated(ActBy actBy, boolean isInHours) implements Standing {}

        /// An open case by which nothing has to be done on any day.
        enum Undated implements Standing {
            UNDATED
        }
    }
}
