package org.recours.usecase;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recours.domain.casefile.EntryKind;
import org.recours.domain.casefile.TimelineEntry;
import org.recours.domain.change.Edit;
import org.recours.domain.change.Live;
import org.recours.domain.change.RecordState;
import org.recours.domain.change.SeatId;
import org.recours.domain.change.Shape;
import org.recours.ledger.Ledger;
import org.recours.store.Records;
import org.recours.store.TimelineStore;

/// Finds out whether the laptop’s date can be believed, and asks a person where it can’t: old laptops wake up in 1970.
///
/// A date is asked for when it is before the last entry, or more than thirty days after it. What was answered is an
/// entry of its own, without a case; later entries are dated by how long after it they were made, so that a clock that
/// was wrong once and is right again does not ask for ever.
public final class ConfirmToday {

    private static final int DAYS_AHEAD = 30;
    private static final int CONFIRMATIONS = 100;

    private final Ledger ledger;
    private final Clerk clerk;
    private final DeskClock clock;
    private final SeatId me;

    /// @param me whose confirmations count: other laptops have clocks of their own
    public ConfirmToday(Ledger ledger, Clerk clerk, DeskClock clock, SeatId me) {
        this.ledger = ledger;
        this.clerk = clerk;
        this.clock = clock;
        this.me = me;
    }

    /// Whether today’s date is known.
    public sealed interface Today {

        /// It is; all that counts days counts from it.
        record Known(LocalDate today) implements Today {}

        /// A person has to say. Until then the desk goes by the laptop’s.
        ///
        /// @param laptopSays by its clock
        /// @param lastEntry  the day on which something was last written down here
        record Ask(LocalDate laptopSays, LocalDate lastEntry) implements Today {}
    }

    /// What holds now. Ask at every opening; in a long session ask again, in case the clock was moved.
    public Today ask() {
        var today = clock.today();
        return lastDay()
                .filter(day -> today.isBefore(day) || today.isAfter(day.plusDays(DAYS_AHEAD)))
                .<Today>map(day -> new Today.Ask(clock.says().toLocalDate(), day))
                .orElseGet(() -> new Today.Known(today));
    }

    /// A person says that today is this day. Returns when it is written down.
    ///
    /// @throws org.recours.domain.problem.Problem when it could not be
    public void confirm(LocalDate today) {
        clock.moveTo(today);
        var entry = clerk.entry(Optional.empty(), EntryKind.STEP, "");
        clerk.record(List.of(Edit.create(TimelineEntry.TYPE, entry)));
    }

    private Optional<LocalDate> lastDay() {
        return ledger.lastEntry()
                .map(last -> confirmations().stream()
                        .max(Comparator.comparing(Confirmed::at))
                        .map(confirmed -> confirmed.day.plusDays(
                                Duration.between(confirmed.at, last).toDays()))
                        .orElseGet(() -> last.atZone(clock.says().getZone()).toLocalDate()));
    }

    /// @param at by the clock that orders entries, the same by which [Ledger#lastEntry] speaks
    private record Confirmed(LocalDate day, Instant at) {}

    private List<Confirmed> confirmations() {
        var entries = new TimelineStore(ledger.database()).ofNoCase(CONFIRMATIONS);
        return new Records(ledger.database())
                .states(entries.stream().map(TimelineEntry::id).toList()).values().stream()
                        .flatMap(state -> mine(state).stream())
                        .toList();
    }

    private Optional<Confirmed> mine(RecordState state) {
        return state.live(TimelineEntry.ON.name()).stream()
                .filter(live -> live.by().equals(me))
                .findFirst()
                .flatMap(ConfirmToday::confirmed);
    }

    private static Optional<Confirmed> confirmed(Live live) {
        return Shape.DATE
                .read()
                .apply(live.value())
                .map(day -> new Confirmed(day, Instant.ofEpochMilli(live.at().millis())));
    }
}
