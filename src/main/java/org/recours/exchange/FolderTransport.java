package org.recours.exchange;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.vault.DiskFault;
import org.recours.vault.DurableFile;

/// A folder where laptops of one clinic meet: on a USB stick, or on a laptop that several people share.
///
/// A dumb store: put what is not there, list, get. Nobody locks, no file is ever changed by two sides, and what is not
/// there means nothing. Files lie at `RECOURS/<clinic>/<2 digits>/<name>`; names are lower-case hexadecimal, as FAT32
/// and
/// exFAT keep them. Everything else on the stick is left alone.
public final class FolderTransport {

    /// Larger files are not ours: a segment is far below.
    static final long LARGEST = 64L << 20;

    private static final String OURS = "RECOURS";
    private static final String SET_ASIDE = ".bad";
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern SHELF = Pattern.compile("[0-9a-f]{2}");

    private final Path stick;
    private final Path folder;

    /// @param stick  the stick, or the folder that stands for it
    /// @param clinic a tag that tells clinics apart and says nothing of them
    /// @throws Problem when the stick is not there
    public FolderTransport(Path stick, String clinic) {
        if (!Files.isDirectory(stick)) {
            throw new Problem(new Phrase("stick.notThere", stick.toString()));
        }
        this.stick = stick;
        this.folder = stick.resolve(OURS).resolve(clinic);
    }

    /// The names of all files of this clinic. An empty set says nothing about what was ever there.
    ///
    /// @throws Problem when the stick can't be read
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        try {
            if (about(folder).filter(BasicFileAttributes::isDirectory).isPresent()) {
                addShelves(names);
            }
            return names;
        } catch (IOException | DirectoryIteratorException e) {
            throw unreadable(e);
        }
    }

    /// What stands under a path; empty when nothing does. A stick that gives no answer is not taken for an empty one.
    private static Optional<BasicFileAttributes> about(Path path) throws IOException {
        try {
            return Optional.of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    private void addShelves(Set<String> names) throws IOException {
        try (var shelves = Files.newDirectoryStream(folder)) {
            for (var shelf : shelves) {
                if (SHELF.matcher(shelf.getFileName().toString()).matches()
                        && about(shelf).filter(BasicFileAttributes::isDirectory).isPresent()) {
                    addNames(shelf, names);
                }
            }
        }
    }

    private static void addNames(Path shelf, Set<String> names) throws IOException {
        try (var files = Files.newDirectoryStream(shelf)) {
            for (var file : files) {
                var name = file.getFileName().toString();
                if (NAME.matcher(name).matches()
                        && about(file)
                                .filter(BasicFileAttributes::isRegularFile)
                                .isPresent()) {
                    names.add(name);
                }
            }
        }
    }

    /// The bytes under a name; empty when it is gone, or too large to be ours.
    ///
    /// @throws Problem when the stick can't be read
    public Optional<byte[]> get(String name) {
        var file = place(name);
        try {
            var about = about(file).filter(one -> one.isRegularFile() && one.size() <= LARGEST);
            return about.isPresent() ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /// Puts bytes under a name and reads them back. When it returns, they are on the stick.
    ///
    /// @throws Problem when the stick is full, read-only or gone, or gives back something else
    public void put(String name, byte[] bytes) {
        var file = place(name);
        try {
            createFolders(file);
            DurableFile.replace(file, bytes);
            if (!Arrays.equals(Files.readAllBytes(file), bytes)) {
                Files.deleteIfExists(file);
                throw new Problem(new Phrase("stick.readBackDiffers"));
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /// Puts a file that can't be understood out of the way, so that whoever has it whole puts it here again.
    public void setAside(String name) {
        var file = place(name);
        try {
            var aside = file.resolveSibling(name + SET_ASIDE);
            Files.deleteIfExists(aside);
            Files.move(file, aside);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /// Takes away a file of our own that a newer one has replaced.
    public void remove(String name) {
        try {
            DurableFile.delete(place(name));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void createFolders(Path file) throws IOException {
        DurableFile.createFolder(stick.resolve(OURS));
        DurableFile.createFolder(folder);
        DurableFile.createFolder(folder.resolve(shelf(file.getFileName().toString())));
    }

    private Path place(String name) {
        return folder.resolve(shelf(name)).resolve(name);
    }

    private static String shelf(String name) {
        return name.substring(0, 2);
    }

    private Problem unreadable(Exception e) {
        return DiskFault.ofReading(stick).ofStick("stick.notReadable", e);
    }

    private Problem unwritable(IOException e) {
        return DiskFault.ofWriting(e, stick).ofStick("stick.notWritten", e);
    }
}
