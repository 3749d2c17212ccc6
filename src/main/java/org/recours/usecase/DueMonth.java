package org.recours.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.recours.domain.calendar.WorkingCalendar;
import org.recours.store.CalendarStore;
import org.recours.store.DayCount;
import org.recours.store.Whose;

/// How much is due on each day of a month, and what is due on one of them.
public final class DueMonth {

    /// As many as a person can work through on one day; the load says how many there are.
    private static final int MOST = 200;

    private final CalendarStore calendar;
    private final TodayList list;
    private final Supplier<ClinicRules> rules;
    private final Supplier<LocalDate> today;

    /// @param today the confirmed date of the desk
    public DueMonth(CalendarStore calendar, TodayList list, Supplier<ClinicRules> rules, Supplier<LocalDate> today) {
        this.calendar = calendar;
        this.list = list;
        this.rules = rules;
        this.today = today;
    }

    /// The days from one to another.
    ///
    /// @param today    the confirmed date of the desk
    /// @param loads    what is due, for each day and member apart
    /// @param openDays of the clinic
    public record Load(LocalDate today, List<DayCount> loads, WorkingCalendar openDays) {

        public Load {
            loads = List.copyOf(loads);
        }
    }

    /// How much is due on the days from one to another.
    public Load run(LocalDate from, LocalDate to) {
        return new Load(today.get(), calendar.perDay(from, to), rules.get().openDays());
    }

    /// Where the clinic is, ISO 3166: it decides on which day a week begins.
    public Optional<String> country() {
        return rules.get().country();
    }

    /// What is to be acted on by this day.
    public List<Today.Row> on(LocalDate day, Whose whose) {
        return list.rows(calendar.on(day, whose, MOST));
    }
}
