package org.recours.testkit;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/// A disk in memory that fails where a test tells it to.
///
/// It counts the calls that reach it. The n-th can fail, once or from then on; at the n-th the power can go. What was
/// written but not forced (bytes of files and names in folders, each for itself) survives a power cut in a random part,
/// in any order. Everything random comes from the seed that the test gives.
public final class SimulatedDisk {

    /// What reaches a disk.
    public enum Kind {
        OPEN,
        CREATE,
        READ,
        WRITE,
        FORCE,
        TRUNCATE,
        MOVE,
        DELETE,
        LIST,
        ATTRIBUTES,
        LOCK
    }

    /// How a call fails.
    public enum Fault {
        BROKEN,
        FULL,
        DENIED;

        IOException exception(Path path) {
            return switch (this) {
                case BROKEN -> new IOException("Input/output error");
                case FULL -> new FileSystemException(path.toString(), null, "No space left on device");
                case DENIED -> new AccessDeniedException(path.toString());
            };
        }
    }

    /// One call, as [#calls] tells it.
    public record Call(Kind kind, String path) {}

    private static final List<WeakReference<SimulatedDisk>> DISKS = Collections.synchronizedList(new ArrayList<>());

    private final DiskNode.Folder root;
    private final DiskFileSystem fileSystem = new DiskFileSystem(this);
    private final List<Call> calls = new ArrayList<>();
    private final int number;
    private Predicate<Call> aim = _ -> true;
    private Runnable watcher = () -> {};
    private int aimedAt;
    private int failFrom = Integer.MAX_VALUE;
    private int failTo;
    private Fault fault = Fault.BROKEN;
    private int cutAt = Integer.MAX_VALUE;
    private boolean isDark;

    /// An empty disk.
    public SimulatedDisk() {
        this(new DiskNode.Folder());
    }

    private SimulatedDisk(DiskNode.Folder root) {
        this.root = root;
        synchronized (DISKS) {
            this.number = DISKS.size();
            DISKS.add(new WeakReference<>(this));
        }
        DatabaseFilePath.register();
    }

    /// A path of any simulated disk, from its URI.
    static Path path(URI uri) {
        var disk = DISKS.get(Integer.parseInt(uri.getHost())).get();
        if (disk == null) {
            throw new IllegalArgumentException("the disk of " + uri + " is gone");
        }
        return disk.path(uri.getPath());
    }

    /// Tells this disk from others in a URI.
    int number() {
        return number;
    }

    /// A path on this disk, such as `/profile`.
    public Path path(String path) {
        return fileSystem.getPath(path);
    }

    /// The calls so far.
    public synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    /// From now on only these calls fail, are counted by [#aimedAt], or lose the power.
    public synchronized void aimAt(Predicate<Call> target) {
        aim = target;
        aimedAt = 0;
    }

    /// How many calls were aimed at so far.
    public synchronized int aimedAt() {
        return aimedAt;
    }

    /// Runs before each call that is aimed at, such as to look at what a power cut would leave now.
    public synchronized void watch(Runnable before) {
        watcher = before;
    }

    /// The n-th call from now (0 is the next) fails, and only that one.
    public synchronized void failOnce(int call, Fault how) {
        failFrom = aimedAt + call;
        failTo = failFrom + 1;
        fault = how;
    }

    /// The n-th call from now fails, and every one after it.
    public synchronized void failFrom(int call, Fault how) {
        failFrom = aimedAt + call;
        failTo = Integer.MAX_VALUE;
        fault = how;
    }

    /// Nothing fails any more.
    public synchronized void heal() {
        failFrom = Integer.MAX_VALUE;
        cutAt = Integer.MAX_VALUE;
    }

    /// At the n-th call from now the power goes: it throws [PowerCut], and so does every later call.
    public synchronized void cutPowerAt(int call) {
        cutAt = aimedAt + call;
    }

