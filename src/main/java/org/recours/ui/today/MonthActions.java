package org.recours.ui.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recours.domain.calendar.WorkingCalendar;
import org.recours.store.DayCount;
import org.recours.text.MonthPage;
import org.recours.ui.today.TodayActions.Row;

/// What the month needs; all blocking.
public record MonthActions(Reading month, Listing day, Remembered.Memory memory) {

    /// Reads the month of a day; of today where none is given.
    @FunctionalInterface
    public interface Reading {
        Month of(Optional<LocalDate> day) throws Exception;
    }

    /// Reads what is to be acted on by a day, as much as a person can work through.
    @FunctionalInterface
    public interface Listing {
        List<Row> on(LocalDate day, Whose whose) throws Exception;
    }

    /// One month of the desk.
    ///
    /// @param today the confirmed date of the desk
    /// @param me name of the member who is at the desk
    /// @param page its days, in the order of the reader’s week
    /// @param loads what is due on them, for each day and member apart
    /// @param openDays of the clinic
    public record Month(LocalDate today, String me, MonthPage page, List<DayCount> loads, WorkingCalendar openDays) {

        public Month {
            loads = List.copyOf(loads);
        }
    }
}
