package org.recours.testkit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.Arrays;

/// An open file, or an open folder, on a simulated disk.
final class DiskChannel extends FileChannel {

    private final SimulatedDisk disk;
    private final DiskNode node;
    private final Path path;
    private long position;
    private boolean holdsLock;

    DiskChannel(SimulatedDisk disk, DiskNode node, Path path, boolean isAppending) {
        this.disk = disk;
        this.node = node;
        this.path = path;
        this.position = isAppending ? file().content().length : 0;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        int count = read(into, position);
        position += Math.max(0, count);
        return count;
    }

    @Override
    public int read(ByteBuffer into, long at) throws IOException {
        ensureOpen();
        return disk.io(SimulatedDisk.Kind.READ, path, () -> {
            var content = file().content();
            if (at >= content.length) {
                return into.hasRemaining() ? -1 : 0;
            }
            int count = (int) Math.min(into.remaining(), content.length - at);
            into.put(content, (int) at, count);
            return count;
        });
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        int count = write(from, position);
        position += count;
        return count;
    }

    @Override
    public int write(ByteBuffer from, long at) throws IOException {
        ensureOpen();
        var bytes = new byte[from.remaining()];
        from.duplicate().get(bytes);
        try {
            disk.io(SimulatedDisk.Kind.WRITE, path, () -> {
                file().write(at, bytes);
                return bytes.length;
            });
        } catch (IOException e) {
            file().write(at, Arrays.copyOf(bytes, bytes.length / 2)); // a full disk takes what fits
            throw e;
        }
        from.position(from.limit());
        return bytes.length;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        ensureOpen();
        try {
            disk.io(SimulatedDisk.Kind.FORCE, path, () -> {
                switch (node) {
                    case DiskNode.File file -> file.sync();
                    case DiskNode.Folder folder -> folder.sync();
                }
                return 0;
            });
        } catch (IOException e) {
            switch (node) {
                case DiskNode.File file -> file.forgetUnsynced();
                case DiskNode.Folder folder -> folder.forgetUnsynced();
            }
            throw e;
        }
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        ensureOpen();
        disk.io(SimulatedDisk.Kind.TRUNCATE, path, () -> {
            file().truncate(size);
            return 0;
        });
        position = Math.min(position, size);
        return this;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public FileChannel position(long newPosition) {
        position = newPosition;
        return this;
    }

    @Override
    public long size() throws IOException {
        ensureOpen();
        return file().content().length;
    }

    @Override
    public FileLock tryLock(long at, long size, boolean shared) throws IOException {
        ensureOpen();
        return disk.io(SimulatedDisk.Kind.LOCK, path, () -> {
            if (file().isLocked) {
                throw new OverlappingFileLockException();
            }
            file().isLocked = true;
            holdsLock = true;
            return new Lock(at, size, shared);
        });
    }

    @Override
    public FileLock lock(long at, long size, boolean shared) throws IOException {
        return tryLock(at, size, shared);
    }

    @Override
    public long read(ByteBuffer[] into, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferTo(long at, long count, WritableByteChannel target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long at, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long at, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void implCloseChannel() {
        release();
    }

    private void release() {
        if (holdsLock) {
            file().isLocked = false;
            holdsLock = false;
        }
    }

    private void ensureOpen() throws ClosedChannelException {
        if (!isOpen()) {
            throw new ClosedChannelException();
        }
    }

    private DiskNode.File file() {
        return (DiskNode.File) node;
    }

    private final class Lock extends FileLock {

        private Lock(long at, long size, boolean shared) {
            super(DiskChannel.this, at, size, shared);
        }

        @Override
        public boolean isValid() {
            return holdsLock;
        }

        @Override
        public void release() {
            DiskChannel.this.release();
        }
    }
}
