package org.recours.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What an exchange moved, for people to read: what went, what came, what waits, and what has reached whom.
///
/// @param sentChanges     change sets of any seat that were put there now
/// @param receivedChanges change sets that came in now
/// @param receivedFrom    names of the members who wrote them
/// @param newMembers      names of members heard of for the first time
/// @param damaged         files that could not be read and were put out of the way
/// @param waiting         files that can't be used yet, such as those of a member whose joining has not arrived here
/// @param clonedSeats     names of members whose laptop was cloned or restored from an old copy
/// @param overstepping    names of members whose laptop signed what speaks in another's name: refused whole
/// @param reach           how far this seat's own work has come, by member
public record ExchangeReport(
        long sentChanges,
        long receivedChanges,
        List<String> receivedFrom,
        List<String> newMembers,
        int damaged,
        int waiting,
        List<String> clonedSeats,
        List<String> overstepping,
        List<Reach> reach) {

    public ExchangeReport {
        receivedFrom = List.copyOf(receivedFrom);
        newMembers = List.copyOf(newMembers);
        clonedSeats = List.copyOf(clonedSeats);
        overstepping = List.copyOf(overstepping);
        reach = List.copyOf(reach);
    }

    /// What one member's laptop is known to have of this seat's changes.
    ///
    /// @param missing   change sets that it is not known to have
    /// @param lastHeard when its last word came here; empty when none ever did
    public record Reach(String person, String laptop, long missing, Optional<LocalDate> lastHeard) {}
}
