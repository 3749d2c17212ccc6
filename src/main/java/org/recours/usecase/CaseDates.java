package org.recours.usecase;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/// All dates of a case as they stand at one moment: those of the person that still run, and the authority’s own.
///
/// @param now the confirmed date and clock of the desk
/// @param running the earliest first
/// @param authority its time to answer, once something was filed
public record CaseDates(ZonedDateTime now, List<RunningDate> running, Optional<AuthorityClock> authority) {

    public CaseDates {
        running = List.copyOf(running);
    }

    /// The dates as they are recorded, where nothing can be counted anew.
    public static CaseDates asRecorded(WholeCase whole, ZonedDateTime now) {
        var running = whole.openDeadlines().stream()
                .map(open -> RunningDate.asRecorded(whole, open.record(), now))
                .toList();
        return new CaseDates(now, running, Optional.empty());
    }

    /// Says nothing of a client.
    @Override
    public String toString() {
        return "case_dates";
    }
}
