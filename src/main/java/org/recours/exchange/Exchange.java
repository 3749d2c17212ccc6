package org.recours.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.SeatId;
import org.recours.domain.change.Value;
import org.recours.domain.control.EntryId;
import org.recours.exchange.ExchangeReport.Reach;
import org.recours.journal.Journal;
import org.recours.journal.Manifest;
import org.recours.journal.Position;
import org.recours.journal.SegmentId;
import org.recours.ledger.Ledger;
import org.recours.vault.Secret;

/// Exchanges with a folder, both ways: takes in what is new there, then puts there what it lacks.
///
/// May be cut short anywhere, and done again in any order by any seat: everything that is put is whole, named by its
/// content and never changed, and what is not there means nothing.
public final class Exchange {

    private static final int TAG = 16;

    private final Journal journal;
    private final Ledger ledger;
    private final Membership membership;
    private final Path haves;
    private final Secret stateKey;

    /// @param haves    the file that keeps what other seats said they have
    /// @param stateKey seals it; stays the caller's to wipe
    public Exchange(Journal journal, Ledger ledger, Membership membership, Path haves, Secret stateKey) {
        this.journal = journal;
        this.ledger = ledger;
        this.membership = membership;
        this.haves = haves;
        this.stateKey = stateKey;
    }

    /// Hears how far an exchange is, and says whether it should go on. What was moved until then stays.
    @FunctionalInterface
    public interface Progress {
        boolean goesOn(int done, int of);
    }

    /// Exchanges with this folder.
    ///
    /// @param today by the date of the desk, to say later when this was
    /// @throws org.recours.domain.problem.Problem when the stick or the disk fails; what was moved by then is whole
    public ExchangeReport with(Path stick, LocalDate today, Progress progress) {
        return run(stick, today, progress, true);
    }

    /// Exchanges with the other seats of this laptop at their meeting place. It is not what people call an exchange, so
    /// it is not remembered as the last one.
    ///
    /// @throws org.recours.domain.problem.Problem when the disk fails; what was moved until then is whole
    public void meet(Path place, LocalDate today) {
        run(place, today, (_, _) -> true, false);
    }

    private ExchangeReport run(Path stick, LocalDate today, Progress progress, boolean isNoted) {
        ledger.cut();
        var heard = new Haves(haves, stateKey, membership.roster());
        try (var transport = membership.transport()) {
            var parcels = new Parcels(new FolderTransport(stick, tag(transport)), transport);
            var arrivals = new Arrivals(parcels, journal.controlLog(), ledger, membership, heard, today);
            boolean goesOn = takeIn(parcels, arrivals, progress);
            ledger.checkpoint();
            heard.keep();
            long sent = goesOn ? put(parcels, heard, today, progress) : 0;
            if (isNoted) {
                heard.note(new LastExchange(today, sent, arrivals.changes()));
            }
            heard.keep();
            return new ExchangeReport(
                    sent,
                    arrivals.changes(),
                    arrivals.from(),
                    arrivals.newMembers(),
                    arrivals.damaged(),
                    arrivals.waiting(),
                    arrivals.cloned(),
                    arrivals.overstepping(),
                    reach(heard));
        }
    }

    /// How far this seat's own work is known to have come, without an exchange.
    public List<Reach> reach() {
        return reach(new Haves(haves, stateKey, membership.roster()));
    }

    /// What the last exchange of this seat moved.
    public Optional<LastExchange> last() {
        return new Haves(haves, stateKey, membership.roster()).last();
    }

    /// How many change sets of this seat no other laptop is known to have; restricted ones, which never travel, apart.
    ///
    /// @param laptop the seats of this laptop: what they have of each other is lost with it too
    public OnlyHere onlyHere(Set<SeatId> laptop) {
        var heard = new Haves(haves, stateKey, membership.roster());
        var counted = new EnumMap<Compartment, Long>(Compartment.class);
        journal.forEachSaved(Position.START, saved -> counted.merge(saved.compartment(), 1L, Long::sum));
        long alone = own().stream()
                .filter(manifest -> heard.all().stream()
                        .filter(word -> !word.have().seat().equals(membership.me())
                                && !laptop.contains(word.have().seat()))
                        .noneMatch(word -> word.have().contains(membership.me(), manifest.number())))
                .mapToLong(Manifest::count)
                .sum();
        return new OnlyHere(
                alone + counted.getOrDefault(Compartment.GENERAL, 0L),
                counted.getOrDefault(Compartment.RESTRICTED, 0L));
    }

