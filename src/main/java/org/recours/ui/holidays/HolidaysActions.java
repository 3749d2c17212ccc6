package org.recours.ui.holidays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.recours.domain.change.RecordId;
import org.recours.ui.sheet.DraftPort;
import org.recours.ui.sheet.Reading;
import org.recours.usecase.CorrectHolidays.Closure;
import org.recours.usecase.HolidayOutcome;
import org.recours.usecase.HolidayYear;

/// What the screen of the holidays needs; all that reads or writes is blocking.
///
/// @param countries (ISO 3166) that can be chosen, the clinic’s own first
/// @param read      one year of one country
/// @param write     what a person knows better, durably
/// @param reading   how typed days are understood
/// @param today     the confirmed date of the desk
/// @param years     by which the clinic counts in a year
/// @param drafts    where what is typed and not saved is kept
public record HolidaysActions(
        Callable<List<String>> countries,
        Read read,
        Write write,
        Reading reading,
        Supplier<LocalDate> today,
        IntFunction<List<Integer>> years,
        DraftPort drafts) {

    /// Reads the days of a country and year.
    @FunctionalInterface
    public interface Read {
        HolidayYear of(String country, int year) throws Exception;
    }

    /// Writes one change down, or says why not.
    @FunctionalInterface
    public interface Write {
        HolidayOutcome write(Change change) throws Exception;
    }

    /// What a person does on this screen.
    public sealed interface Change {

        /// They have looked through the year as it was shown.
        record Confirm(HolidayYear shown) implements Change {}

        record TakeConfirmationBack(String country, int year) implements Change {}

        /// A day that was not sure is one.
        record ConfirmDay(String country, LocalDate day) implements Change {}

        record Close(Closure closure) implements Change {}

        /// A prefilled holiday is none.
        record Open(String country, LocalDate day) implements Change {}

        /// A feast is on another day.
        record Move(String country, LocalDate from, LocalDate to) implements Change {}

        record TakeBack(List<RecordId> records) implements Change {}

        /// Offices are closed on these days of each week.
        record Week(String country, Set<DayOfWeek> days) implements Change {}
    }
}
