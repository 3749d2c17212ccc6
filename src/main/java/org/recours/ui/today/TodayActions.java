package org.recours.ui.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.ActBy;
import org.recours.domain.problem.Phrase;

/// What Today needs; all blocking.
///
/// @param page everything that is due within a week, unknown, waiting or without a date
/// @param why the steps of a row's date, its source and the status of its rule
/// @param memory whose matters were shown last
public record TodayActions(Callable<Page> page, Why why, Remembered.Memory memory) {

    /// How a date was found.
    @FunctionalInterface
    public interface Why {
        List<Phrase> of(Row row) throws Exception;
    }

    /// @param today the confirmed date of the desk
    /// @param me name of the member who is at the desk
    /// @param rows as many as a person can work through, in order of urgency
    /// @param undated how many open cases have no date at all, also those not among the rows
    public record Page(LocalDate today, String me, List<Row> rows, int undated) {
        public Page {
            rows = List.copyOf(rows);
        }
    }

    /// One matter on one line.
    ///
    /// @param what kind and remedy in a few words
    /// @param person name as given, empty when anonymous
    /// @param responsible name of a member
    /// @param marks what makes its date less than sure, and what the clinic wants sooner
    public record Row(
            RecordId caseFile,
            String number,
            Phrase what,
            String person,
            Optional<String> responsible,
            Standing standing,
            List<Phrase> marks) {

        public Row {
            marks = List.copyOf(marks);
        }

        /// The id alone: what a person told never reaches a log.
        @Override
        public String toString() {
            return "today_row " + caseFile;
        }
    }

    /// Where a matter stands in time.
    public sealed interface Standing {

        /// A decision without a usable period.
        ///
        /// @param assumption the shortest that it could be
        record Unknown(Phrase reason, Optional<LocalDate> assumption) implements Standing {}

        /// There is a date, or the clock stands still.
        record Dated(ActBy actBy) implements Standing {}

        /// Nothing has to be done by any date.
        enum Undated implements Standing {
            UNDATED
        }
    }
}
