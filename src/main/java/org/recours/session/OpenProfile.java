package org.recours.session;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.recours.domain.control.Roster;
import org.recours.domain.control.Seat;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.exchange.Exchange;
import org.recours.exchange.Membership;
import org.recours.journal.Drafts;
import org.recours.journal.Journal;
import org.recours.journal.ProfileLock;
import org.recours.ledger.Ledger;
import org.recours.ledger.LedgerSeat;
import org.recours.ledger.Opening;
import org.recours.ledger.Progress;
import org.recours.vault.Cost;
import org.recours.vault.KeyFile;
import org.recours.vault.MasterKey;
import org.recours.vault.Passphrase;
import org.recours.vault.Pin;
import org.recours.vault.SeatKeys;
import org.recours.vault.Secret;

/// Everything that an unlocked profile consists of. Closing it wipes the keys; what was saved is on the disk long
/// before.
public final class OpenProfile implements AutoCloseable {

    private final Profile profile;
    private final Journal journal;
    private final Membership membership;
    private final Ledger ledger;
    private final Secret stateKey;
    private final Deque<Runnable> opened;

    /// What a profile needs to know of the program around it.
    ///
    /// @param clock    the laptop's
    /// @param mayBlock whether the calling thread may wait: not the one that draws the screen
    /// @param progress of reading the journal into the database, where that takes long
    public record Surroundings(InstantSource clock, BooleanSupplier mayBlock, Progress progress) {}

    private OpenProfile(
            Profile profile,
            Journal journal,
            Membership membership,
            Ledger ledger,
            Secret stateKey,
            Deque<Runnable> opened) {
        this.profile = profile;
        this.journal = journal;
        this.membership = membership;
        this.ledger = ledger;
        this.stateKey = stateKey;
        this.opened = opened;
    }

    /// Opens what belongs to a profile, one thing after the other. Where one fails, those before it are closed again.
    ///
    /// @param master is wiped with the rest
    /// @return empty when somebody did not want to wait for the database to be built
    /// @throws Problem when another program has it open, or the disk fails
    static Optional<OpenProfile> open(Profile profile, MasterKey master, Surroundings surroundings) {
        var opened = new ArrayDeque<Runnable>();
        var open = Optional.<OpenProfile>empty();
        try {
            open = open(profile, keep(opened, master, MasterKey::close), surroundings, opened);
        } finally {
            if (open.isEmpty()) {
                close(opened);
            }
        }
        return open;
    }

    private static Optional<OpenProfile> open(
            Profile profile, MasterKey master, Surroundings surroundings, Deque<Runnable> opened) {
        var folder = profile.seat();
        var lock = keep(opened, ProfileLock.take(folder.path()), ProfileLock::close);
        var seat = keep(opened, master.seatKeys(), SeatKeys::close);
        var stateKey = keep(opened, master.key("state"), Secret::close);
        var journal = keep(opened, Journal.open(lock, master), Journal::close);
        var clinic = folder.clinic(master).orElseThrow(() -> new Problem(new Phrase("problem.session.noFounding")));
        var membership = keep(opened, new Membership(clinic, journal.controlLog(), seat), Membership::close);
        var ledgerSeat = new LedgerSeat(
                membership.me(), membership.roster().founding().code(), membership::author, membership::trust);
        var place =
                new org.recours.ledger.Surroundings(folder.database(), surroundings.clock(), surroundings.mayBlock());
        return switch (Ledger.open(journal, master, ledgerSeat, place, surroundings.progress())) {
            case Opening.Opened(var ledger) ->
                Optional.of(new OpenProfile(
                        profile, journal, membership, keep(opened, ledger, Ledger::close), stateKey, opened));
            case Opening.Cancelled() -> Optional.empty();
        };
    }

    private static <T> T keep(Deque<Runnable> opened, T one, Consumer<T> close) {
        opened.push(() -> close.accept(one));
        return one;
    }

    /// Closes the last first, each even when another fails.
    private static void close(Deque<Runnable> opened) {
        if (opened.isEmpty()) {
            return;
        }
        try {
            opened.pop().run();
        } finally {
            close(opened);
        }
    }

    public Profile profile() {
        return profile;
    }

    /// Where everything is written down, and what is shown.
    public Ledger ledger() {
        return ledger;
    }

    /// What was typed and not saved.
    public Drafts drafts() {
        return journal.drafts();
    }

    /// Who belongs to the clinic.
    public Roster roster() {
        return membership.roster();
    }

    /// The seat that is open.
    public Seat me() {
        return roster().seat(membership.me()).orElseThrow();
    }

    /// Exchanges with other seats of the clinic.
    public Exchange exchange() {
        return new Exchange(journal, ledger, membership, profile.seat().haves(), stateKey);
    }

    /// Lets others in.
    public Approving approving() {
        return new Approving(membership, journal.controlLog());
    }

    /// The digits that lift the veil from the screen, if any were chosen.
    public Optional<Pin> pin() {
        return profile.seat().pin(stateKey);
    }

    /// Chooses the digits that lift the veil; none takes them away.
    ///
    /// @param digits 0 to 9
    public void choosePin(String digits) {
        profile.seat().keepPin(stateKey, digits);
    }

    /// Takes another passphrase from now on.
    ///
    /// @param old    stays the caller's to wipe, like the other
    /// @return whether the old one was right; if not, nothing changed
    /// @throws Problem when the disk fails; then the old one still opens
    public boolean changePassphrase(Passphrase old, Passphrase chosen, Cost cost) {
        var keys = profile.seat().keyFile();
        return switch (keys.open(old)) {
            case KeyFile.Opening.WrongPassphrase() -> false;
            case KeyFile.Opening.Opened(var master) -> {
                try (master) {
                    keys.change(master, chosen, cost);
                }
                yield true;
            }
        };
    }

    /// Closes the database, then the journal; wipes the keys last.
    @Override
    public void close() {
        close(opened);
    }
}
