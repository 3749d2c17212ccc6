package org.recours.encoding;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.recours.domain.change.Edit;
import org.recours.domain.change.Hlc;
import org.recours.domain.change.Op;
import org.recours.domain.change.OpId;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.SeatId;
import org.recours.domain.change.Value;
import org.recours.domain.change.Write;

/// Ops as canonical CBOR, and the id that follows from it.
///
/// An op is a map of `at` (milliseconds, counter), `by`, `record`, `salt` (16 bytes each), `type`, `schema`, `reader`,
/// and `writes`: by field name a list of the value and the ids that it supersedes. The id stands nowhere: it is
/// computed
/// from the bytes, so an op that was altered on the way is another op, which nobody refers to.
public final class OpCodec {

    /// The lowest version of the field lists that understands every op of this program.
    private static final int MIN_READER = 1;

    private static final int ID = 16;

    private OpCodec() {}

    /// Makes an op of what a person did.
    ///
    /// @param salt 128 random bits; with the same salt and reading the same edit is the same op again
    /// @throws IllegalArgumentException when it is larger than a change set may be
    public static EncodedOp encode(Edit edit, SeatId by, Hlc at, UUID salt) {
        SortedMap<String, Value> parts = new TreeMap<>();
        parts.put("at", new Value.Items(List.of(new Value.Whole(at.millis()), new Value.Whole(at.counter()))));
        parts.put("by", bytes(by.value()));
        parts.put("reader", new Value.Whole(MIN_READER));
        parts.put("record", bytes(edit.record().value()));
        parts.put("salt", bytes(salt));
        parts.put("schema", new Value.Whole(Op.SCHEMA));
        parts.put("type", new Value.Text(edit.type()));
        parts.put("writes", encodeWrites(edit.writes()));
        return decode(Cbor.encode(new Value.Entries(parts))).orElseThrow();
    }

    /// The op that these bytes are; empty when they are none, or not written in the canonical way.
    public static Optional<EncodedOp> decode(byte[] encoded) {
        return Cbor.decode(encoded).flatMap(value -> {
            try {
                return Optional.of(new EncodedOp(op(encoded, new Parts(value)), encoded.clone()));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }

    private static Op op(byte[] encoded, Parts parts) {
        var by = new SeatId(parts.id("by"));
        return new Op(
                id(by, encoded),
                by,
                parts.clock("at"),
                new RecordId(parts.id("record")),
                parts.text("type"),
                decodeWrites(parts.entries("writes")),
                parts.number("schema"),
                parts.number("reader"),
                parts.id("salt"));
    }

    private static OpId id(SeatId by, byte[] encoded) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(toBytes(by.value()));
            return new OpId(fromBytes(ByteBuffer.wrap(digest.digest(encoded), 0, ID)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static Value encodeWrites(Map<String, Write> writes) {
        SortedMap<String, Value> fields = new TreeMap<>();
        writes.forEach((field, write) -> {
            var items = new ArrayList<Value>();
            items.add(write.value());
            write.supersedes().stream().sorted().map(id -> bytes(id.value())).forEach(items::add);
            fields.put(field, new Value.Items(items));
        });
        return new Value.Entries(fields);
    }

    private static SortedMap<String, Write> decodeWrites(Map<String, Value> fields) {
        SortedMap<String, Write> writes = new TreeMap<>();
        fields.forEach((field, value) -> {
            if (!(value instanceof Value.Items(var items)) || items.isEmpty()) {
                throw new IllegalArgumentException("not a write");
            }
            var supersedes = new HashSet<OpId>();
            for (var id : items.subList(1, items.size())) {
                supersedes.add(new OpId(id(id)));
            }
            writes.put(field, new Write(items.getFirst(), supersedes));
        });
        return writes;
    }

    private static Value bytes(UUID id) {
        return new Value.Bytes(toBytes(id));
    }

    private static byte[] toBytes(UUID id) {
        return ByteBuffer.allocate(ID)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID fromBytes(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static UUID id(Value value) {
        if (value instanceof Value.Bytes bytes && bytes.toArray().length == ID) {
            return fromBytes(ByteBuffer.wrap(bytes.toArray()));
        }
        throw new IllegalArgumentException("not an id");
    }

    /// The parts of an encoded op while it is read. Parts that only a newer version knows are passed over.
    private record Parts(Map<String, Value> entries) {

        Parts(Value value) {
            this(value instanceof Value.Entries(var entries) ? entries : Map.of());
        }

        Value need(String name) {
            var value = entries.get(name);
            if (value == null) {
                throw new IllegalArgumentException("no " + name);
            }
            return value;
        }

        UUID id(String name) {
            return OpCodec.id(need(name));
        }

        String text(String name) {
            if (need(name) instanceof Value.Text(var text)) {
                return text;
            }
            throw new IllegalArgumentException("not a text: " + name);
        }

        int number(String name) {
            return Math.toIntExact(whole(need(name), Integer.MAX_VALUE));
        }

        Map<String, Value> entries(String name) {
            if (need(name) instanceof Value.Entries(var fields)) {
                return fields;
            }
            throw new IllegalArgumentException("not a map: " + name);
        }

        Hlc clock(String name) {
            if (need(name) instanceof Value.Items(var items) && items.size() == 2) {
                return new Hlc(
                        whole(items.getFirst(), Long.MAX_VALUE),
                        Math.toIntExact(whole(items.getLast(), Integer.MAX_VALUE)));
            }
            throw new IllegalArgumentException("not a clock reading");
        }

        private static long whole(Value value, long most) {
            if (value instanceof Value.Whole(var number) && number >= 0 && number <= most) {
                return number;
            }
            throw new IllegalArgumentException("not a number");
        }
    }
}
