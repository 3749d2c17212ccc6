package org.recours.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.recours.vault.Sealer;
import org.recours.vault.Secret;

/// Reads a file of frames, and tells an unfinished end from damage. Holds one frame in memory at a time.
final class FrameReader implements AutoCloseable {

    private static final int SECTOR = 512;
    private static final int WINDOW = 1 << 16;

    private final FileChannel channel;
    private final long size;
    private final Optional<Sealer> sealer;

    private FrameReader(FileChannel channel, long size, Optional<Sealer> sealer) {
        this.channel = channel;
        this.size = size;
        this.sealer = sealer;
    }

    static FrameReader open(Path file, Secret key) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            long size = channel.size();
            var head = size < FrameFile.HEAD ? new byte[0] : read(channel, 0, FrameFile.HEAD);
            var salt = Arrays.copyOfRange(head, Math.min(head.length, FrameFile.MAGIC.length), head.length);
            return new FrameReader(
                    channel,
                    size,
                    head.length == FrameFile.HEAD && FrameFile.isHead(head)
                            ? Optional.of(new Sealer(key, salt))
                            : Optional.empty());
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /// A frame that opened.
    @SuppressWarnings("ArrayRecordComponent") // handed on, compared by no one
    record Frame(long offset, long end, long number, long batch, byte[] content) {}

    /// What a file holds.
    ///
    /// @param frames  one more than the number of the last frame that counts
    /// @param end     where that frame ends; what stands behind was never finished
    /// @param damaged how many places behind which finished frames follow, or that were finished, can't be read
    record Inspection(long frames, long end, long size, int damaged) {
        boolean isTorn() {
            return end < size && damaged == 0;
        }
    }

    /// Bytes that are no frame where the frame with this number was expected.
    private record Hole(long from, long to, long expected) {}

    /// Looks through the whole file.
    Inspection inspect() throws IOException {
        int damaged = 0;
        List<Hole> holes = new ArrayList<>(); // not yet known whether damaged or never finished
        long end = sealer.isPresent() ? FrameFile.HEAD : 0;
        long expected = 0;
        for (var frame = next(end); frame.isPresent(); frame = next(end)) {
            var found = frame.get();
            if (found.number() != expected || found.offset() != end) {
                holes.add(new Hole(end, found.offset(), expected));
            }
            int open = holes.size();
            holes.removeIf(hole -> hole.expected() < found.batch()); // a later batch: that one had been finished
            damaged += open - holes.size();
            end = found.end();
            expected = Math.max(expected, found.number() + 1);
        }
        if (end < size) {
            holes.add(new Hole(end, size, expected));
        }
        if (!holes.isEmpty() && isUnfinished(holes)) {
            var first = holes.getFirst();
            return new Inspection(first.expected(), first.from(), size, damaged);
        }
        return new Inspection(expected, end, size, damaged + holes.size());
    }

    /// Hands over the frames that count, in order, numbers below `limit` only.
    void forEach(long limit, FrameVisitor visitor) throws IOException {
        long at = FrameFile.HEAD;
        long expected = 0;
        for (var frame = next(at); frame.isPresent(); frame = next(at)) {
            var found = frame.get();
            if (found.number() >= limit) {
                return;
            }
            if (found.number() >= expected) { // a frame that was copied to a later place is not accepted there
                visitor.visit(found.number(), found.content());
                expected = found.number() + 1;
            }
            at = found.end();
        }
    }

    @FunctionalInterface
    interface FrameVisitor {
        void visit(long number, byte[] content) throws IOException;
    }

    /// Whether holes look like a write that the power interrupted: the file ends within a frame, or a whole sector of a
    /// hole was never written. A frame that is all there and does not open was altered later.
    private boolean isUnfinished(List<Hole> holes) throws IOException {
        for (var hole : holes) {
            if (endsWithinFrame(hole) || hasEmptySector(hole)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsWithinFrame(Hole hole) throws IOException {
        if (hole.to() < size) {
            return false;
        }
        if (size < FrameFile.HEAD || size - hole.from() < FrameFile.HEADER) {
            return true;
        }
        return length(hole.from())
                .map(length -> hole.from() + FrameFile.HEADER + length > size)
                .orElse(false);
    }

    private boolean hasEmptySector(Hole hole) throws IOException {
        for (long from = hole.from(); from < hole.to(); from = (from / SECTOR + 1) * SECTOR) {
            long to = Math.min(hole.to(), (from / SECTOR + 1) * SECTOR);
            boolean isLast = to == size && from > hole.from();
            if (!isLast && isZero(read(channel, from, (int) (to - from)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isZero(byte[] bytes) {
        for (byte one : bytes) {
            if (one != 0) {
                return false;
            }
        }
        return true;
    }

    /// The first frame that opens at this place or behind it.
    private Optional<Frame> next(long from) throws IOException {
        if (sealer.isEmpty()) {
            return Optional.empty();
        }
        for (long at = from; at >= 0 && at + FrameFile.HEADER <= size; at = marker(at + 1)) {
            var frame = at(at, sealer.get());
            if (frame.isPresent()) {
                return frame;
            }
        }
        return Optional.empty();
    }

    private Optional<Frame> at(long offset, Sealer key) throws IOException {
        var length = length(offset);
        if (length.isEmpty() || offset + FrameFile.HEADER + length.get() > size) {
            return Optional.empty();
        }
        var header = read(channel, offset, FrameFile.CHECKED);
        var fields = ByteBuffer.wrap(header, FrameFile.MARKER.length, 2 * Long.BYTES);
        long number = fields.getLong();
        long batch = fields.getLong();
        var sealed = read(channel, offset + FrameFile.HEADER, length.get());
        return key.open(number, header, sealed)
                .map(content -> new Frame(offset, offset + FrameFile.HEADER + sealed.length, number, batch, content));
    }

    /// The length of the sealed content, if a header stands here.
    private Optional<Integer> length(long offset) throws IOException {
        var header = read(channel, offset, FrameFile.HEADER);
        var checked = Arrays.copyOf(header, FrameFile.CHECKED);
        int length = ByteBuffer.wrap(header).getInt(FrameFile.CHECKED - Integer.BYTES);
        boolean isHeader =
                Arrays.equals(header, 0, FrameFile.MARKER.length, FrameFile.MARKER, 0, FrameFile.MARKER.length)
                        && ByteBuffer.wrap(header).getInt(FrameFile.CHECKED) == FrameFile.checksum(checked)
                        && length >= Sealer.OVERHEAD
                        && length <= FrameFile.LARGEST_CONTENT + Sealer.OVERHEAD;
        return isHeader ? Optional.of(length) : Optional.empty();
    }

    /// Where the next marker stands; -1 when there is none.
    private long marker(long from) throws IOException {
        for (long at = from; at + FrameFile.HEADER <= size; at += WINDOW - FrameFile.MARKER.length) {
            var window = read(channel, at, (int) Math.min(WINDOW, size - at));
            for (int index = 0; index + FrameFile.MARKER.length <= window.length; index++) {
                int to = index + FrameFile.MARKER.length;
                if (Arrays.equals(window, index, to, FrameFile.MARKER, 0, FrameFile.MARKER.length)) {
                    return at + index;
                }
            }
        }
        return -1;
    }

    private static byte[] read(FileChannel channel, long from, int count) throws IOException {
        var buffer = ByteBuffer.allocate(count);
        while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
            // a channel may give less at a time
        }
        return buffer.array();
    }

    @Override
    public void close() throws IOException {
        sealer.ifPresent(Sealer::close);
        channel.close();
    }
}
