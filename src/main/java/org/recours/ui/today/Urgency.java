package org.recours.ui.today;

import java.time.LocalDate;
import org.recours.domain.deadline.ActBy;
import org.recours.ui.today.TodayActions.Standing;

/// The parts of Today, in the order in which they are to be answered.
public enum Urgency {
    UNKNOWN,
    OVERDUE,
    TODAY,
    WEEK,
    LATER,
    WAITING,
    UNDATED;

    private static final int WEEK_DAYS = 7;

    static Urgency of(Standing standing, LocalDate today) {
        return switch (standing) {
            case Standing.Unknown _ -> UNKNOWN;
            case Standing.Undated _ -> UNDATED;
            case Standing.Dated(var actBy, var isInHours) ->
                switch (actBy) {
                    case ActBy.Act(var due) -> isInHours ? TODAY : of(due.day(), today);
                    case ActBy.StillInTime _, ActBy.NotHeldAgainst _, ActBy.Missed _ -> OVERDUE;
                    case ActBy.Waiting _ -> WAITING;
                };
        };
    }

    private static Urgency of(LocalDate day, LocalDate today) {
        if (!day.isAfter(today)) {
            return TODAY;
        }
        return day.isAfter(today.plusDays(WEEK_DAYS)) ? LATER : WEEK;
    }

    /// Whether the part stands there even when it is empty: silence about a date would be misread.
    boolean isAlwaysShown() {
        return this == TODAY || this == WEEK;
    }
}
