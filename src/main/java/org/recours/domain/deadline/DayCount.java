package org.recours.domain.deadline;

import java.time.LocalDate;
import org.recours.domain.calendar.WorkingCalendar;
import org.recours.domain.deadline.Counting.Direction;
import org.recours.domain.deadline.Counting.EventDay;
import org.recours.domain.deadline.Counting.Roll;

/// The bare arithmetic of days: where a period ends before anything is added to it or moved.
final class DayCount {

    private DayCount() {}

    /// The last day of the period, counted from the event day.
    ///
    /// Months end on the day with the number of the event day, or on the last day of a shorter month (CPC 641,
    /// BGB 188), and come before days. When the event day itself counts, everything ends a day sooner, but for the
    /// missing day of a shorter month, which already did (BGB 188(2) and (3)).
    static LocalDate end(LocalDate event, Period period, Counting counting, WorkingCalendar calendar) {
        var sign = counting.direction().sign();
        var counted = counting.eventDay() == EventDay.INCLUDED;
        if (period.isInWorkingDays()) {
            return calendar.plusWorkingDays(
                    counted ? event.minusDays(sign) : event, (long) sign * period.workingDays());
        }
        if (skipsClosedDays(period, counting)) {
            return calendar.plusWorkingDays(counted ? event.minusDays(sign) : event, sign * period.allDays());
        }
        var end = endOfMonths(event, period, counting.direction()).plusDays(sign * period.allDays());
        var shortened = period.allDays() == 0 && isShortened(event, period, counting.direction());
        return counted && !shortened ? end.minusDays(sign) : end;
    }

    /// Whether the month in which the period ends lacks the day that it should end on.
    static boolean isShortened(LocalDate event, Period period, Direction direction) {
        return endOfMonths(event, period, direction).getDayOfMonth() < event.getDayOfMonth();
    }

    /// Where the months of a period end, before its days are counted.
    static LocalDate endOfMonths(LocalDate event, Period period, Direction direction) {
        return event.plusMonths(direction.sign() * period.allMonths());
    }

    static boolean skipsClosedDays(Period period, Counting counting) {
        return period.isInCalendarDays() && period.allMonths() == 0 && period.allDays() <= counting.shortDays();
    }

    /// The end moved until the days after the event hold enough working days (Reg. 1182/71 art. 3(5)).
    static LocalDate holding(int workingDays, LocalDate event, LocalDate end, WorkingCalendar calendar) {
        var enough = calendar.plusWorkingDays(event, workingDays);
        return enough.isAfter(end) ? enough : end;
    }

    /// The end moved off a closed day, as the rule says.
    static LocalDate rolled(LocalDate end, Roll roll, Direction direction, WorkingCalendar calendar) {
        return switch (roll) {
            case NONE -> end;
            case FORWARD -> calendar.sameOrNext(end);
            case BACKWARD -> calendar.sameOrPrevious(end);
            case AS_COUNTED -> direction == Direction.FORWARD ? calendar.sameOrNext(end) : calendar.sameOrPrevious(end);
        };
    }
}
