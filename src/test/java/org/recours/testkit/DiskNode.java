package org.recours.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A file or folder on a simulated disk: what a program sees, what would survive a power cut, and what lies between.
sealed interface DiskNode {

    /// What is left of it after a power cut.
    DiskNode survivor(Survival survival);

    /// A copy that shares nothing.
    DiskNode copy();

    /// Decides what unsynced things become.
    interface Survival {
        boolean keeps();

        static Survival random(Random random) {
            // Some cuts lose all, some nothing, most a random part: all three are what disks do.
            return switch (random.nextInt(4)) {
                case 0 -> () -> false;
                case 1 -> () -> true;
                default -> random::nextBoolean;
            };
        }
    }

    final class File implements DiskNode {

        private static final int SECTOR = 512;

        private byte[] seen;
        private byte[] synced;
        private List<Write> unsynced = new ArrayList<>();
        boolean isLocked;

        File() {
            this(new byte[0]);
        }

        File(byte[] content) {
            this.seen = content;
            this.synced = content;
        }

        byte[] content() {
            return seen;
        }

        void write(long at, byte[] bytes) {
            for (int from = 0; from < bytes.length; ) { // a disk writes sectors, each by itself and in its own order
                int end = (int) Math.min(bytes.length, ((at + from) / SECTOR + 1) * SECTOR - at);
                unsynced.add(new Write((int) at + from, Arrays.copyOfRange(bytes, from, end)));
                from = end;
            }
            seen = new Write((int) at, bytes).apply(seen);
        }

        void truncate(long size) {
            if (size < seen.length) {
                seen = Arrays.copyOf(seen, (int) size);
                unsynced.add(new Write((int) size, null));
            }
        }

        void sync() {
            for (var change : unsynced) {
                synced = change.apply(synced);
            }
            unsynced = new ArrayList<>();
        }

        /// A failed sync: the system takes the pages for clean, so that no later sync ever writes them.
        void forgetUnsynced() {
            unsynced = new ArrayList<>();
        }

        void flip(long bit) {
            seen = flipped(seen, bit);
            synced = flipped(synced, bit);
        }

        private static byte[] flipped(byte[] bytes, long bit) {
            var flipped = bytes.clone();
            if (bit / 8 < flipped.length) {
                flipped[(int) (bit / 8)] ^= (byte) (1 << bit % 8);
            }
            return flipped;
        }

        @Override
        public File survivor(Survival survival) {
            var left = synced;
            for (var change : unsynced) {
                if (survival.keeps()) {
                    left = change.apply(left);
                }
            }
            return new File(left);
        }

        @Override
        public File copy() {
            return new File(seen);
        }

        /// Bytes at a place, or, without bytes, the end of the file.
        @SuppressWarnings("ArrayRecordComponent") // compared by no one
        private record Write(int at, byte @Nullable [] bytes) {

            byte[] apply(byte[] content) {
                if (bytes == null) {
                    return content.length <= at ? content : Arrays.copyOf(content, at);
                }
                var changed = Arrays.copyOf(content, Math.max(content.length, at + bytes.length));
                System.arraycopy(bytes, 0, changed, at, bytes.length);
                return changed;
            }
        }
    }

    final class Folder implements DiskNode {

        private final Map<String, DiskNode> seen = new TreeMap<>();
        private final Map<String, DiskNode> synced = new TreeMap<>();
        private final List<Renaming> unsynced = new ArrayList<>();

        Map<String, DiskNode> entries() {
            return seen;
        }

        void put(String name, DiskNode node) {
            change(entries -> entries.put(name, node));
        }

        void remove(String name) {
            change(entries -> entries.remove(name));
        }

        void rename(String from, String to, DiskNode node) {
            change(entries -> {
                entries.remove(from);
                entries.put(to, node);
            });
        }

        private void change(Renaming change) {
            change.apply(seen);
            unsynced.add(change);
        }

        void sync() {
            unsynced.forEach(change -> change.apply(synced));
            unsynced.clear();
        }

        void forgetUnsynced() {
            unsynced.clear();
        }

        @Override
        public Folder survivor(Survival survival) {
            var entries = new TreeMap<>(synced);
            for (var change : unsynced) {
                if (survival.keeps()) {
                    change.apply(entries);
                }
            }
            var left = new Folder();
            entries.forEach((name, node) -> left.put(name, node.survivor(survival)));
            left.sync();
            return left;
        }

        @Override
        public Folder copy() {
            var copy = new Folder();
            seen.forEach((name, node) -> copy.put(name, node.copy()));
            copy.sync();
            return copy;
        }

        @FunctionalInterface
        private interface Renaming {
            void apply(Map<String, DiskNode> entries);
        }
    }
}
