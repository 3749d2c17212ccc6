package org.recours.testkit;

import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A path on a [SimulatedDisk]: names behind `/`.
record DiskPath(DiskFileSystem fileSystem, boolean isAbsolute, List<String> names) implements Path {

    static DiskPath parse(DiskFileSystem fileSystem, String text) {
        var names =
                Arrays.stream(text.split("/")).filter(name -> !name.isEmpty()).toList();
        return new DiskPath(fileSystem, text.startsWith("/"), names);
    }

    static DiskPath of(Path path) {
        if (path instanceof DiskPath own) {
            return own;
        }
        throw new ProviderMismatchException();
    }

    private DiskPath with(List<String> others) {
        return new DiskPath(fileSystem, isAbsolute, List.copyOf(others));
    }

    @Override
    public FileSystem getFileSystem() {
        return fileSystem;
    }

    @Override
    public @Nullable Path getRoot() {
        return isAbsolute ? with(List.of()) : null;
    }

    @Override
    public @Nullable Path getFileName() {
        return names.isEmpty() ? null : new DiskPath(fileSystem, false, List.of(names.getLast()));
    }

    @Override
    public @Nullable Path getParent() {
        return names.isEmpty() || (names.size() == 1 && !isAbsolute) ? null : with(names.subList(0, names.size() - 1));
    }

    @Override
    public int getNameCount() {
        return names.size();
    }

    @Override
    public Path getName(int index) {
        return subpath(index, index + 1);
    }

    @Override
    public Path subpath(int begin, int end) {
        return new DiskPath(fileSystem, false, List.copyOf(names.subList(begin, end)));
    }

    @Override
    public boolean startsWith(Path other) {
        var start = of(other);
        return isAbsolute == start.isAbsolute
                && start.names.size() <= names.size()
                && names.subList(0, start.names.size()).equals(start.names);
    }

    @Override
    public boolean endsWith(Path other) {
        var end = of(other);
        int skipped = names.size() - end.names.size();
        return end.isAbsolute
                ? equals(end)
                : skipped >= 0 && names.subList(skipped, names.size()).equals(end.names);
    }

    @Override
    public Path normalize() {
        return this;
    }

    @Override
    public Path resolve(Path other) {
        var inside = of(other);
        if (inside.isAbsolute) {
            return inside;
        }
        var joined = new ArrayList<>(names);
        joined.addAll(inside.names);
        return with(joined);
    }

    @Override
    public Path relativize(Path other) {
        if (!other.startsWith(this)) {
            throw new IllegalArgumentException(other + " is not below " + this);
        }
        return other.subpath(names.size(), other.getNameCount());
    }

    @Override
    public URI toUri() {
        return URI.create(DiskProvider.SCHEME + "://" + fileSystem.number() + toAbsolutePath());
    }

    @Override
    public Path toAbsolutePath() {
        return new DiskPath(fileSystem, true, names);
    }

    @Override
    public Path toRealPath(LinkOption... options) {
        return toAbsolutePath();
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int compareTo(Path other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return (isAbsolute ? "/" : "") + String.join("/", names);
    }
}
