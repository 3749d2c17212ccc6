package org.recours.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recours.domain.change.Value;
import org.recours.domain.problem.Problem;
import org.recours.encoding.Cbor;
import org.recours.vault.DiskFault;
import org.recours.vault.DurableFile;
import org.recours.vault.Secret;

/// The database file, its checkpoint, and a sealed note of what both must be.
///
/// H2 would answer from a damaged file without a word. So a file is opened only when its hash is the one that was
/// sealed
/// at the last clean close; the note of it is taken away first, and a file that was not closed is not used again.
final class StoreFiles {

    private static final byte[] CONTEXT = "recours store 1".getBytes(StandardCharsets.US_ASCII);
    private static final String DATABASE = "database";
    private static final String CHECKPOINT = "checkpoint";
    private static final String OPS = "checkpoint ops";

    private final Path folder;
    private final Secret key;

    /// @param key stays the caller's to wipe
    StoreFiles(Path folder, Secret key) {
        this.folder = folder;
        this.key = key;
    }

    /// The file that the database is opened in.
    Path database() {
        return folder.resolve("recours.mv.db");
    }

    /// Each has a name of its own, so that the one before counts until the note tells of the next.
    private Path copyAt(long ops) {
        return folder.resolve(CHECKPOINT + "-" + ops + ".mv.db");
    }

    private Path note() {
        return folder.resolve("state");
    }

    /// Puts a database there that can be trusted: the one that was closed, else the checkpoint, else none.
    ///
    /// @throws Problem when the disk fails
    void prepare() {
        on(() -> {
            DurableFile.createFolder(folder);
            var note = read();
            if (!isAsNoted(database(), note.get(DATABASE))) {
                Files.deleteIfExists(database());
                var checkpoint = copyAt(ops(note));
                if (isAsNoted(checkpoint, note.get(CHECKPOINT))) {
                    Files.copy(checkpoint, database());
                } else {
                    note.remove(CHECKPOINT);
                    note.remove(OPS);
                }
            }
            note.remove(DATABASE);
            write(note);
            sweep(note);
        });
    }

    /// Forgets database and checkpoint, because another version made them, or because they fail.
    void discard() {
        on(() -> {
            Files.deleteIfExists(database());
            write(new TreeMap<>());
            sweep(new TreeMap<>());
        });
    }

    /// How many ops the checkpoint holds.
    long checkpointOps() {
        return ops(read());
    }

    private static long ops(SortedMap<String, Value> note) {
        return note.get(OPS) instanceof Value.Whole(var ops) ? ops : 0;
    }

    /// Notes that the database was closed and is whole.
    ///
    /// @param ops         how many it holds
    /// @param checkpoints whether to leave a copy of it as the checkpoint
    void closed(long ops, boolean checkpoints) {
        on(() -> {
            if (checkpoints) {
                checkpoint(ops);
            }
            var note = read();
            note.put(DATABASE, new Value.Text(hash(database())));
            write(note);
        });
    }

    /// Leaves a copy of the closed database, from which an opening goes on when the database itself can't be trusted.
    ///
    /// @param ops how many it holds
    void checkpoint(long ops) {
        on(() -> {
            var note = read();
            Files.copy(database(), copyAt(ops), StandardCopyOption.REPLACE_EXISTING);
            note.put(CHECKPOINT, new Value.Text(hash(copyAt(ops))));
            note.put(OPS, new Value.Whole(ops));
            write(note);
            sweep(note);
        });
    }

    /// Removes every checkpoint that the note does not vouch for: those before, and what a kill left half made.
    private void sweep(SortedMap<String, Value> note) throws IOException {
        var noted = note.containsKey(CHECKPOINT) ? copyAt(ops(note)) : note();
        try (var files = Files.newDirectoryStream(folder, StoreFiles::isCheckpoint)) {
            for (var file : files) {
                if (!file.getFileName().equals(noted.getFileName())) {
                    Files.delete(file);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static boolean isCheckpoint(Path file) {
        return file.getFileName().toString().startsWith(CHECKPOINT);
    }

    private SortedMap<String, Value> read() {
        try {
            return key.open(CONTEXT, Files.readAllBytes(note()))
                    .flatMap(Cbor::decode)
                    .filter(Value.Entries.class::isInstance)
                    .map(value -> new TreeMap<>(((Value.Entries) value).entries()))
                    .orElseGet(TreeMap::new);
        } catch (IOException e) {
            return new TreeMap<>(); // no note: nothing vouches for any file
        }
    }

    private void write(SortedMap<String, Value> note) throws IOException {
        DurableFile.replace(note(), key.seal(CONTEXT, Cbor.encode(new Value.Entries(note))));
    }

    private static boolean isAsNoted(Path file, @Nullable Value hash) throws IOException {
        return hash != null && Files.exists(file) && hash.equals(new Value.Text(hash(file)));
    }

    private static String hash(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            var buffer = new byte[1 << 16];
            while (in.read(buffer) >= 0) {
                // the stream counts along
            }
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private void on(OnDisk action) {
        try {
            action.run();
        } catch (IOException e) {
            throw DiskFault.ofWriting(e, folder).ofDisk("problem.store.disk", e);
        }
    }

    @FunctionalInterface
    private interface OnDisk {
        void run() throws IOException;
    }
}
