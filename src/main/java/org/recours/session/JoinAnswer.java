package org.recours.session;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.recours.domain.change.Value;
import org.recours.domain.control.EntryId;
import org.recours.encoding.Cbor;
import org.recours.exchange.Seats;
import org.recours.vault.SeatKeys;
import org.recours.vault.Sha256;

/// What the coordinator's seat gives to a new seat: which clinic it is, and its control log with the new seat's grants.
/// Sealed to the new seat alone.
///
/// @param entries of the control log, signed, as they travel
record JoinAnswer(EntryId clinic, List<Value.Bytes> entries) {

    private static final byte[] PURPOSE = "recours join answer 1".getBytes(StandardCharsets.US_ASCII);

    JoinAnswer {
        entries = List.copyOf(entries);
    }

    /// Sealed to the seat that asked.
    byte[] seal(JoinRequest request) {
        var parts = new TreeMap<String, Value>();
        parts.put("clinic", new Value.Text(clinic.hex()));
        parts.put("entries", new Value.Items(new ArrayList<>(entries)));
        return Seats.identity(request.seat()).seal(PURPOSE, Cbor.encode(new Value.Entries(parts)));
    }

    /// Opens one; empty when it was sealed to another seat, or is damaged.
    static Optional<JoinAnswer> open(SeatKeys keys, byte[] sealed) {
        return keys.open(PURPOSE, sealed).flatMap(Cbor::decode).flatMap(JoinAnswer::read);
    }

    private static Optional<JoinAnswer> read(Value value) {
        if (!(value instanceof Value.Entries(var parts))
                || !(parts.get("clinic") instanceof Value.Text(var clinic))
                || !(parts.get("entries") instanceof Value.Items(var items))
                || !clinic.matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        var entries = items.stream()
                .filter(Value.Bytes.class::isInstance)
                .map(Value.Bytes.class::cast)
                .toList();
        return Optional.of(new JoinAnswer(new EntryId(clinic), entries));
    }

    /// Six words that stand for this request and this clinic together: the new laptop shows them when it is in, so
    /// that nobody joins another clinic than the one beside them.
    static List<String> checkWords(JoinRequest request, EntryId clinic) {
        return JoinRequest.CHECK_WORDS.checkWords(
                Sha256.of(request.bytes().toArray(), clinic.hex().getBytes(StandardCharsets.US_ASCII)));
    }
}
