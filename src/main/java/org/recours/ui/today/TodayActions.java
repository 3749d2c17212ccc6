package org.recours.ui.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.ActBy;
import org.recours.domain.problem.Phrase;

/// What Today needs; all blocking.
///
/// @param pages everything that is overdue, due within a month, unknown, waiting or without a date
/// @param asks how much of it asks for somebody today; cheap beside the pages
/// @param pastTarget what the clinic wanted to be done by now and is not due yet, however far away, the nearest first
/// @param why the steps of a row's date, its source and the status of its rule
/// @param memory whose matters were shown last
public record TodayActions(
        Pages pages, Callable<Asks> asks, Callable<List<Row>> pastTarget, Why why, Remembered.Memory memory) {

    /// Reads everyone’s matters, or those of a member and of nobody in particular.
    @FunctionalInterface
    public interface Pages {
        Page of(Whose whose) throws Exception;
    }

    /// How a date was found.
    @FunctionalInterface
    public interface Why {
        List<Phrase> of(Row row) throws Exception;
    }

    /// @param today the confirmed date of the desk
    /// @param members the others whose matters can be asked for
    /// @param rows as many as a person can work through, in order of urgency
    /// @param cutOff how many cases the parts have of which not all are among the rows
    /// @param hidden how many matters of others ask for something today and are left out
    public record Page(LocalDate today, List<String> members, List<Row> rows, Map<Urgency, Count> cutOff, int hidden) {
        public Page {
            members = List.copyOf(members);
            rows = List.copyOf(rows);
            cutOff = Map.copyOf(cutOff);
        }
    }

    /// How much asks for somebody today, of everyone: nothing may be overlooked.
    ///
    /// @param overdue past the safe date
    /// @param due     to be done today, and every period in hours that still runs
    /// @param unknown nobody knows the date
    /// @param target  there is time, but the clinic wanted to be done by now
    public record Asks(Count overdue, Count due, Count unknown, Count target) {
        boolean isEmpty() {
            return Stream.of(overdue, due, unknown, target).allMatch(count -> count.number() == 0);
        }
    }

    /// @param isAtLeast whether there may be more
    public record Count(int number, boolean isAtLeast) {}

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
        ///
        /// @param isInHours whether the period runs by the clock: then work begins at once
        record Dated(ActBy actBy, boolean isInHours) implements Standing {}

        /// Nothing has to be done by any date.
        enum Undated implements Standing {
            UNDATED
        }
    }
}
