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
import org.recours.vault.DurableFile;
import org.recours.vault.Secret;

/// What was typed and not saved: one sealed file a draft, the latest text only. No segment ever holds any of it.
public final class Drafts {

    private static final String SUFFIX = ".draft";

    /// Bytes of a file's name.
    private static final int NAME = 16;
    private final Path folder;
    private final Secret key;

    /// @param key stays the caller's to wipe
    Drafts(Path folder, Secret key) {
        this.folder = folder;
        this.key = key;
    }

    /// Keeps what was typed so far instead of what this draft held before. Durable when it returns.
    ///
    /// @param draft what it is a draft of, unlike all others
    /// @throws org.recours.domain.problem.Problem when it can't be written; the former text stays
    public synchronized void put(String draft, byte[] content) {
        var name = draft.getBytes(StandardCharsets.UTF_8);
        var plain = ByteBuffer.allocate(Short.BYTES + name.length + content.length)
                .putShort((short) name.length)
                .put(name)
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
    public synchronized void remove(String draft) {
        try {
            DurableFile.delete(path(draft));
        } catch (IOException e) {
            throw new Problems(folder).notWritten(e);
        }
    }

    /// What this draft holds; empty when there is none, or when it can't be read.
    ///
    /// @throws org.recours.domain.problem.Problem when the disk fails
    public synchronized Optional<byte[]> find(String draft) {
        try {
            return Files.exists(path(draft)) ? open(path(draft)).map(Draft::content) : Optional.empty();
        } catch (IOException e) {
            throw new Problems(folder).notRead(e);
        }
    }

    /// All drafts that can be read, in the order of their names.
    ///
    /// @throws org.recours.domain.problem.Problem when the disk fails
    public synchronized SortedMap<String, byte[]> all() {
        var drafts = new TreeMap<String, byte[]>();
        try {
            for (var path : paths()) {
                open(path).ifPresent(draft -> drafts.put(draft.name, draft.content));
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

    @SuppressWarnings("ArrayRecordComponent") // handed on, compared by no one
    private record Draft(String name, byte[] content) {}

    private Optional<Draft> open(Path path) throws IOException {
        return key.open(context(path), Files.readAllBytes(path)).flatMap(Drafts::draft);
    }

    private static Optional<Draft> draft(byte[] plain) {
        var buffer = ByteBuffer.wrap(plain);
        if (buffer.remaining() < Short.BYTES) {
            return Optional.empty();
        }
        int length = Short.toUnsignedInt(buffer.getShort());
        if (buffer.remaining() < length) {
            return Optional.empty();
        }
        var name = new byte[length];
        buffer.get(name);
        var content = new byte[buffer.remaining()];
        buffer.get(content);
        return Optional.of(new Draft(new String(name, StandardCharsets.UTF_8), content));
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
    private Path path(String draft) {
        try (var name = key.derive("name " + draft)) {
            return folder.resolve(HexFormat.of().formatHex(name.bytes(), 0, NAME) + SUFFIX);
        }
    }

    private static byte[] context(Path path) {
        return path.getFileName().toString().getBytes(StandardCharsets.UTF_8);
    }
}
