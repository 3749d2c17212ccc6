package org.recours.domain.deadline;

import java.time.ZoneId;
import org.recours.domain.calendar.WorkingCalendar;

/// The calendars that a deadline needs: camp offices and courts are rarely closed on the same days.
///
/// @param authority moves the last day
/// @param clinic moves the day until which the clinic wants to be done
/// @param zone where the clock is read when an event does not say so
public record Calendars(WorkingCalendar authority, WorkingCalendar clinic, ZoneId zone) {

    /// One calendar for all.
    public static Calendars same(WorkingCalendar calendar, ZoneId zone) {
        return new Calendars(calendar, calendar, zone);
    }

    /// A day on which the clinic can act and the authority receives.
    WorkingCalendar bothOpen() {
        return authority.equals(clinic) ? authority : authority.and(clinic);
    }

    String version() {
        return bothOpen().version();
    }
}
