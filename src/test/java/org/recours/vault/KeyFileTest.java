package org.recours.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.domain.problem.Problem;

final class KeyFileTest {

    /// Where the cost stands in a copy: after head, number of slots, two lengths, kind and suite.
    private static final int COST_AT = 8 + 1 + 4 + 2;

    @TempDir
    private Path profile;

    private KeyFile keyFile;

    @BeforeEach
    void found() {
        keyFile = new KeyFile(profile);
    }

    @Test
    void thePassphraseOpensWhatItClosedAndAnotherDoesNot() {
        var key = created("correct horse battery");
        assertArrayEquals(key, opened("  correct  horse battery "));
        assertInstanceOf(KeyFile.Opening.WrongPassphrase.class, keyFile.open(typed("correct horse batterx")));
    }

    @Test
    void onlyItsOwnerCanReadIt() throws IOException {
        created("correct horse battery");
        for (var copy : copies()) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)));
        }
    }

    @Test
    void aProfileIsNeverFoundedOverAnother() {
        created("correct horse battery");
        assertEquals(
                "vault.keyFile.exists",
                assertThrows(Problem.class, () -> keyFile.create(typed("another passphrase"), Cost.FLOOR))
                        .phrase()
                        .key());
    }

    @Test
    void eitherCopyOpensAndMendsTheOther() throws IOException {
        var key = created("correct horse battery");
        Files.delete(copies().getFirst());
        assertArrayEquals(key, opened("correct horse battery"));
        flip(copies().getLast(), 300);
        assertEquals(List.of("keys-2"), keyFile.damagedCopies());
        assertArrayEquals(key, opened("correct horse battery"));
        assertEquals(List.of(), keyFile.damagedCopies());
    }

    @Test
    void noFlippedBitIsEverAccepted() throws IOException {
        created("correct horse battery");
        var good = Files.readAllBytes(copies().getFirst());
        for (int bit = 0; bit < good.length * 8; bit++) {
            for (var copy : copies()) {
                Files.write(copy, good);
                flip(copy, bit);
            }
            var problem = assertThrows(Problem.class, () -> keyFile.open(typed("correct horse battery")));
            assertEquals("vault.keyFile.damaged", problem.phrase().key());
        }
        System.out.printf("key file: %d bits flipped, 0 accepted%n", good.length * 8);
    }

    @Test
    void aCostThatWasLoweredOrRaisedIsRefusedBeforeAnyGuess() throws IOException {
        created("correct horse battery");
        assertEquals("vault.keyFile.altered", refusalAtCost(Cost.FLOOR.memoryKib() / 2, 3));
        assertEquals("vault.keyFile.altered", refusalAtCost(Cost.FLOOR.memoryKib(), 2));
        assertEquals("vault.keyFile.altered", refusalAtCost(-1, 3));
        assertEquals("vault.keyFile.tooLittleMemory", refusalAtCost(Integer.MAX_VALUE, 3));
        assertEquals("vault.keyFile.tooLittleMemory", refusalAtCost(Cost.FLOOR.memoryKib(), Integer.MAX_VALUE));
    }

    @Test
    void aCostThatWasAlteredWithinBoundsOpensNothing() throws IOException {
        created("correct horse battery");
        writeCost(Cost.FLOOR.memoryKib(), 4);
        assertInstanceOf(KeyFile.Opening.WrongPassphrase.class, keyFile.open(typed("correct horse battery")));
    }

    @Test
    void anotherPassphraseOpensTheSameKeysAndTheOldOneNothing() {
        var before = created("correct horse battery");
        if (keyFile.open(typed("correct horse battery")) instanceof KeyFile.Opening.Opened(var master)) {
            keyFile.change(master, typed("staple the other horse"), Cost.FLOOR);
        }
        assertArrayEquals(before, opened("staple the other horse"));
        assertInstanceOf(KeyFile.Opening.WrongPassphrase.class, keyFile.open(typed("correct horse battery")));
    }

    @Test
    void theSeatKeepsItsKeysAndEveryPurposeHasItsOwn() {
        try (var master = keyFile.create(typed("correct horse battery"), Cost.FLOOR)) {
            assertEquals(master.seatKeys().identity(), master.seatKeys().identity());
            assertTrue(!Arrays.equals(
                    master.key("journal").bytes(), master.key("h2").bytes()));
        }
    }

    private String refusalAtCost(int memoryKib, int passes) throws IOException {
        writeCost(memoryKib, passes);
        return assertThrows(Problem.class, () -> keyFile.open(typed("correct horse battery")))
                .phrase()
                .key();
    }

    /// Alters the cost as an attacker would, who can make the outer hash right again.
    private void writeCost(int memoryKib, int passes) throws IOException {
        for (var copy : copies()) {
            var bytes = Files.readAllBytes(copy);
            var body = Arrays.copyOf(bytes, bytes.length - 32);
            ByteBuffer.wrap(body).putInt(COST_AT, memoryKib).putInt(COST_AT + 4, passes);
            Files.write(copy, Bytes.join(body, Sha256.of(body)));
        }
    }

    private byte[] created(String words) {
        try (var master = keyFile.create(typed(words), Cost.FLOOR)) {
            return master.key("journal").bytes();
        }
    }

    private byte[] opened(String words) {
        try (var master = assertInstanceOf(KeyFile.Opening.Opened.class, keyFile.open(typed(words)))
                .key()) {
            return master.key("journal").bytes();
        }
    }

    private List<Path> copies() {
        return List.of(profile.resolve("keys-1"), profile.resolve("keys-2"));
    }

    private static void flip(Path file, int bit) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        Files.write(file, bytes);
    }

    private static Passphrase typed(String words) {
        return Passphrase.typed(words.toCharArray());
    }
}
