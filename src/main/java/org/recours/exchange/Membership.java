package org.recours.exchange;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.SeatId;
import org.recours.domain.change.Value;
import org.recours.domain.control.ControlEntry;
import org.recours.domain.control.EntryId;
import org.recours.domain.control.Roster;
import org.recours.domain.control.Seat;
import org.recours.domain.control.Statement;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.journal.Author;
import org.recours.journal.ControlLog;
import org.recours.journal.Trust;
import org.recours.vault.SeatKeys;
import org.recours.vault.Secret;
import org.recours.vault.SigningKey;

/// Who belongs to the clinic, and which clinic keys this seat was granted, as the control log says now.
///
/// Safe to share between threads.
public final class Membership implements AutoCloseable {

    /// The epoch in which a clinic begins.
    public static final long FIRST_EPOCH = 1;

    private final EntryId clinic;
    private final ControlLog log;
    private final SeatKeys seat;
    private final SortedMap<Long, Secret> keys = new TreeMap<>();
    private Roster roster;

    /// @param seat stays the caller's to wipe
    /// @throws Problem when the founding of the clinic is not in the log
    public Membership(EntryId clinic, ControlLog log, SeatKeys seat) {
        this.clinic = clinic;
        this.log = log;
        this.seat = seat;
        this.roster = read();
        openGrants();
    }

    /// Reads the log again, after entries arrived or were written.
    public synchronized void refresh() {
        roster = read();
        openGrants();
    }

    /// Who belongs to the clinic.
    public synchronized Roster roster() {
        return roster;
    }

    /// This seat.
    public SeatId me() {
        return seat.identity().id();
    }

    /// Whose segments are accepted here.
    public Trust trust() {
        return new Trust(
                clinic,
                id -> roster().seat(id)
                        .map(known -> new SigningKey(HexFormat.of().parseHex(known.signingKey()))),
                (compartment, epoch) -> compartment == Compartment.GENERAL ? key(epoch) : Optional.empty());
    }

    /// How this seat cuts segments.
    public synchronized Author author() {
        var latest = keys.lastEntry();
        return new Author(clinic, seat, latest.getKey(), latest.getValue());
    }

    /// The key under which everything is sealed once more on a stick. Whoever asks closes it.
    public Secret transport() {
        return key(FIRST_EPOCH).orElseThrow(Membership::notGranted).derive("transport");
    }

    /// Lets a seat in, and gives it every clinic key that this seat has.
    public synchronized void enrol(Seat newcomer) {
        log.append(new ControlEntry(me(), log.heads(), new Statement.Enrolled(newcomer)), seat);
        keys.forEach((epoch, key) -> grant(log, seat, clinic, epoch, key, newcomer));
        refresh();
    }

    /// Signs for this seat.
    Signed sign(Value value) {
        return Signed.by(seat, value);
    }

    /// Seals a clinic key to a seat and writes that down.
    public static void grant(ControlLog log, SeatKeys giver, EntryId clinic, long epoch, Secret key, Seat to) {
        var sealed = Seats.identity(to).seal(purpose(clinic, epoch, to.id()), key.bytes());
        var statement = new Statement.Granted(epoch, to.id(), HexFormat.of().formatHex(sealed));
        log.append(new ControlEntry(giver.identity().id(), log.heads(), statement), giver);
    }

    private Roster read() {
        return Roster.of(clinic, log.entries())
                .orElseThrow(() -> new Problem(new Phrase("problem.session.noFounding")));
    }

    private void openGrants() {
        roster.grants().getOrDefault(me(), new TreeMap<>()).forEach((epoch, grant) -> {
            if (!keys.containsKey(epoch)) {
                seat.open(purpose(clinic, epoch, me()), HexFormat.of().parseHex(grant))
                        .filter(key -> key.length == Secret.SIZE)
                        .ifPresent(key -> keys.put(epoch, Secret.of(key)));
            }
        });
        if (keys.isEmpty()) {
            throw notGranted();
        }
    }

    private synchronized Optional<Secret> key(long epoch) {
        return Optional.ofNullable(keys.get(epoch));
    }

    private static Problem notGranted() {
        return new Problem(new Phrase("problem.session.notGranted"));
    }

    private static byte[] purpose(EntryId clinic, long epoch, SeatId to) {
        return ("recours grant 1 " + clinic + " " + epoch + " " + to).getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public synchronized void close() {
        keys.values().forEach(Secret::close);
    }
}
