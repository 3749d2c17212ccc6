package org.recours.ledger;

import java.util.function.Supplier;
import org.recours.domain.change.SeatId;
import org.recours.journal.Author;
import org.recours.journal.Trust;

/// The seat for which a ledger writes.
///
/// @param clinicCode begins its case numbers
/// @param author     how it cuts segments now
/// @param trust      whose segments it accepts now
public record LedgerSeat(SeatId id, String clinicCode, Supplier<Author> author, Supplier<Trust> trust) {}
