package org.recours.journal;

import org.recours.domain.control.EntryId;
import org.recours.vault.SeatKeys;
import org.recours.vault.Secret;

/// Who cuts segments, and under which key. The keys stay the giver's to wipe.
///
/// @param clinic the hash of the clinic's founding
/// @param epoch  the epoch of the clinic key
public record Author(EntryId clinic, SeatKeys seat, long epoch, Secret clinicKey) {}
