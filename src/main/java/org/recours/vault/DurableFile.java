package org.recours.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Files and folders that survive a power cut and that only their owner can read.
///
/// A name appears on the disk for good only once its folder was forced; so whoever publishes a file forces both.
public final class DurableFile {

    /// What the name of an unfinished file ends with. One that lies about after a power cut means nothing.
    public static final String UNFINISHED = ".tmp";

    private static final FileAttribute<?>[] OWNER_FILE = {
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
    };
    private static final FileAttribute<?>[] OWNER_FOLDER = {
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
    };

    private DurableFile() {}

    /// Puts these bytes under this name: whole, or the old ones stay. Durable when it returns.
    public static void replace(Path file, byte[] content) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        Files.deleteIfExists(unfinished);
        try (var channel = create(unfinished)) {
            write(channel, content);
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolderOf(file);
    }

    /// Removes a file for good, if it is there.
    public static void delete(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            forceFolderOf(file);
        }
    }

    /// Makes a folder that only its owner can look into, if it is not there.
    public static void createFolder(Path folder) throws IOException {
        try {
            if (isPosix(folder)) {
                Files.createDirectory(folder, OWNER_FOLDER);
            } else {
                Files.createDirectory(folder);
                ownerOnly(folder);
            }
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
        var above = folder.toAbsolutePath().getParent();
        if (above != null) {
            forceFolder(above);
        }
    }

    /// Opens a new file that only its owner can read. Its name lasts once its folder was forced.
    public static FileChannel create(Path file) throws IOException {
        Set<OpenOption> options =
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.READ);
        if (isPosix(file)) {
            return FileChannel.open(file, options, OWNER_FILE);
        }
        var channel = FileChannel.open(file, options);
        ownerOnly(file);
        return channel;
    }

    /// Writes all of it; a channel may take less at a time.
    public static void write(FileChannel channel, byte[] content) throws IOException {
        var buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    /// Makes the names in a folder last. Windows can't open a folder and makes names last by itself.
    public static void forceFolder(Path folder) throws IOException {
        if (isPosix(folder)) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /// Makes the name of this file last.
    public static void forceFolderOf(Path file) throws IOException {
        forceFolder(parent(file));
    }

    /// The folder of a file.
    static Path parent(Path file) {
        var parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalArgumentException("a root is not a file");
        }
        return parent;
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void ownerOnly(Path path) throws IOException {
        var view = Files.getFileAttributeView(path, AclFileAttributeView.class);
        if (view != null) { // a stick's file system has no owners
            view.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(view.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        }
    }
}
