package org.recours.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.recours.domain.change.SeatId;
import org.recours.domain.control.Seat;
import org.recours.journal.ControlLog;
import org.recours.journal.Manifest;
import org.recours.journal.Received;
import org.recours.ledger.Ledger;

/// Takes in what lies in a folder and is not here yet, file by file: each whole or not at all, and one bad file never
/// stops the rest.
final class Arrivals {

    private final Parcels parcels;
    private final ControlLog log;
    private final Ledger ledger;
    private final Membership membership;
    private final Haves haves;
    private final LocalDate today;

    private final TreeSet<String> from = new TreeSet<>();
    private final TreeSet<String> cloned = new TreeSet<>();
    private final TreeSet<String> overstepping = new TreeSet<>();
    private final List<String> early = new ArrayList<>();
    private final List<String> newMembers = new ArrayList<>();
    private long changes;
    private int damaged;

    Arrivals(Parcels parcels, ControlLog log, Ledger ledger, Membership membership, Haves haves, LocalDate today) {
        this.parcels = parcels;
        this.log = log;
        this.ledger = ledger;
        this.membership = membership;
        this.haves = haves;
        this.today = today;
    }

    /// Takes in one file.
    void take(String name) {
        parcels.get(name).ifPresentOrElse(parcel -> take(name, parcel), () -> setAside(name));
    }

    /// Tries those again that came before the entries of the control log that they need.
    void takeEarlyOnes() {
        var again = List.copyOf(early);
        early.clear();
        again.forEach(this::take);
    }

    long changes() {
        return changes;
    }

    List<String> from() {
        return List.copyOf(from);
    }

    List<String> newMembers() {
        return List.copyOf(newMembers);
    }

    List<String> cloned() {
        return List.copyOf(cloned);
    }

    List<String> overstepping() {
        return List.copyOf(overstepping);
    }

    int damaged() {
        return damaged;
    }

    int waiting() {
        return early.size();
    }

    private void take(String name, Parcel parcel) {
        var content = parcel.content().toArray();
        switch (parcel.kind()) {
            case CONTROL -> takeEntry(name, content);
            case SEGMENT -> takeSegment(name, content);
            case HAVE -> takeHave(name, content);
            case UNKNOWN -> {}
        }
    }

    private void takeEntry(String name, byte[] envelope) {
        switch (log.receive(envelope)) {
            case ControlLog.Arrival.Kept _ -> {
                var before = membership.roster().seats().keySet();
                membership.refresh();
                membership.roster().seats().values().stream()
                        .filter(seat -> !before.contains(seat.id()))
                        .map(Seat::person)
                        .forEach(newMembers::add);
            }
            case ControlLog.Arrival.Known _ -> {}
            case ControlLog.Arrival.Refused _ -> setAside(name);
        }
    }

    private void takeSegment(String name, byte[] segment) {
        switch (ledger.receive(segment)) {
            case Received.Kept(var _, var manifest) -> count(manifest);
            case Received.KeptBesideAnother(var _, var manifest) -> {
                count(manifest);
                cloned.add(person(manifest.seat()));
            }
            case Received.Known _ -> {}
            case Received.Overstepping(var _, var manifest) -> {
                overstepping.add(person(manifest.seat()));
                parcels.setAside(name);
            }
            case Received.Refused(var why) -> {
                switch (why) {
                    case UNKNOWN_SEAT, KEY_NOT_GRANTED -> early.add(name);
                    case NOT_A_SEGMENT, OTHER_CLINIC, NOT_GENERAL, WRONG_SIGNATURE, DAMAGED -> setAside(name);
                }
            }
        }
    }

    private void takeHave(String name, byte[] envelope) {
        var word = Haves.read(envelope, membership.roster(), today);
        if (word.isEmpty()) {
            early.add(name); // perhaps of a seat whose enrolment has yet to arrive
        } else if (!word.get().have().seat().equals(membership.me())
                && !haves.hear(word.get())
                && haves.of(word.get().have().seat())
                        .filter(latest ->
                                latest.have().count() > word.get().have().count())
                        .isPresent()) {
            parcels.remove(name); // that seat has said more since
        }
    }

    private void count(Manifest manifest) {
        changes += manifest.count();
        from.add(person(manifest.seat()));
    }

    private String person(SeatId seat) {
        return membership.roster().seat(seat).map(Seat::person).orElse("");
    }

    private void setAside(String name) {
        damaged++;
        parcels.setAside(name);
    }
}
