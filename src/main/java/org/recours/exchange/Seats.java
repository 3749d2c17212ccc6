package org.recours.exchange;

import java.util.HexFormat;
import org.recours.domain.control.Seat;
import org.recours.vault.SeatIdentity;

/// A seat as the clinic writes it down, and the keys in it as the vault uses them.
public final class Seats {

    private static final HexFormat HEX = HexFormat.of();

    private Seats() {}

    /// The seat of a person on a laptop.
    public static Seat of(SeatIdentity identity, String person, String laptop) {
        return new Seat(
                identity.id(), person, laptop, HEX.formatHex(identity.signing()), HEX.formatHex(identity.sealing()));
    }

    /// The public keys of a seat.
    public static SeatIdentity identity(Seat seat) {
        return new SeatIdentity(HEX.parseHex(seat.signingKey()), HEX.parseHex(seat.sealingKey()));
    }
}
