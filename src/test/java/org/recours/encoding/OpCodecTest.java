package org.recours.encoding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.recours.domain.change.ChangeSet;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.Edit;
import org.recours.domain.change.Hlc;
import org.recours.domain.change.OpId;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.SeatId;
import org.recours.domain.change.Value;
import org.recours.domain.change.Write;
import org.recours.testkit.RandomOps;

final class OpCodecTest {

    private static final SeatId SEAT = new SeatId(new UUID(1, 2));
    private static final UUID SALT = new UUID(3, 4);

    @Test
    void anOpIsNamedByItsSeatAndItsBytes() throws Exception {
        var encoded = encode("K-7QX2-3");
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(ByteBuffer.allocate(16).putLong(1).putLong(2).array());
        var hash = ByteBuffer.wrap(digest.digest(encoded.bytes()));

        assertEquals(
                new OpId(new UUID(hash.getLong(), hash.getLong())), encoded.op().id());
    }

    @Test
    void whatWasEncodedReadsTheSame() {
        var ops = new RandomOps(42, 3, 20).history(500);
        for (var op : ops) {
            var read = OpCodec.decode(op.bytes()).orElseThrow();
            assertEquals(op.op(), read.op());
            assertArrayEquals(op.bytes(), read.bytes());
        }
    }

    @Test
    void theSameEditTriedAgainIsTheSameOp() {
        assertEquals(encode("a").op(), encode("a").op());
        assertNotEquals(encode("a").op().id(), encode("b").op().id());
    }

    @Test
    void anAlteredBitIsAnotherOpOrNone() {
        var op = encode("K-7QX2-3");
        for (int bit = 0; bit < op.size() * 8; bit++) {
            var altered = op.bytes();
            altered[bit / 8] ^= (byte) (1 << bit % 8);
            OpCodec.decode(altered)
                    .ifPresent(other -> assertNotEquals(op.op().id(), other.op().id()));
        }
    }

    @Test
    void whatANewerVersionPutsInIsKeptByteForByte() {
        var parts =
                new TreeMap<>(((Value.Entries) Cbor.decode(encode("a").bytes()).orElseThrow()).entries());
        parts.put("witness", new Value.Text("unknown here"));
        var newer = Cbor.encode(new Value.Entries(parts));

        var set = ChangeSetCodec.encode(
                Compartment.GENERAL, List.of(OpCodec.decode(newer).orElseThrow()));
        assertArrayEquals(
                newer, ChangeSetCodec.decode(set).orElseThrow().ops().getFirst().bytes());
    }

    @Test
    void aChangeSetIsReadWholeOrNotAtAll() {
        var ops = List.of(encode("a"), encode("b"));
        var bytes = ChangeSetCodec.encode(Compartment.RESTRICTED, ops);
        var read = ChangeSetCodec.decode(bytes).orElseThrow();
        assertEquals(
                new ChangeSet(
                        Compartment.RESTRICTED, ops.stream().map(EncodedOp::op).toList()),
                read.changeSet());

        var parts = new TreeMap<String, Value>();
        parts.put("compartment", new Value.Text("general"));
        parts.put("ops", new Value.Items(List.of(new Value.Bytes(ops.getFirst().bytes()), new Value.Bytes(new byte[] {1
        }))));
        assertTrue(ChangeSetCodec.decode(Cbor.encode(new Value.Entries(parts))).isEmpty());
        parts.put("ops", new Value.Items(List.of()));
        parts.put("compartment", new Value.Text("secret"));
        assertEquals(Optional.empty(), ChangeSetCodec.decode(Cbor.encode(new Value.Entries(parts))));
    }

    @Test
    void whatIsTooLargeIsRefusedWhereItIsMade() {
        var huge = "x".repeat(ChangeSet.MAX_BYTES);
        assertThrows(IllegalArgumentException.class, () -> encode(huge));
    }

    private static EncodedOp encode(String text) {
        var writes = new TreeMap<String, Write>();
        writes.put("number", new Write(new Value.Text(text), Set.of(new OpId(new UUID(5, 6)), new OpId(SALT))));
        return OpCodec.encode(
                new Edit(new RecordId(new UUID(7, 8)), "case_file", writes),
                SEAT,
                new Hlc(1_800_000_000_000L, 2),
                SALT);
    }
}
