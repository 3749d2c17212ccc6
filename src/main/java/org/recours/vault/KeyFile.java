package org.recours.vault;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The file that turns a passphrase into the master key of a profile, kept in two copies.
///
/// Layout of a copy: `RCKEYS` and version (8 bytes), number of slots (1), the slots, SHA-256 over all of it. The hash
/// tells
/// a damaged file from a wrong passphrase; the parameters themselves are authenticated by the wrapping.
public final class KeyFile {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);

    private static final byte[] HEAD = Utf8.bytes("RCKEYS\0\1");
    private static final int HASH = 32;
    private static final int LARGEST = 1 << 16;

    private final Cost least;
    private final List<Path> copies;

    /// The key file of the profile in this folder.
    public KeyFile(Path profile) {
        this(profile, Cost.FLOOR);
    }

    /// @param least what a slot must have cost at least to be tried
    KeyFile(Path profile, Cost least) {
        this.least = least;
        this.copies = List.of(profile.resolve("keys-1"), profile.resolve("keys-2"));
    }

    /// What opening gives.
    public sealed interface Opening {
        /// The passphrase is right.
        record Opened(MasterKey key) implements Opening {}

        /// The passphrase is another one.
        record WrongPassphrase() implements Opening {}
    }

    /// Whether this folder has one, in whatever state.
    public boolean exists() {
        return copies.stream().anyMatch(Files::exists);
    }

    /// Makes the key file of a new profile with a random master key.
    ///
    /// @throws Problem when there is one already, or it can't be written
    public MasterKey create(Passphrase passphrase, Cost cost) {
        if (!copies.stream().allMatch(Files::notExists)) { // sure not to exist: a disk that can't tell doesn't count
            throw new Problem(new Phrase("vault.keyFile.exists"));
        }
        try (var master = Secret.random()) {
            write(master, passphrase, cost);
            return new MasterKey(master.copy());
        }
    }

    /// Opens it. A damaged, missing or outdated copy is mended from the one that opened.
    ///
    /// @throws Problem when no copy can be read, or its cost is below the floor or above this machine
    public Opening open(Passphrase passphrase) {
        var contents = readable();
        for (var content : contents.stream().distinct().toList()) {
            var master = unwrap(content.slots(), passphrase);
            if (master.isPresent()) {
                mend(content);
                return new Opening.Opened(new MasterKey(master.get()));
            }
        }
        return new Opening.WrongPassphrase();
    }

    /// Wraps the master key under another passphrase. The old one opens until this returns.
    ///
    /// @throws Problem when it can't be written; it says whether the old one is still valid, or the new one is
    public void change(MasterKey key, Passphrase passphrase, Cost cost) {
        write(key.secret(), passphrase, cost);
    }

    /// Names of the copies that can't be read, for a check of the whole profile.
    public List<String> damagedCopies() {
        return copies.stream()
                .filter(copy -> read(copy).isEmpty())
                .map(copy -> copy.getFileName().toString())
                .toList();
    }

    private void write(Secret master, Passphrase passphrase, Cost cost) {
        var slot = KeySlot.wrap(master, passphrase, cost);
        replace(copies.getFirst(), List.of(slot), "vault.keyFile.notWritten");
        if (!opensAgain(master, passphrase)) {
            throw DiskFault.FAILING.ofDisk("vault.keyFile.notWritten", new IOException("the copy does not open again"));
        }
        replace(copies.getLast(), List.of(slot), "vault.keyFile.halfWritten");
    }

    private boolean opensAgain(Secret master, Passphrase passphrase) {
        return read(copies.getFirst())
                .flatMap(content -> unwrap(content.slots(), passphrase))
                .filter(again -> {
                    try (again;
                            var one = new Wiped(again.bytes());
                            var other = new Wiped(master.bytes())) {
                        return Arrays.equals(one.bytes(), other.bytes());
                    }
                })
                .isPresent();
    }

    private Optional<Secret> unwrap(List<KeySlot> slots, Passphrase passphrase) {
        for (var slot : slots) {
            if (slot.isPassphrase()) {
                check(slot.cost());
                var master = slot.unwrap(passphrase);
                if (master.isPresent()) {
                    return master;
                }
            }
        }
        return Optional.empty();
    }

    private void check(Cost cost) {
        if (cost.isBelow(least)) {
            throw new Problem(new Phrase("vault.keyFile.altered"));
        }
        if (cost.isTooDear()) {
            throw new Problem(new Phrase("vault.keyFile.tooLittleMemory", cost.memoryKib() >> 10));
        }
    }

    private List<Content> readable() {
        var contents = copies.stream().flatMap(copy -> read(copy).stream()).toList();
        if (contents.isEmpty()) {
            throw new Problem(new Phrase(exists() ? "vault.keyFile.damaged" : "vault.keyFile.missing"));
        }
        return contents;
    }

    private void mend(Content good) {
        try {
            for (var copy : copies) {
                if (!read(copy).map(good::equals).orElse(false)) {
                    replace(copy, good.slots(), "vault.keyFile.notWritten");
                }
            }
        } catch (Problem _) { // a full disk must not keep a person from reading: the next opening tries again
            LOG.warn("a copy of the key file is damaged or outdated, and can't be replaced now");
        }
    }

    private static Optional<Content> read(Path copy) {
        try {
            return Files.size(copy) > LARGEST ? Optional.empty() : decode(Files.readAllBytes(copy));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException _) {
            LOG.warn("a copy of the key file can't be read");
            return Optional.empty();
        }
    }

    private static Optional<Content> decode(byte[] bytes) {
        int end = bytes.length - HASH;
        if (end < HEAD.length + 1
                || !Arrays.equals(bytes, 0, HEAD.length, HEAD, 0, HEAD.length)
                || !Arrays.equals(Sha256.of(Arrays.copyOf(bytes, end)), Arrays.copyOfRange(bytes, end, bytes.length))) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(bytes, HEAD.length, end - HEAD.length);
        try {
            int count = Byte.toUnsignedInt(buffer.get());
            var slots = new ArrayList<KeySlot>();
            for (int slot = 0; slot < count; slot++) {
                slots.add(KeySlot.decode(buffer));
            }
            return Optional.of(new Content(slots, ByteBuffer.wrap(bytes)));
        } catch (BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    private static void replace(Path copy, List<KeySlot> slots, String otherwise) {
        var body = Bytes.join(slots.stream().map(KeySlot::encode).toArray(byte[][]::new));
        var bytes = Bytes.join(HEAD, new byte[] {(byte) slots.size()}, body);
        try {
            DurableFile.replace(copy, Bytes.join(bytes, Sha256.of(bytes)));
        } catch (IOException e) {
            throw DiskFault.ofWriting(e, DurableFile.parent(copy)).ofDisk(otherwise, e);
        }
    }

    /// A copy that could be read; two are equal when their bytes are.
    private record Content(List<KeySlot> slots, ByteBuffer bytes) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Content content && bytes.equals(content.bytes);
        }

        @Override
        public int hashCode() {
            return bytes.hashCode();
        }
    }
}