    /// Change sets that would be lost with this laptop.
    public record OnlyHere(long general, long restricted) {}

    private boolean takeIn(Parcels parcels, Arrivals arrivals, Progress progress) {
        var unknown = new TreeSet<>(parcels.names());
        unknown.removeAll(kept(parcels).keySet());
        int done = 0;
        for (var name : unknown) {
            if (!progress.goesOn(done++, unknown.size())) {
                return false;
            }
            arrivals.take(name);
        }
        arrivals.takeEarlyOnes();
        return true;
    }

    private long put(Parcels parcels, Haves heard, LocalDate today, Progress progress) {
        var lacking = kept(parcels);
        var there = parcels.names();
        lacking.keySet().removeAll(there);
        long sent = 0;
        int done = 0;
        for (var entry : lacking.entrySet()) {
            if (!progress.goesOn(done++, lacking.size())) {
                return sent;
            }
            parcels.put(parcel(entry.getValue()));
            sent += count(entry.getValue());
        }
        var have = have();
        heard.hear(new Haves.Word(have, membership.sign(Have.SHAPE.write().apply(have)), today));
        for (var word : heard.all()) {
            var parcel = new Parcel(
                    Parcel.Kind.HAVE,
                    word.have().name(),
                    new Value.Bytes(word.signed().encode()));
            if (!there.contains(parcels.nameOf(parcel.kind(), parcel.name()))) {
                parcels.put(parcel);
            }
        }
        return sent;
    }

    /// Something that this seat has and others may lack.
    private sealed interface Kept {
        record Entry(EntryId id) implements Kept {}

        record Segment(SegmentId id, Manifest manifest) implements Kept {}
    }

    /// Everything that this seat has, by the name of its file; entries and segments in no meaningful order.
    private Map<String, Kept> kept(Parcels parcels) {
        var kept = new TreeMap<String, Kept>();
        journal.controlLog()
                .entries()
                .keySet()
                .forEach(id -> kept.put(parcels.nameOf(Parcel.Kind.CONTROL, id.hex()), new Kept.Entry(id)));
        journal.segments()
                .forEach((id, manifest) ->
                        kept.put(parcels.nameOf(Parcel.Kind.SEGMENT, id.hex()), new Kept.Segment(id, manifest)));
        return kept;
    }

    private Parcel parcel(Kept kept) {
        return switch (kept) {
            case Kept.Entry(var id) ->
                new Parcel(
                        Parcel.Kind.CONTROL,
                        id.hex(),
                        new Value.Bytes(journal.controlLog().envelope(id).orElseThrow()));
            case Kept.Segment(var id, var _) ->
                new Parcel(Parcel.Kind.SEGMENT, id.hex(), new Value.Bytes(journal.bytes(id)));
        };
    }

    private static long count(Kept kept) {
        return switch (kept) {
            case Kept.Entry _ -> 0;
            case Kept.Segment(var _, var manifest) -> manifest.count();
        };
    }

    private Have have() {
        var numbers = new TreeMap<SeatId, TreeSet<Long>>();
        journal.segments()
                .values()
                .forEach(manifest -> numbers.computeIfAbsent(manifest.seat(), _ -> new TreeSet<>())
                        .add(manifest.number()));
        var streams = new TreeMap<SeatId, Have.Stretch>();
        numbers.forEach((seat, known) -> streams.put(seat, Have.Stretch.of(known)));
        long count = (long) journal.segments().size()
                + journal.controlLog().entries().size();
        return new Have(membership.me(), count, streams);
    }

    private List<Reach> reach(Haves heard) {
        return membership.roster().seats().values().stream()
                .filter(seat -> !seat.id().equals(membership.me()))
                .map(seat -> new Reach(
                        seat.person(),
                        seat.laptop(),
                        own().stream()
                                .filter(manifest -> heard.of(seat.id())
                                        .filter(word -> word.have().contains(membership.me(), manifest.number()))
                                        .isEmpty())
                                .mapToLong(Manifest::count)
                                .sum(),
                        heard.of(seat.id()).map(Haves.Word::heardOn)))
                .toList();
    }

    private List<Manifest> own() {
        return journal.segments().values().stream()
                .filter(manifest -> manifest.seat().equals(membership.me()))
                .toList();
    }

    /// Says which clinic's files these are to whoever belongs to it, and nothing to others.
    private static String tag(Secret transport) {
        return Parcel.fileName(transport, Parcel.Kind.CONTROL, "clinic").substring(0, TAG);
    }
}
