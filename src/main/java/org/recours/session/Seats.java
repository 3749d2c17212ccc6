package org.recours.session;

import java.util.HexFormat;
import org.recours.domain.control.Seat;
import org.recours.vault.SeatIdentity;

/// A seat as the clinic writes it down, and the keys in it as the vault uses them.
final class Seats {

    private static final HexFormat HEX = HexFormat.of();

    private Seats() {}

    static Seat of(SeatIdentity identity, String person, String laptop) {
        return new Seat(
                identity.id(), person, laptop, HEX.formatHex(identity.signing()), HEX.formatHex(identity.sealing()));
    }

    static SeatIdentity identity(Seat seat) {
        return new SeatIdentity(HEX.parseHex(seat.signingKey()), HEX.parseHex(seat.sealingKey()));
    }
}
