package org.recours.testkit;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.h2.message.DbException;
import org.h2.store.fs.FilePath;

/// A file of a [SimulatedDisk] as H2 sees it, so that the database fails where the disk does.
///
/// H2 asks this class for every file whose name begins with the disk's scheme.
public final class DatabaseFilePath extends FilePath {

    static {
        FilePath.register(new DatabaseFilePath());
    }

    /// For H2, which asks it for others.
    private DatabaseFilePath() {
        name = "";
    }

    private DatabaseFilePath(String uri) {
        name = uri;
    }

    /// Lets H2 know of simulated disks.
    static void register() {
        // the class is loaded now, which is all there is to it
    }

    private Path path() {
        return SimulatedDisk.path(URI.create(name));
    }

    private static DatabaseFilePath of(Path path) {
        return new DatabaseFilePath(path.toUri().toString());
    }

    private <T> T on(Call<T> call) {
        try {
            return call.run();
        } catch (IOException e) {
            throw DbException.convertIOException(e, name);
        }
    }

    @FunctionalInterface
    private interface Call<T> {
        T run() throws IOException;
    }

    @Override
    public long size() {
        return on(() -> Files.size(path()));
    }

    @Override
    public void moveTo(FilePath other, boolean isAtomic) {
        on(() -> Files.move(path(), ((DatabaseFilePath) other).path(), StandardCopyOption.REPLACE_EXISTING));
    }

    @Override
    public boolean createFile() {
        if (exists()) {
            return false;
        }
        on(() -> Files.createFile(path()));
        return true;
    }

    @Override
    public boolean exists() {
        return Files.exists(path());
    }

    @Override
    public void delete() {
        on(() -> Files.deleteIfExists(path()));
    }

    @Override
    public List<FilePath> newDirectoryStream() {
        return on(() -> {
            try (var files = Files.list(path())) {
                return files.<FilePath>map(DatabaseFilePath::of).toList();
            }
        });
    }

    @Override
    public FilePath toRealPath() {
        return this;
    }

    @Override
    public FilePath getParent() {
        return of(path().resolveSibling(""));
    }

    @Override
    public boolean isDirectory() {
        return Files.isDirectory(path());
    }

    @Override
    public boolean isRegularFile() {
        return Files.isRegularFile(path());
    }

    @Override
    public boolean isAbsolute() {
        return true;
    }

    @Override
    public long lastModified() {
        return 0;
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public void createDirectory() {
        on(() -> Files.createDirectories(path()));
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return FileChannel.open(
                path(),
                mode.equals("r")
                        ? Set.of(StandardOpenOption.READ)
                        : Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE));
    }

    @Override
    public boolean setReadOnly() {
        return false;
    }

    @Override
    public String getScheme() {
        return DiskProvider.SCHEME;
    }

    @Override
    public FilePath getPath(String path) {
        return new DatabaseFilePath(path);
    }
}
