package org.recours.usecase;

import java.time.ZonedDateTime;
import java.util.List;

/// All dates of a case as they stand at one moment: those of the person that still run, and the authorities’ own.
///
/// @param now the confirmed date and clock of the desk
/// @param running the earliest first
/// @param authorities the time to answer each thing that was filed, the first to end first
public record CaseDates(ZonedDateTime now, List<RunningDate> running, List<AuthorityClock> authorities) {

    public CaseDates {
        running = List.copyOf(running);
        authorities = List.copyOf(authorities);
    }

    /// The dates as they are recorded, where nothing can be counted anew.
    public static CaseDates asRecorded(WholeCase whole, ZonedDateTime now) {
        var running = whole.openDeadlines().stream()
                .map(open -> RunningDate.asRecorded(whole, open.record(), now))
                .toList();
        return new CaseDates(now, running, List.of());
    }

    /// Says nothing of a client.
    @Override
    public String toString() {
        return "case_dates";
    }
}
