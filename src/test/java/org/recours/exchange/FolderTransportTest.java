package org.recours.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.domain.problem.Problem;

class FolderTransportTest {

    private static final String NAME = "ab".repeat(32);

    @TempDir
    private Path stick;

    @Test
    void anEmptyStickHasNothingAndSaysNothing() {
        assertEquals(Set.of(), transport().names());
        assertEquals(Optional.empty(), transport().get(NAME));
    }

    @Test
    void whatIsPutIsListedAndReadBack() {
        transport().put(NAME, new byte[] {1, 2, 3});
        assertEquals(Set.of(NAME), transport().names());
        assertArrayEquals(new byte[] {1, 2, 3}, transport().get(NAME).orElseThrow());
    }

    @Test
    void aStickThatIsNotThereIsSaid() {
        var missing = stick.resolve("pulled");
        var problem = assertThrows(Problem.class, () -> new FolderTransport(missing, "clinic"));
        assertEquals("stick.notThere", problem.phrase().key());
    }

    @Test
    void filesOfOthersAreNeitherListedNorTouched() throws IOException {
        transport().put(NAME, new byte[] {1});
        var shelf = stick.resolve("RECOURS/clinic/ab");
        var foreign = Set.of(
                stick.resolve("holiday.jpg"),
                shelf.resolve("Thumbs.db"),
                shelf.resolve(NAME + ".tmp"),
                stick.resolve("RECOURS/clinic/readme.txt"));
        for (var file : foreign) {
            Files.writeString(file, "not ours");
        }
        Files.createDirectories(shelf.resolve("cd".repeat(32)));
        assertEquals(Set.of(NAME), transport().names());
        for (var file : foreign) {
            assertEquals("not ours", Files.readString(file));
        }
    }

    @Test
    void anotherClinicOnTheSameStickIsNotSeen() {
        new FolderTransport(stick, "other").put(NAME, new byte[] {1});
        assertEquals(Set.of(), transport().names());
    }

    @Test
    void aDamagedFileIsSetAsideAndCanBePutAgain() {
        transport().put(NAME, new byte[] {9});
        transport().setAside(NAME);
        assertEquals(Set.of(), transport().names());
        transport().put(NAME, new byte[] {1});
        transport().setAside(NAME);
        transport().put(NAME, new byte[] {1});
        assertArrayEquals(new byte[] {1}, transport().get(NAME).orElseThrow());
    }

    @Test
    void aFileThatIsTooLargeToBeOursIsNotRead() throws IOException {
        transport().put(NAME, new byte[] {1});
        try (var channel =
                FileChannel.open(stick.resolve("RECOURS/clinic/ab").resolve(NAME), StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {1}), FolderTransport.LARGEST);
        }
        assertEquals(Optional.empty(), transport().get(NAME));
    }

    @Test
    void aStickThatCannotBeWrittenIsSaid() throws IOException {
        Files.writeString(stick.resolve("RECOURS"), "a file where the folder should be");
        var problem = assertThrows(Problem.class, () -> transport().put(NAME, new byte[] {1}));
        assertEquals("stick.notWritten", problem.phrase().key());
        assertTrue(Files.exists(stick.resolve("RECOURS")));
    }

    private FolderTransport transport() {
        return new FolderTransport(stick, "clinic");
    }
}
