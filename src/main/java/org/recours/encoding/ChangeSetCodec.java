package org.recours.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recours.domain.change.ChangeSet;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.Value;

/// Change sets as canonical CBOR: a map of `compartment` and `ops`, each op as the bytes that name it.
public final class ChangeSetCodec {

    private ChangeSetCodec() {}

    /// The bytes of one change set. May be longer than [ChangeSet#MAX_BYTES]; who writes them down looks.
    public static byte[] encode(Compartment compartment, List<EncodedOp> ops) {
        SortedMap<String, Value> parts = new TreeMap<>();
        parts.put("compartment", new Value.Text(compartment.name().toLowerCase(Locale.ROOT)));
        parts.put(
                "ops",
                new Value.Items(ops.stream()
                        .<Value>map(op -> new Value.Bytes(op.bytes()))
                        .toList()));
        return Cbor.encode(new Value.Entries(parts));
    }

    /// What these bytes say; empty when they are no change set, or one of its ops is none. Never a part of it.
    public static Optional<Encoded> decode(byte[] bytes) {
        if (bytes.length > ChangeSet.MAX_BYTES
                || !(Cbor.decode(bytes).orElse(Value.Nothing.NOTHING) instanceof Value.Entries(var parts))
                || !(parts.get("ops") instanceof Value.Items(var items))) {
            return Optional.empty();
        }
        var ops = new ArrayList<EncodedOp>(items.size());
        for (var item : items) {
            var op = item instanceof Value.Bytes encoded
                    ? OpCodec.decode(encoded.toArray())
                    : Optional.<EncodedOp>empty();
            if (op.isEmpty()) {
                return Optional.empty();
            }
            ops.add(op.get());
        }
        return compartment(parts.get("compartment")).map(compartment -> new Encoded(compartment, ops));
    }

    private static Optional<Compartment> compartment(@Nullable Value value) {
        for (var compartment : Compartment.values()) {
            if (new Value.Text(compartment.name().toLowerCase(Locale.ROOT)).equals(value)) {
                return Optional.of(compartment);
            }
        }
        return Optional.empty();
    }

    /// A change set with the bytes of its ops.
    public record Encoded(Compartment compartment, List<EncodedOp> ops) {

        public Encoded {
            ops = List.copyOf(ops);
        }

        public ChangeSet changeSet() {
            return new ChangeSet(compartment, ops.stream().map(EncodedOp::op).toList());
        }
    }
}
