package org.recours.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.ActBy;
import org.recours.domain.problem.Phrase;
import org.recours.store.CaseRow;

/// What must happen now, and what nobody knows the date of.
///
/// @param today   the confirmed date of the desk
/// @param rows    in the order of their urgency: unknown dates, what is past its safe date, then day by day
/// @param unknown how many open cases have a decision without a usable period, also those not among the rows
/// @param undated how many open cases have no date at all
public record Today(LocalDate today, List<Row> rows, int unknown, int undated) {

    public Today {
        rows = List.copyOf(rows);
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
        record Dated(ActBy actBy) implements Standing {}

        /// An open case by which nothing has to be done on any day.
        enum Undated implements Standing {
            UNDATED
        }
    }

    /// Those for which this member is responsible, and those for which nobody is: else nobody would see them.
    public List<Row> of(String member) {
        return rows.stream()
                .filter(row -> row.caseRow
                        .responsible()
                        .filter(name -> !name.equals(member))
                        .isEmpty())
                .toList();
    }
}
