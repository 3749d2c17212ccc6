package org.recours.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.vault.Secret;

final class StoreFilesTest {

    @TempDir
    private Path folder;

    private final Secret key = Secret.random();
    private StoreFiles files;

    @BeforeEach
    void aDatabaseWithACheckpoint() throws IOException {
        files = new StoreFiles(folder, key);
        files.prepare();
        Files.writeString(files.database(), "the first");
        files.checkpoint(10);
        Files.writeString(files.database(), "the first and more");
    }

    @Test
    void afterAKillItGoesOnFromTheCheckpoint() throws IOException {
        files.prepare();
        assertEquals("the first", Files.readString(files.database()));
        assertEquals(10, files.checkpointOps());
    }

    @Test
    void aKillWhileTheNextIsCopiedLeavesTheOneBefore() throws IOException {
        Files.writeString(folder.resolve("checkpoint-20.mv.db"), "the first an");
        files.prepare();
        assertEquals("the first", Files.readString(files.database()));
        assertEquals(List.of("checkpoint-10.mv.db"), checkpoints());
    }

    @Test
    void theNextTakesThePlaceOfTheOneBefore() throws IOException {
        files.checkpoint(20);
        assertEquals(List.of("checkpoint-20.mv.db"), checkpoints());
        files.prepare();
        assertEquals("the first and more", Files.readString(files.database()));
    }

    @Test
    void oneThatIsNotAsItWasIsNeverUsed() throws IOException {
        Files.writeString(folder.resolve("checkpoint-10.mv.db"), "the worst");
        files.prepare();
        assertFalse(Files.exists(files.database()));
        assertEquals(List.of(), checkpoints());
        assertEquals(0, files.checkpointOps());
    }

    private List<String> checkpoints() throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("checkpoint"))
                    .toList();
        }
    }
}
