package org.recours.domain.control;

import org.recours.domain.change.SeatId;
import org.recours.domain.change.Shape;

/// What an entry of the control log says.
public sealed interface Statement {

    /// A clinic begins. The hash of this entry is the clinic.
    ///
    /// @param code   a few letters that begin every case number
    /// @param salt   128 random bits in hexadecimal digits: two clinics of one name are two clinics
    record Founded(String clinic, String code, Seat founder, String salt) implements Statement {

        @Override
        public String toString() {
            return "Founded[" + code + "]";
        }
    }

    /// A seat joins.
    record Enrolled(Seat seat) implements Statement {}

    /// A seat is given the clinic key of an epoch.
    ///
    /// @param sealed the key, readable by that seat alone; hexadecimal digits
    record Granted(long epoch, SeatId to, String sealed) implements Statement {}

    /// Something that only a newer version knows. It is kept and passed on.
    record Unknown(String kind) implements Statement {}

    Shape<Statement> SHAPE = Shape.parts(Statement::write, Statement::read);

    private static Shape.Parts write(Statement statement) {
        var parts = Shape.Parts.none();
        return switch (statement) {
            case Founded(var clinic, var code, var founder, var salt) ->
                parts.with("kind", Shape.TEXT, "founded")
                        .with("clinic", Shape.TEXT, clinic)
                        .with("code", Shape.TEXT, code)
                        .with("founder", Seat.SHAPE, founder)
                        .with("salt", Shape.TEXT, salt);
            case Enrolled(var seat) ->
                parts.with("kind", Shape.TEXT, "enrolled").with("seat", Seat.SHAPE, seat);
            case Granted(var epoch, var to, var sealed) ->
                parts.with("kind", Shape.TEXT, "granted")
                        .with("epoch", Shape.WHOLE, epoch)
                        .with("to", Shape.SEAT, to)
                        .with("sealed", Shape.TEXT, sealed);
            case Unknown(var kind) ->
                throw new IllegalArgumentException("cannot write what is not understood: " + kind);
        };
    }

    private static Statement read(Shape.Parts parts) {
        var kind = parts.need("kind", Shape.TEXT);
        return switch (kind) {
            case "founded" ->
                new Founded(
                        parts.need("clinic", Shape.TEXT),
                        parts.need("code", Shape.TEXT),
                        parts.need("founder", Seat.SHAPE),
                        parts.need("salt", Shape.TEXT));
            case "enrolled" -> new Enrolled(parts.need("seat", Seat.SHAPE));
            case "granted" ->
                new Granted(
                        parts.need("epoch", Shape.WHOLE),
                        parts.need("to", Shape.SEAT),
                        parts.need("sealed", Shape.TEXT));
            default -> new Unknown(kind);
        };
    }
}
