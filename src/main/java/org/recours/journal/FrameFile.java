package org.recours.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.recours.domain.change.ChangeSet;
import org.recours.vault.DurableFile;
import org.recours.vault.Sealer;
import org.recours.vault.Secret;

/// A file of sealed frames that only ever grows, written by one opening of the profile.
///
/// Layout: `RCTAIL` and version (8 bytes), salt (32), frames. A frame: marker (4), number (8), number of the first
/// frame
/// that was forced together with it (8), length (4), CRC-32C of these (4), then nonce, content and tag. No frame
/// depends on the one before, so
/// a damaged one loses itself alone.
final class FrameFile implements AutoCloseable {

    static final byte[] MAGIC = {'R', 'C', 'T', 'A', 'I', 'L', 0, 1};
    static final int HEAD = MAGIC.length + Secret.SIZE;
    static final byte[] MARKER = {(byte) 0xF2, 'R', 'C', (byte) 0xE1};
    static final int CHECKED = MARKER.length + Long.BYTES + Long.BYTES + Integer.BYTES;
    static final int HEADER = CHECKED + Integer.BYTES;

    /// A change set, and room for what a frame says beside it.
    static final int LARGEST_CONTENT = ChangeSet.MAX_BYTES + (1 << 16);

    private static final int BUFFERED = 1 << 20;

    private final Path path;
    private final FileChannel channel;
    private final Sealer sealer;
    private final byte[] head;
    private long frames;
    private long bytes;

    private FrameFile(Path path, FileChannel channel, Sealer sealer, byte[] head) {
        this.path = path;
        this.channel = channel;
        this.sealer = sealer;
        this.head = head;
    }

    /// Begins a file under a key that no other file has. It lasts once the first frames are appended.
    static FrameFile create(Path path, Secret key) throws IOException {
        var salt = Secret.randomBytes(Secret.SIZE);
        var head = ByteBuffer.allocate(HEAD).put(MAGIC).put(salt).array();
        return new FrameFile(path, DurableFile.create(path), new Sealer(key, salt), head);
    }

    /// Appends frames and forces them to the disk together. After an exception nothing may be appended any more: what a
    /// failed write left on the disk is unknown.
    void append(List<byte[]> contents) throws IOException {
        long batch = frames;
        long number = frames;
        var buffered = new ByteArrayOutputStream();
        if (batch == 0) {
            buffered.writeBytes(head); // in one write with the first frame, so that neither is there without the other
        }
        for (var content : contents) {
            buffered.writeBytes(frame(number++, batch, content));
            if (buffered.size() >= BUFFERED) {
                flush(buffered);
            }
        }
        flush(buffered);
        channel.force(true);
        if (batch == 0) {
            DurableFile.forceFolderOf(path);
        }
        frames = number;
    }

    private void flush(ByteArrayOutputStream buffered) throws IOException {
        DurableFile.write(channel, buffered.toByteArray());
        bytes += buffered.size();
        buffered.reset();
    }

    private byte[] frame(long number, long batch, byte[] content) {
        var header = header(number, batch, content.length + Sealer.OVERHEAD);
        var sealed = sealer.seal(number, header, content);
        return ByteBuffer.allocate(HEADER + sealed.length)
                .put(header)
                .putInt(checksum(header))
                .put(sealed)
                .array();
    }

    private static byte[] header(long number, long batch, int length) {
        return ByteBuffer.allocate(CHECKED)
                .put(MARKER)
                .putLong(number)
                .putLong(batch)
                .putInt(length)
                .array();
    }

    static int checksum(byte[] header) {
        var crc = new CRC32C();
        crc.update(header);
        return (int) crc.getValue();
    }

    /// How many frames are on the disk for sure.
    long frames() {
        return frames;
    }

    long bytes() {
        return bytes;
    }

    String name() {
        return path.getFileName().toString();
    }

    Path path() {
        return path;
    }

    /// Closing loses nothing: everything that counts was forced.
    @Override
    public void close() throws IOException {
        sealer.close();
        channel.close();
    }

    static boolean isHead(byte[] head) {
        return Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }
}
