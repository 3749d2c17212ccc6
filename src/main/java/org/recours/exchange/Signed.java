package org.recours.exchange;

import java.util.Optional;
import java.util.TreeMap;
import org.recours.domain.change.Value;
import org.recours.encoding.Cbor;
import org.recours.vault.SeatIdentity;
import org.recours.vault.SeatKeys;

/// A value and the signature of a seat over its encoding, as it travels.
public record Signed(Value.Bytes content, Value.Bytes signature) {

    /// Signs a value.
    public static Signed by(SeatKeys keys, Value value) {
        var content = Cbor.encode(value);
        return new Signed(new Value.Bytes(content), new Value.Bytes(keys.sign(content)));
    }

    /// Reads what [#encode] wrote; empty when it is something else. The signature is not yet checked.
    public static Optional<Signed> decode(byte[] bytes) {
        return Cbor.decode(bytes).orElse(Value.Nothing.NOTHING) instanceof Value.Entries(var parts)
                        && parts.size() == 2
                        && parts.get("content") instanceof Value.Bytes content
                        && parts.get("signature") instanceof Value.Bytes signature
                ? Optional.of(new Signed(content, signature))
                : Optional.empty();
    }

    public byte[] encode() {
        var parts = new TreeMap<String, Value>();
        parts.put("content", content);
        parts.put("signature", signature);
        return Cbor.encode(new Value.Entries(parts));
    }

    /// The signed value; empty when its bytes are none.
    public Optional<Value> value() {
        return Cbor.decode(content.toArray());
    }

    /// Whether this seat signed it.
    public boolean isBy(SeatIdentity seat) {
        return seat.signed(content.toArray(), signature.toArray());
    }
}
