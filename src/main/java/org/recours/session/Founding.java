package org.recours.session;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.recours.domain.casefile.CaseNumber;
import org.recours.domain.control.ControlEntry;
import org.recours.domain.control.EntryId;
import org.recours.domain.control.Statement;
import org.recours.exchange.Membership;
import org.recours.exchange.Seats;
import org.recours.journal.Journal;
import org.recours.journal.ProfileLock;
import org.recours.vault.Cost;
import org.recours.vault.MasterKey;
import org.recours.vault.Passphrase;
import org.recours.vault.SeatKeys;
import org.recours.vault.Secret;

/// Founds a clinic: its founding entry, its first seat, the clinic key of epoch 1. No network, nobody to ask.
///
/// @param clinic   the clinic's name
/// @param person   who founds it, as the clinic calls the person
/// @param laptop   what people call this laptop
/// @param language ISO 639 code
public record Founding(String clinic, String person, String laptop, String language) {

    private static final int SALT = 16;

    /// Makes the profile. It is complete and durable when this returns.
    ///
    /// @param passphrase stays the caller's to wipe
    /// @return the master key, to open the profile with; the caller wipes it
    /// @throws org.recours.domain.problem.Problem when there is a profile already, or the disk fails
    public MasterKey in(Profile profile, Passphrase passphrase, Cost cost) {
        return NewProfile.make(profile, passphrase, cost, this::fill);
    }

    private void fill(SeatFolder folder, MasterKey master) {
        try (var lock = ProfileLock.take(folder.path());
                var keys = master.seatKeys();
                var journal = Journal.open(lock, master)) {
            folder.keep(new Label(
                    person, clinic, language, Optional.of(keys.identity().id())));
            folder.join(found(journal, keys), master);
        }
    }

    private EntryId found(Journal journal, SeatKeys keys) {
        var me = Seats.of(keys.identity(), person, laptop);
        var salt = HexFormat.of().formatHex(Secret.randomBytes(SALT));
        var founded = new Statement.Founded(clinic, CaseNumber.clinicCode(clinic), me, salt);
        var id = journal.controlLog().append(new ControlEntry(me.id(), List.of(), founded), keys);
        try (var clinicKey = Secret.random()) {
            Membership.grant(journal.controlLog(), keys, id, Membership.FIRST_EPOCH, clinicKey, me);
        }
        return id;
    }
}
