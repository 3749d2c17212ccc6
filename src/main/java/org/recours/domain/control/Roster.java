package org.recours.domain.control;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.recours.domain.change.SeatId;

/// Who belongs to the clinic, as all known entries of its control log say together.
///
/// Depends on the set of entries alone, not on the order in which they arrived. Until roles come, only the
/// founder's seat may enrol and grant; what another seat says is kept and means nothing.
///
/// @param clinic  the hash of its founding entry
/// @param founding how it began
/// @param seats   by id
/// @param grants  by seat, then epoch: the clinic key, sealed to that seat
public record Roster(
        EntryId clinic,
        Statement.Founded founding,
        SortedMap<SeatId, Seat> seats,
        SortedMap<SeatId, SortedMap<Long, String>> grants) {

    public Roster {
        seats = Collections.unmodifiableSortedMap(new TreeMap<>(seats));
        grants = Collections.unmodifiableSortedMap(new TreeMap<>(grants));
    }

    /// What these entries, whose signatures were checked, say of this clinic.
    ///
    /// @return empty when its founding is not among them
    public static Optional<Roster> of(EntryId clinic, Map<EntryId, ControlEntry> entries) {
        var first = entries.get(clinic);
        if (first == null || !(first.statement() instanceof Statement.Founded founding)) {
            return Optional.empty();
        }
        if (!first.by().equals(founding.founder().id())) {
            return Optional.empty();
        }
        SortedMap<SeatId, Seat> seats = new TreeMap<>();
        SortedMap<SeatId, SortedMap<Long, String>> grants = new TreeMap<>();
        seats.put(founding.founder().id(), founding.founder());
        new TreeMap<>(entries)
                .values().stream()
                        .filter(entry -> entry.by().equals(founding.founder().id()))
                        .forEach(entry -> {
                            switch (entry.statement()) {
                                case Statement.Enrolled(var seat) -> seats.putIfAbsent(seat.id(), seat);
                                case Statement.Granted(var epoch, var to, var sealed) ->
                                    grants.computeIfAbsent(to, _ -> new TreeMap<>())
                                            .putIfAbsent(epoch, sealed);
                                case Statement.Founded _, Statement.Unknown _ -> {}
                            }
                        });
        return Optional.of(new Roster(clinic, founding, seats, grants));
    }

    /// The seat with this id, if it belongs to the clinic.
    public Optional<Seat> seat(SeatId id) {
        return Optional.ofNullable(seats.get(id));
    }

    /// Whether this seat may let others in.
    public boolean mayEnrol(SeatId id) {
        return id.equals(founding.founder().id());
    }

    /// The epoch in which new segments are sealed: the latest that was granted to anybody.
    public long epoch() {
        return grants.values().stream()
                .flatMap(byEpoch -> byEpoch.keySet().stream())
                .max(Long::compare)
                .orElse(0L);
    }
}
