package org.recours.session;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.recours.domain.change.Value;
import org.recours.domain.control.Seat;
import org.recours.exchange.Seats;
import org.recours.exchange.Signed;
import org.recours.vault.SeatKeys;
import org.recours.vault.Secret;
import org.recours.vault.Sha256;
import org.recours.vault.WordList;

/// A new seat asks to be let in: who it is, its public keys, signed with them. Lies on the stick for all to read,
/// because nobody can seal for a clinic that does not know it yet; so it holds a name, a laptop, and nothing else.
///
/// @param bytes as they lie on the stick
record JoinRequest(Seat seat, Value.Bytes bytes) {

    /// More than any request needs.
    static final int LARGEST = 16 << 10;

    /// One list for all, whatever language each screen is in: both must show the same.
    static final WordList CHECK_WORDS = WordList.in("en");

    private static final int SALT = 16;

    /// Writes one for the seat with these keys.
    static JoinRequest by(SeatKeys keys, String person, String laptop) {
        var seat = Seats.of(keys.identity(), person, laptop);
        var entries = new TreeMap<String, Value>();
        entries.put("seat", Seat.SHAPE.write().apply(seat));
        entries.put("salt", new Value.Bytes(Secret.randomBytes(SALT)));
        var signed = Signed.by(keys, new Value.Entries(entries));
        return new JoinRequest(seat, new Value.Bytes(signed.encode()));
    }

    /// Reads one; empty when it is damaged, or the seat did not sign it.
    static Optional<JoinRequest> read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return Optional.empty();
        }
        return Signed.decode(bytes)
                .flatMap(signed -> seat(signed)
                        .filter(seat -> signed.isBy(Seats.identity(seat)))
                        .filter(seat -> seat.id().equals(Seats.identity(seat).id()))
                        .map(seat -> new JoinRequest(seat, new Value.Bytes(bytes))));
    }

    private static Optional<Seat> seat(Signed signed) {
        return signed.value()
                .filter(Value.Entries.class::isInstance)
                .map(value -> ((Value.Entries) value).entries().get("seat"))
                .flatMap(Seat.SHAPE.read());
    }

    /// Six words that both screens show, so that the coordinator lets in the laptop that is really there.
    List<String> checkWords() {
        return CHECK_WORDS.checkWords(Sha256.of(bytes.toArray()));
    }

    /// What the request is called on the stick.
    String name() {
        return HexFormat.of().formatHex(Sha256.of(bytes.toArray()), 0, 8);
    }

    @Override
    public String toString() {
        return "join request of " + seat;
    }
}
