package org.recours.journal;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.SeatId;
import org.recours.domain.control.EntryId;
import org.recours.vault.Secret;
import org.recours.vault.SigningKey;

/// Whose segments are accepted and with which keys they open, as the control log says.
///
/// @param clinic the hash of the clinic's founding
/// @param seat   the signing key of a seat that belongs to the clinic
/// @param key    the clinic key of a compartment's epoch, if this seat was granted it; stays the giver's to wipe
public record Trust(
        EntryId clinic,
        Function<SeatId, Optional<SigningKey>> seat,
        BiFunction<Compartment, Long, Optional<Secret>> key) {}
