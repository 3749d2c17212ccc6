package org.recours.testkit;

import java.nio.file.FileStore;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileStoreAttributeView;
import org.jspecify.annotations.Nullable;

/// What a simulated disk tells of its room.
final class DiskStore extends FileStore {

    private static final long ROOM = 1L << 30;

    private final SimulatedDisk disk;

    DiskStore(SimulatedDisk disk) {
        this.disk = disk;
    }

    @Override
    public String name() {
        return DiskProvider.SCHEME;
    }

    @Override
    public String type() {
        return DiskProvider.SCHEME;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public long getTotalSpace() {
        return ROOM;
    }

    @Override
    public long getUsableSpace() {
        return disk.isFull() ? 0 : ROOM;
    }

    @Override
    public long getUnallocatedSpace() {
        return getUsableSpace();
    }

    @Override
    public boolean supportsFileAttributeView(Class<? extends FileAttributeView> type) {
        return false;
    }

    @Override
    public boolean supportsFileAttributeView(String name) {
        return false;
    }

    @Override
    public <V extends FileStoreAttributeView> @Nullable V getFileStoreAttributeView(Class<V> type) {
        return null;
    }

    @Override
    public Object getAttribute(String attribute) {
        throw new UnsupportedOperationException();
    }
}
