package org.recours.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recours.domain.change.Compartment;

/// Makes signed, sealed segments of what the tail holds, and lets the old tail files go.
///
/// Each step is durable before the next. Whatever is cut short, the next cut goes on where this one stopped: a segment
/// that was written and not noted is found again by its content.
final class Cutter {

    private static final int LARGEST_BODY = 1 << 20;

    private final Tail tail;
    private final Segments segments;
    private final Author author;
    private final List<SegmentId> made = new ArrayList<>();
    private final List<Saved> chunk = new ArrayList<>();
    private int chunkBytes;

    Cutter(Tail tail, Segments segments, Author author) {
        this.tail = tail;
        this.segments = segments;
        this.author = author;
    }

    /// Cuts everything general that is in the tail.
    ///
    /// @return the new segments, in order; they may be published
    List<SegmentId> cut() throws IOException {
        if (!tail.hasUncut()) {
            return List.of();
        }
        tail.rotate(); // notes go into a new file, so that every file that holds change sets can go
        adopt();
        tail.forEach(Position.START, saved -> {
            if (saved.compartment() == Compartment.GENERAL) {
                add(saved);
            }
        });
        finishChunk();
        tail.retireOlder();
        return List.copyOf(made);
    }

    private void add(Saved saved) throws IOException {
        if (chunkBytes + saved.changeSet().length > LARGEST_BODY) {
            finishChunk();
        }
        chunk.add(saved);
        chunkBytes += saved.changeSet().length;
    }

    private void finishChunk() throws IOException {
        if (chunk.isEmpty()) {
            return;
        }
        var changeSets = chunk.stream().map(Saved::changeSet).toList();
        var previous = segments.last(author.seat().identity().id());
        var manifest = new Manifest(
                author.clinic(),
                author.seat().identity().id(),
                Compartment.GENERAL,
                previous.map(id -> segments.manifest(id).number()).orElse(0L) + 1,
                previous,
                author.epoch(),
                MerkleTree.root(changeSets.stream().map(MerkleTree::leaf).toList()),
                changeSets.size(),
                chunkBytes);
        segments.put(
                manifest.id(), manifest, SegmentFile.write(manifest, changeSets, author.seat(), author.clinicKey()));
        note(manifest.id(), chunk.getLast().position());
        chunk.clear();
        chunkBytes = 0;
    }

    private void note(SegmentId segment, Position upTo) throws IOException {
        tail.noteCut(segment, upTo);
        made.add(segment);
    }

    /// A segment that was written before the power went, and not noted: only the last one of this seat can be.
    private void adopt() throws IOException {
        var last = segments.last(author.seat().identity().id());
        if (last.isPresent() && !tail.isCut(last.get())) {
            var end = endInTail(segments.manifest(last.get()));
            if (end.isPresent()) {
                note(last.get(), end.get());
            }
        }
    }

    /// Where the change sets of this segment end in the tail, if they are the next ones there.
    private Optional<Position> endInTail(Manifest manifest) throws IOException {
        var leaves = new ArrayList<byte[]>();
        var end = new Position[] {Position.START};
        tail.forEach(Position.START, saved -> {
            if (saved.compartment() == Compartment.GENERAL && leaves.size() < manifest.count()) {
                leaves.add(MerkleTree.leaf(saved.changeSet()));
                end[0] = saved.position();
            }
        });
        return MerkleTree.root(leaves).equals(manifest.root()) ? Optional.of(end[0]) : Optional.empty();
    }
}
