package org.recours.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recours.domain.problem.Phrase;
import org.recours.testkit.SimulatedDisk;

/// A full disk, a write-protected one, one that is gone and one that fails are told apart.
final class DiskFaultTest {

    @TempDir
    private Path place;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        No space left on device                              | FULL
        There is not enough space on the disk                | FULL
        Disk quota exceeded                                  | FULL
        Read-only file system                                | READ_ONLY
        The media is write protected                         | READ_ONLY
        /profile/journal/tail: Permission denied             | READ_ONLY
        Input/output error                                   | FAILING
        Aucun espace disponible sur le périphérique          | FAILING
        """)
    void whatTheSystemSaysInEnglishIsUnderstood(String said, DiskFault fault) {
        assertEquals(fault, DiskFault.ofWriting(new IOException(said), place));
        assertEquals(fault, DiskFault.ofWriting(new FileSystemException("/profile", null, said), place));
    }

    @Test
    void whereItSpeaksAnotherLanguageThePlaceIsAsked() {
        var disk = new SimulatedDisk();
        disk.failFrom(0, SimulatedDisk.Fault.FULL);
        var said = new IOException("Aucun espace disponible sur le périphérique");
        assertEquals(DiskFault.FULL, DiskFault.ofWriting(said, disk.path("/")));
    }

    @Test
    void aFolderOfSomebodyElseIsReadOnly() {
        assertEquals(DiskFault.READ_ONLY, DiskFault.ofWriting(new AccessDeniedException("/profile"), place));
    }

    @Test
    void aFolderThatReallyCannotBeWrittenIsReadOnlyUnlessOneIsRoot() throws IOException {
        var folder = Files.createDirectory(
                place.resolve("locked"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-x------")));
        var told = Files.isWritable(folder) ? DiskFault.FAILING : DiskFault.READ_ONLY;
        assertEquals(told, written(folder.resolve("file")));
    }

    private static DiskFault written(Path file) {
        try {
            DurableFile.replace(file, new byte[1]);
            return DiskFault.FAILING; // nothing keeps root from writing
        } catch (IOException e) {
            return DiskFault.ofWriting(e, DurableFile.parent(file));
        }
    }

    @Test
    void whatIsNoLongerThereIsGone() {
        var stick = place.resolve("stick");
        assertEquals(DiskFault.GONE, DiskFault.ofWriting(new IOException("Input/output error"), stick));
        assertEquals(DiskFault.GONE, DiskFault.ofReading(stick));
        assertEquals(DiskFault.FAILING, DiskFault.ofReading(place));
    }

    @ParameterizedTest
    @CsvSource({"FULL, full", "READ_ONLY, readOnly", "GONE, gone", "FAILING, failing"})
    void eachHasItsOwnSentenceAndItsOwnRemedy(DiskFault fault, String name) {
        assertEquals(
                new Phrase("key", new Phrase("problem.disk." + name), new Phrase("problem.disk." + name + ".todo")),
                fault.ofDisk("key", new IOException()).phrase());
        assertEquals(
                new Phrase("key", new Phrase("stick." + name), new Phrase("stick." + name + ".todo")),
                fault.ofStick("key", new IOException()).phrase());
    }
}
