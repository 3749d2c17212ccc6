package org.recours.journal;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recours.domain.change.Compartment;
import org.recours.vault.Secret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What this laptop saved and has not yet cut into segments. Not safe for several threads: [Journal] lets one in.
///
/// Each opening writes a file of its own, begun at its first save, so that opening works on a full or read-only disk.
final class Tail {

    private static final Logger LOG = LoggerFactory.getLogger(Tail.class);

    private static final long CARRIED_AT_ONCE = 1 << 20;

    private final TailFolder folder;
    private final Secret key;
    private final List<TailFile> older;
    private final List<TailFile> retired;
    private final List<Finding> findings;
    private final Set<SegmentId> cut;
    private Optional<FrameFile> current = Optional.empty();
    private Position next;
    private Position general;
    private Position cutUpTo;

    Tail(TailFolder folder, Secret key) throws IOException {
        var content = folder.read();
        this.folder = folder;
        this.key = key;
        this.older = new ArrayList<>(content.files());
        this.retired = new ArrayList<>(content.retired());
        this.findings = content.findings();
        this.cut = new HashSet<>(content.cut());
        this.next = content.next();
        this.general = content.general();
        this.cutUpTo = content.cutUpTo();
    }

    /// Saves change sets with one force.
    List<Position> save(List<Change> changes) throws IOException {
        var positions = new ArrayList<Position>();
        var records = new ArrayList<TailRecord>();
        var position = next;
        for (var change : changes) {
            positions.add(position);
            records.add(new TailRecord.Save(new Saved(position, change.compartment(), change.changeSet())));
            position = position.next();
        }
        try {
            write(records);
        } finally {
            next = position; // also after a failure: part of it may be on the disk
        }
        for (int index = 0; index < changes.size(); index++) {
            if (changes.get(index).compartment() == Compartment.GENERAL) {
                general = positions.get(index);
            }
        }
        return positions;
    }

    /// Notes that a segment holds all general change sets up to this position.
    void noteCut(SegmentId segment, Position upTo) throws IOException {
        write(List.of(new TailRecord.Cut(segment, upTo)));
        cut.add(segment);
        cutUpTo = upTo;
    }

    /// Ends the current file; the next save begins another.
    void rotate() throws IOException {
        if (current.isPresent()) {
            retire(current.get());
        }
    }

    /// Removes all files but the current one, after what must stay was written again.
    void retireOlder() throws IOException {
        var files = List.copyOf(older);
        carryOver(files);
        write(files.stream()
                .<TailRecord>map(file -> new TailRecord.Retired(file.name()))
                .toList());
        older.removeAll(files);
        retired.addAll(files);
        sweep();
    }

    /// Writes again what stays on this laptop, a part at a time: together it can be more than memory holds. Until the
    /// old files are retired it stands in both, and counts once.
    private void carryOver(List<TailFile> files) throws IOException {
        var part = new ArrayList<TailRecord>();
        var bytes = new long[1];
        forEachIn(files, saved -> {
            if (saved.compartment() == Compartment.RESTRICTED) {
                part.add(new TailRecord.Save(saved));
                bytes[0] += saved.changeSet().length;
                if (bytes[0] >= CARRIED_AT_ONCE) {
                    write(part);
                    part.clear();
                    bytes[0] = 0;
                }
            }
        });
        if (!part.isEmpty()) {
            write(part);
        }
    }

    /// Deletes what nobody needs. Not being able to is no harm: the next opening tries again.
    void sweep() {
        try {
            folder.delete(retired);
            retired.clear();
        } catch (IOException _) {
            LOG.warn("{} old tail files can't be deleted now", retired.size());
        }
    }

    /// Hands over everything that was saved behind this position and is not in a segment; each once.
    void forEach(Position after, SavedVisitor visitor) throws IOException {
        forEachIn(files(), saved -> {
            boolean isInSegment = saved.compartment() == Compartment.GENERAL
                    && saved.position().compareTo(cutUpTo) <= 0;
            if (!isInSegment && saved.position().compareTo(after) > 0) {
                visitor.visit(saved);
            }
        });
    }

    @FunctionalInterface
    interface SavedVisitor {
        void visit(Saved saved) throws IOException;
    }

    /// The position of the latest save.
    Position last() {
        return new Position(next.number() - 1);
    }

    boolean isCut(SegmentId segment) {
        return cut.contains(segment);
    }

    /// Whether a general change set waits to be cut.
    boolean hasUncut() {
        return general.compareTo(cutUpTo) > 0;
    }

    /// Size of the file that is written now.
    long currentBytes() {
        return current.map(FrameFile::bytes).orElse(0L);
    }

    List<Finding> findings() {
        return findings;
    }

    void close() throws IOException {
        if (current.isPresent()) {
            current.get().close();
        }
    }

    private List<TailFile> files() {
        var now = current.map(file -> new TailFile(file.path(), file.frames(), 0, false));
        return Stream.concat(older.stream(), now.stream()).toList();
    }

    private void forEachIn(List<TailFile> files, SavedVisitor visitor) throws IOException {
        var restricted = new HashSet<Position>(); // those that were carried over stand in two files for a moment
        for (var file : files) {
            file.forEach(key, record -> {
                if (record instanceof TailRecord.Save(var saved)
                        && (saved.compartment() == Compartment.GENERAL || restricted.add(saved.position()))) {
                    visitor.visit(saved);
                }
            });
        }
    }

    /// Writes to the current file; after a failure once more, to a new one.
    private void write(List<TailRecord> records) throws IOException {
        boolean wasInterrupted = Thread.interrupted(); // an interrupt would close the file under a save
        try {
            append(records);
        } catch (ClosedByInterruptException _) {
            wasInterrupted = true;
            var _ = Thread.interrupted();
            retireFailed();
            append(records);
        } catch (IOException e) {
            LOG.warn("a write to the tail failed; trying once more in a new file");
            retireFailed();
            append(records);
        } finally {
            if (wasInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void append(List<TailRecord> records) throws IOException {
        var all = new ArrayList<TailRecord>();
        if (current.isEmpty()) {
            var pins = older.stream()
                    .map(file -> new TailRecord.Pin(file.name(), file.frames()))
                    .toList();
            all.add(new TailRecord.Start(pins, next));
            current = Optional.of(folder.create());
        }
        all.addAll(records);
        try {
            current.get().append(all.stream().map(TailRecord::encode).toList());
        } catch (IOException e) {
            retireFailed();
            throw e;
        }
    }

    /// The file of a failed write is never used again; what it holds for sure still counts.
    private void retireFailed() {
        current.ifPresent(file -> {
            try {
                retire(file);
            } catch (IOException _) {
                LOG.warn("{} can't be closed", file.name());
            }
        });
    }

    private void retire(FrameFile file) throws IOException {
        current = Optional.empty();
        older.add(new TailFile(file.path(), file.frames(), 0, false));
        file.close();
    }
}
