package org.recours.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.recours.domain.change.Value;
import org.recours.domain.control.ControlEntry;
import org.recours.domain.control.EntryId;
import org.recours.encoding.Cbor;
import org.recours.vault.DurableFile;
import org.recours.vault.SeatKeys;
import org.recours.vault.Secret;
import org.recours.vault.Sha256;
import org.recours.vault.SigningKey;

/// The signed entries that say who belongs to the clinic. Kept whole and for ever, one sealed file each.
///
/// This class answers for their bytes: the name is the hash, the signature is that of the seat it names. What they mean
/// is
/// said by [org.recours.domain.control.Roster]. An entry that only a newer version understands is kept and passed on.
public final class ControlLog {

    private static final String SUFFIX = ".entry";
    private static final byte[] SIGNED = "recours control\0".getBytes(StandardCharsets.UTF_8);

    private final Path folder;
    private final Secret key;
    private final SortedMap<EntryId, SignedEntry> entries = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /// An entry as it travels.
    @SuppressWarnings("ArrayRecordComponent") // compared by its id
    private record SignedEntry(byte[] envelope, ControlEntry entry) {}

    /// @param key stays the caller's to wipe
    ControlLog(Path folder, Secret key) throws IOException {
        this.folder = folder;
        this.key = key;
        try (var listing =
                Files.newDirectoryStream(folder, path -> path.toString().endsWith(SUFFIX))) {
            for (var path : listing) {
                load(path);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private void load(Path path) throws IOException {
        var name = path.getFileName().toString();
        var envelope = key.open(name.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(path));
        var opened = envelope.flatMap(ControlLog::checked);
        if (opened.isPresent() && name.equals(opened.get().id() + SUFFIX)) {
            entries.put(
                    opened.get().id(),
                    new SignedEntry(envelope.orElseThrow(), opened.get().entry()));
        } else {
            findings.add(new Finding(Finding.Kind.CONTROL_DAMAGED, name));
        }
    }

    /// All entries that are here, in no meaningful order.
    public synchronized SortedMap<EntryId, ControlEntry> entries() {
        var all = new TreeMap<EntryId, ControlEntry>();
        entries.forEach((id, signed) -> all.put(id, signed.entry()));
        return all;
    }

    /// The bytes of an entry as they travel, if it is here.
    public synchronized Optional<byte[]> envelope(EntryId id) {
        return Optional.ofNullable(entries.get(id))
                .map(signed -> signed.envelope().clone());
    }

    /// The entries that nothing builds upon yet: the parents of the next one.
    public synchronized List<EntryId> heads() {
        var heads = new ArrayList<>(entries.keySet());
        entries.values().forEach(signed -> heads.removeAll(signed.entry().parents()));
        return heads;
    }

    /// Signs an entry and keeps it. It is durable when this returns.
    ///
    /// @throws org.recours.domain.problem.Problem when it can't be written
    public EntryId append(ControlEntry entry, SeatKeys seat) {
        if (!entry.by().equals(seat.identity().id())) {
            throw new IllegalArgumentException("an entry is signed by the seat that it names");
        }
        var encoding = Cbor.encode(ControlEntry.SHAPE.write().apply(entry));
        var envelope = Cbor.encode(new Value.Entries(new TreeMap<>(Map.of(
                "entry", new Value.Bytes(encoding),
                "key", new Value.Bytes(seat.identity().signing()),
                "signature", new Value.Bytes(seat.sign(signed(encoding)))))));
        keep(idOf(encoding), new SignedEntry(envelope, entry));
        return idOf(encoding);
    }

    /// What became of an entry that arrived.
    public sealed interface Arrival {
        record Kept(EntryId id) implements Arrival {}

        record Known(EntryId id) implements Arrival {}

        /// Its bytes are no entry, or its signature is not that of the seat it names.
        record Refused() implements Arrival {}
    }

    /// Takes in an entry, byte for byte.
    ///
    /// @throws org.recours.domain.problem.Problem when it can't be written
    public synchronized Arrival receive(byte[] envelope) {
        var opened = checked(envelope);
        if (opened.isEmpty()) {
            return new Arrival.Refused();
        }
        var id = opened.get().id();
        if (entries.containsKey(id)) {
            return new Arrival.Known(id);
        }
        keep(id, new SignedEntry(envelope.clone(), opened.get().entry()));
        return new Arrival.Kept(id);
    }

    /// What can't be read, and entries that others build upon and that are not here.
    synchronized List<Finding> findings() {
        var all = new ArrayList<>(findings);
        entries.values().stream()
                .flatMap(signed -> signed.entry().parents().stream())
                .distinct()
                .filter(parent -> !entries.containsKey(parent))
                .map(parent -> new Finding(Finding.Kind.CONTROL_DAMAGED, parent + SUFFIX))
                .filter(finding -> !all.contains(finding))
                .forEach(all::add);
        return all;
    }

    private synchronized void keep(EntryId id, SignedEntry signed) {
        var name = id + SUFFIX;
        try {
            DurableFile.replace(
                    folder.resolve(name), key.seal(name.getBytes(StandardCharsets.UTF_8), signed.envelope()));
        } catch (IOException e) {
            throw new Problems(folder).notWritten(e);
        }
        entries.put(id, signed);
        findings.removeIf(finding -> finding.file().equals(name));
    }

    private record Checked(EntryId id, ControlEntry entry) {}

    private static Optional<Checked> checked(byte[] envelope) {
        if (!(Cbor.decode(envelope).orElse(Value.Nothing.NOTHING) instanceof Value.Entries(var parts))
                || !(parts.get("entry") instanceof Value.Bytes encoding)
                || !(parts.get("key") instanceof Value.Bytes signingKey)
                || !(parts.get("signature") instanceof Value.Bytes signature)
                || signingKey.toArray().length != Secret.SIZE) {
            return Optional.empty();
        }
        var signer = new SigningKey(signingKey.toArray());
        if (!signer.signed(signed(encoding.toArray()), signature.toArray())) {
            return Optional.empty();
        }
        return Cbor.decode(encoding.toArray())
                .flatMap(ControlEntry.SHAPE.read())
                .filter(entry -> entry.by().equals(signer.seat()))
                .map(entry -> new Checked(idOf(encoding.toArray()), entry));
    }

    private static EntryId idOf(byte[] encoding) {
        return new EntryId(HexFormat.of().formatHex(Sha256.of(encoding)));
    }

    private static byte[] signed(byte[] encoding) {
        var message = new byte[SIGNED.length + encoding.length];
        System.arraycopy(SIGNED, 0, message, 0, SIGNED.length);
        System.arraycopy(encoding, 0, message, SIGNED.length, encoding.length);
        return message;
    }
}
