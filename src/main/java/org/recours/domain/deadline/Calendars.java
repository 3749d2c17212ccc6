package org.recours.domain.deadline;

import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recours.domain.calendar.WorkingCalendar;

/// The calendars that a deadline needs: camp offices and courts are rarely closed on the same days.
///
/// @param authority moves the last day
/// @param clinic moves the day until which the clinic wants to be done
/// @param post when the person can post something, where the postmark counts
/// @param zone where the clock is read when an event does not say so
public record Calendars(WorkingCalendar authority, WorkingCalendar clinic, WorkingCalendar post, ZoneId zone) {

    /// One calendar for all.
    public static Calendars same(WorkingCalendar calendar, ZoneId zone) {
        return new Calendars(calendar, calendar, calendar, zone);
    }

    /// A day on which the clinic can act and the authority receives, or the post office takes what is sent to it.
    WorkingCalendar open(Filing.Mode mode) {
        var other = mode == Filing.Mode.POSTED ? post : authority;
        return other.equals(clinic) ? clinic : other.and(clinic);
    }

    /// All that were asked.
    String version() {
        return Stream.of(authority, clinic, post)
                .map(WorkingCalendar::version)
                .distinct()
                .collect(Collectors.joining("+"));
    }
}
