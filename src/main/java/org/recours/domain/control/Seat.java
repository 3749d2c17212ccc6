package org.recours.domain.control;

import org.recours.domain.change.SeatId;
import org.recours.domain.change.Shape;

/// One person on one laptop, as the clinic knows it.
///
/// @param person     name as the clinic calls the person
/// @param laptop     what people call the laptop
/// @param signingKey public Ed25519 key, 64 hexadecimal digits; the id is derived from it
/// @param sealingKey public X25519 key, 64 hexadecimal digits
public record Seat(SeatId id, String person, String laptop, String signingKey, String sealingKey) {

    public static final Shape<Seat> SHAPE = Shape.parts(
            seat -> Shape.Parts.none()
                    .with("id", Shape.SEAT, seat.id)
                    .with("person", Shape.TEXT, seat.person)
                    .with("laptop", Shape.TEXT, seat.laptop)
                    .with("signing", Shape.TEXT, seat.signingKey)
                    .with("sealing", Shape.TEXT, seat.sealingKey),
            parts -> new Seat(
                    parts.need("id", Shape.SEAT),
                    parts.need("person", Shape.TEXT),
                    parts.need("laptop", Shape.TEXT),
                    parts.need("signing", Shape.TEXT),
                    parts.need("sealing", Shape.TEXT)));

    public Seat {
        if (!signingKey.matches("[0-9a-f]{64}") || !sealingKey.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a public key has 64 hexadecimal digits");
        }
    }

    /// The id alone.
    @Override
    public String toString() {
        return "seat " + id;
    }
}