    /// The disk as it is found when the power is back.
    public synchronized SimulatedDisk afterPowerCut(long seed) {
        return new SimulatedDisk(root.survivor(DiskNode.Survival.random(new Random(seed))));
    }

    /// Another disk with the same content, as a cloned laptop has; also what a killed program leaves behind, because
    /// the system still writes what it was given.
    public synchronized SimulatedDisk copy() {
        return new SimulatedDisk(root.copy());
    }

    /// All files with their bytes, by path.
    public synchronized SortedMap<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        collect("", root, files);
        return files;
    }

    /// The bytes of one file.
    ///
    /// @throws IllegalArgumentException when it is not there
    public byte[] bytes(String path) {
        var bytes = files().get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("no file " + path);
        }
        return bytes;
    }

    /// Turns one bit of a file over, behind everybody's back.
    public synchronized void flipBit(String path, long bit) throws IOException {
        file(path).flip(bit);
    }

    /// Replaces the bytes of a file, behind everybody's back. Makes the file if its folder is there.
    public synchronized void plant(String path, byte[] content) throws IOException {
        var folder = folder(DiskPath.of(path(path)));
        var name = name(path(path));
        folder.put(name, new DiskNode.File(content.clone()));
        folder.sync();
    }

    /// Cuts a file short, behind everybody's back, under whoever has it open.
    public synchronized void cutShort(String path, int bytes) throws IOException {
        file(path).truncate(bytes);
        file(path).sync();
    }

    /// Removes a file, behind everybody's back.
    public synchronized void remove(String path) throws IOException {
        var folder = folder(DiskPath.of(path(path)));
        folder.remove(name(path(path)));
        folder.sync();
    }

    /// Whether a write would find no room now.
    synchronized boolean isFull() {
        return fault == Fault.FULL && aimedAt >= failFrom && aimedAt < failTo;
    }

    /// Runs one call with whatever was planned for it.
    synchronized <T> T io(Kind kind, Path path, Action<T> action) throws IOException {
        if (isDark) {
            throw new PowerCut();
        }
        var call = new Call(kind, path.toString());
        calls.add(call);
        if (!aim.test(call)) {
            return action.run();
        }
        watcher.run();
        int order = aimedAt++;
        if (order >= failFrom && order < failTo) {
            throw fault.exception(path);
        }
        if (order >= cutAt) {
            isDark = true;
            if (kind != Kind.FORCE && kind != Kind.LOCK) {
                action.run(); // it may have reached the disk or not: it is unsynced
            }
            throw new PowerCut();
        }
        return action.run();
    }

    DiskNode find(DiskPath path) throws IOException {
        DiskNode node = root;
        for (var name : path.names()) {
            var inside =
                    node instanceof DiskNode.Folder folder ? folder.entries().get(name) : null;
            if (inside == null) {
                throw new NoSuchFileException(path.toString());
            }
            node = inside;
        }
        return node;
    }

    /// The folder in which a path's last name stands.
    DiskNode.Folder folder(DiskPath path) throws IOException {
        var parent = path.getParent();
        var node = parent == null ? root : find(DiskPath.of(parent));
        if (node instanceof DiskNode.Folder folder) {
            return folder;
        }
        throw new NotDirectoryException(path.toString());
    }

    static String name(Path path) {
        return DiskPath.of(path).names().getLast();
    }

    private DiskNode.File file(String path) throws IOException {
        if (find(DiskPath.of(path(path))) instanceof DiskNode.File file) {
            return file;
        }
        throw new FileNotFoundException(path);
    }

    private static void collect(String above, DiskNode.Folder folder, SortedMap<String, byte[]> files) {
        folder.entries().forEach((name, node) -> {
            switch (node) {
                case DiskNode.File file -> files.put(above + "/" + name, file.content());
                case DiskNode.Folder inside -> collect(above + "/" + name, inside, files);
            }
        });
    }

    @FunctionalInterface
    interface Action<T> {
        T run() throws IOException;
    }
}
