package org.recours.testkit;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What `Files` and `FileChannel` ask of a simulated disk; only what the program uses.
final class DiskProvider extends FileSystemProvider {

    static final String SCHEME = "simulated";

    private final DiskFileSystem fileSystem;
    private final SimulatedDisk disk;

    DiskProvider(DiskFileSystem fileSystem, SimulatedDisk disk) {
        this.fileSystem = fileSystem;
        this.disk = disk;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        boolean mayCreate =
                options.contains(StandardOpenOption.CREATE_NEW) || options.contains(StandardOpenOption.CREATE);
        var kind = mayCreate ? SimulatedDisk.Kind.CREATE : SimulatedDisk.Kind.OPEN;
        return disk.io(kind, path, () -> {
            var node = mayCreate ? created(path, options) : disk.find(DiskPath.of(path));
            if (options.contains(StandardOpenOption.TRUNCATE_EXISTING) && node instanceof DiskNode.File file) {
                file.truncate(0);
            }
            return new DiskChannel(disk, node, path, options.contains(StandardOpenOption.APPEND));
        });
    }

    private DiskNode created(Path path, Set<? extends OpenOption> options) throws IOException {
        var folder = disk.folder(DiskPath.of(path));
        var name = SimulatedDisk.name(path);
        var node = folder.entries().get(name);
        if (node != null && options.contains(StandardOpenOption.CREATE_NEW)) {
            throw new FileAlreadyExistsException(path.toString());
        }
        if (node == null) {
            node = new DiskNode.File();
            folder.put(name, node);
        }
        return node;
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path path, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        var inside = disk.io(SimulatedDisk.Kind.LIST, path, () -> {
            if (disk.find(DiskPath.of(path)) instanceof DiskNode.Folder folder) {
                var accepted = new ArrayList<Path>();
                for (var name : folder.entries().keySet()) {
                    if (filter.accept(path.resolve(name))) {
                        accepted.add(path.resolve(name));
                    }
                }
                return accepted;
            }
            throw new NotDirectoryException(path.toString());
        });
        return new Listing(inside);
    }

    @Override
    public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
        disk.io(SimulatedDisk.Kind.CREATE, path, () -> {
            var folder = disk.folder(DiskPath.of(path));
            var name = SimulatedDisk.name(path);
            if (folder.entries().containsKey(name)) {
                throw new FileAlreadyExistsException(path.toString());
            }
            folder.put(name, new DiskNode.Folder());
            return 0;
        });
    }

    @Override
    public void delete(Path path) throws IOException {
        disk.io(SimulatedDisk.Kind.DELETE, path, () -> {
            if (disk.find(DiskPath.of(path)) instanceof DiskNode.Folder folder
                    && !folder.entries().isEmpty()) {
                throw new DirectoryNotEmptyException(path.toString());
            }
            disk.folder(DiskPath.of(path)).remove(SimulatedDisk.name(path));
            return 0;
        });
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        disk.io(SimulatedDisk.Kind.MOVE, source, () -> {
            var node = disk.find(DiskPath.of(source));
            var folder = disk.folder(DiskPath.of(source));
            var name = SimulatedDisk.name(target);
            if (folder != disk.folder(DiskPath.of(target))) {
                throw new UnsupportedOperationException("only within one folder: nothing else is sure to be atomic");
            }
            if (folder.entries().containsKey(name) && !List.of(options).contains(StandardCopyOption.REPLACE_EXISTING)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            folder.rename(SimulatedDisk.name(source), name, node);
            return 0;
        });
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        disk.io(SimulatedDisk.Kind.ATTRIBUTES, path, () -> disk.find(DiskPath.of(path)));
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        var node = disk.io(SimulatedDisk.Kind.ATTRIBUTES, path, () -> disk.find(DiskPath.of(path)));
        return type.cast(new Attributes(node));
    }

    @Override
    public <A extends BasicFileAttributes> @Nullable A readAttributesIfExists(
            Path path, Class<A> type, LinkOption... options) throws IOException {
        try {
            return readAttributes(path, type, options);
        } catch (NoSuchFileException _) {
            return null;
        }
    }

    @Override
    public boolean isSameFile(Path path, Path other) {
        return path.toAbsolutePath().equals(other.toAbsolutePath());
    }

    @Override
    public boolean isHidden(Path path) {
        return false;
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        var content = Files.readAllBytes(source);
        if (List.of(options).contains(StandardCopyOption.REPLACE_EXISTING)) {
            Files.deleteIfExists(target);
        }
        Files.write(target, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    @Override
    public FileStore getFileStore(Path path) {
        return new DiskStore(disk);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return null;
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return fileSystem;
    }

    @Override
    public Path getPath(URI uri) {
        return fileSystem.getPath(uri.getPath());
    }

    private record Listing(List<Path> paths) implements DirectoryStream<Path> {

        @Override
        public Iterator<Path> iterator() {
            return paths.iterator();
        }

        @Override
        public void close() {
            // nothing is held
        }
    }

    private record Attributes(DiskNode node) implements BasicFileAttributes {

        private static final FileTime THEN = FileTime.fromMillis(0);

        @Override
        public FileTime lastModifiedTime() {
            return THEN;
        }

        @Override
        public FileTime lastAccessTime() {
            return THEN;
        }

        @Override
        public FileTime creationTime() {
            return THEN;
        }

        @Override
        public boolean isRegularFile() {
            return node instanceof DiskNode.File;
        }

        @Override
        public boolean isDirectory() {
            return node instanceof DiskNode.Folder;
        }

        @Override
        public boolean isSymbolicLink() {
            return false;
        }

        @Override
        public boolean isOther() {
            return false;
        }

        @Override
        public long size() {
            return node instanceof DiskNode.File file ? file.content().length : 0;
        }

        @Override
        public Object fileKey() {
            return node;
        }
    }
}
