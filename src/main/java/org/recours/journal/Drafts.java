package org.recours.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.recours.domain.change.RecordId;
import org.recours.vault.DurableFile;
import org.recours.vault.Secret;

/// What was typed and not saved: one sealed file a draft, the latest text only. No segment ever holds any of it.
public final class Drafts {

    private static final String SUFFIX = ".draft";
    private static final int ID = 2 * Long.BYTES;

    private final Path folder;
    private final Secret key;

    /// @param key stays the caller's to wipe
    Drafts(Path folder, Secret key) {
        this.folder = folder;
        this.key = key;
    }

    /// Keeps what was typed so far instead of what this draft held before. Durable when it returns.
    ///
    /// @throws org.recours.domain.problem.Problem when it can't be written; the former text stays
    public synchronized void put(RecordId draft, byte[] content) {
        var id = draft.value();
        var plain = ByteBuffer.allocate(ID + content.length)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(content)
                .array();
        try {
            DurableFile.replace(path(draft), key.seal(context(path(draft)), plain));
        } catch (IOException e) {
            throw new Problems(folder).notWritten(e);
        }
    }

    /// Forgets a draft, because it was saved or thrown away.
    ///
    /// @throws org.recours.domain.problem.Problem when the disk refuses
    public synchronized void remove(RecordId draft) {
        try {
            DurableFile.delete(path(draft));
        } catch (IOException e) {
            throw new Problems(folder).notWritten(e);
        }
    }

    /// All drafts that can be read.
    ///
    /// @throws org.recours.domain.problem.Problem when the disk fails
    public synchronized SortedMap<RecordId, byte[]> all() {
        var drafts = new TreeMap<RecordId, byte[]>();
        try {
            for (var path : paths()) {
                open(path).ifPresent(plain -> {
                    var buffer = ByteBuffer.wrap(plain);
                    var id = new RecordId(new UUID(buffer.getLong(), buffer.getLong()));
                    var content = new byte[buffer.remaining()];
                    buffer.get(content);
                    drafts.put(id, content);
                });
            }
        } catch (IOException e) {
            throw new Problems(folder).notRead(e);
        }
        return drafts;
    }

    synchronized List<Finding> findings() throws IOException {
        var findings = new ArrayList<Finding>();
        for (var path : paths()) {
            if (open(path).isEmpty()) {
                findings.add(new Finding(
                        Finding.Kind.DRAFT_DAMAGED, path.getFileName().toString()));
            }
        }
        return findings;
    }

    private Optional<byte[]> open(Path path) throws IOException {
        return key.open(context(path), Files.readAllBytes(path)).filter(plain -> plain.length >= ID);
    }

    private List<Path> paths() throws IOException {
        var paths = new ArrayList<Path>();
        try (var listing =
                Files.newDirectoryStream(folder, path -> path.toString().endsWith(SUFFIX))) {
            listing.forEach(paths::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return paths;
    }

    /// The name says nothing of the draft.
    private Path path(RecordId draft) {
        try (var name = key.derive("name " + draft)) {
            return folder.resolve(HexFormat.of().formatHex(name.bytes(), 0, ID) + SUFFIX);
        }
    }

    private static byte[] context(Path path) {
        return path.getFileName().toString().getBytes(StandardCharsets.UTF_8);
    }
}
