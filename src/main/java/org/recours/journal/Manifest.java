package org.recours.journal;

import java.util.Optional;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.SeatId;
import org.recours.domain.change.Shape;
import org.recours.domain.control.EntryId;
import org.recours.encoding.Cbor;
import org.recours.vault.Sha256;

/// What a segment says of itself, signed by its seat. The segment is named after it.
///
/// It commits to the change sets and not to the bytes in which they are sealed, so that one can later be erased, its
/// hash
/// left in its place, without breaking the chain.
///
/// @param clinic   the hash of the clinic's founding
/// @param seat     the seat that wrote it; with the compartment, its stream
/// @param number   1 for the first of a stream
/// @param previous the segment before it in its stream
/// @param epoch    of the clinic key that seals it
/// @param root     of the tree of hashes of its change sets, 64 hexadecimal digits
/// @param count    how many change sets
/// @param bytes    of all change sets together
public record Manifest(
        EntryId clinic,
        SeatId seat,
        Compartment compartment,
        long number,
        Optional<SegmentId> previous,
        long epoch,
        String root,
        long count,
        long bytes) {

    private static final Shape<Manifest> SHAPE = Shape.parts(
            manifest -> Shape.Parts.none()
                    .with("clinic", Shape.TEXT, manifest.clinic.hex())
                    .with("seat", Shape.SEAT, manifest.seat)
                    .with("compartment", Shape.code(Compartment.class), manifest.compartment)
                    .with("number", Shape.WHOLE, manifest.number)
                    .with("previous", Shape.parsed(SegmentId::new), manifest.previous)
                    .with("epoch", Shape.WHOLE, manifest.epoch)
                    .with("root", Shape.TEXT, manifest.root)
                    .with("count", Shape.WHOLE, manifest.count)
                    .with("bytes", Shape.WHOLE, manifest.bytes),
            parts -> new Manifest(
                    new EntryId(parts.need("clinic", Shape.TEXT)),
                    parts.need("seat", Shape.SEAT),
                    parts.need("compartment", Shape.code(Compartment.class)),
                    parts.need("number", Shape.WHOLE),
                    parts.get("previous", Shape.parsed(SegmentId::new)),
                    parts.need("epoch", Shape.WHOLE),
                    parts.need("root", Shape.TEXT),
                    parts.need("count", Shape.WHOLE),
                    parts.need("bytes", Shape.WHOLE)));

    byte[] encode() {
        return Cbor.encode(SHAPE.write().apply(this));
    }

    static Optional<Manifest> decode(byte[] bytes) {
        return Cbor.decode(bytes).flatMap(SHAPE.read());
    }

    /// The segment's name.
    public SegmentId id() {
        return idOf(encode());
    }

    /// The name of a segment with these manifest bytes, which may hold more than this version knows.
    static SegmentId idOf(byte[] manifest) {
        return SegmentId.of(Sha256.of(manifest));
    }
}
