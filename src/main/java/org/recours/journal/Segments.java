package org.recours.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.SeatId;
import org.recours.vault.DurableFile;

/// The folder of segments, own and received, byte for byte. Their manifests are kept in memory, their bodies are not.
final class Segments {

    private static final String SUFFIX = ".segment";

    private final Path folder;
    private final Path aside;
    private final SortedMap<SegmentId, Manifest> manifests = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Segments(Folders folders) throws IOException {
        this.folder = folders.segments();
        this.aside = folders.aside();
        try (var listing =
                Files.newDirectoryStream(folder, path -> path.toString().endsWith(SUFFIX))) {
            for (var path : listing) {
                index(path);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private void index(Path path) throws IOException {
        var bytes = SegmentFile.manifestBytes(beginning(path));
        var manifest = bytes.flatMap(Manifest::decode);
        if (manifest.isPresent()
                && path(Manifest.idOf(bytes.orElseThrow())).getFileName().equals(path.getFileName())) {
            manifests.put(Manifest.idOf(bytes.get()), manifest.get());
        } else {
            findings.add(
                    new Finding(Finding.Kind.SEGMENT_DAMAGED, path.getFileName().toString()));
        }
    }

    private static byte[] beginning(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            var buffer = ByteBuffer.allocate((int) Math.min(channel.size(), SegmentFile.ENOUGH_FOR_MANIFEST));
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                // a channel may give less at a time
            }
            return buffer.array();
        }
    }

    synchronized SortedMap<SegmentId, Manifest> manifests() {
        return new TreeMap<>(manifests);
    }

    /// Those that are there and can't even be recognised.
    synchronized List<Finding> findings() {
        return List.copyOf(findings);
    }

    byte[] bytes(SegmentId id) throws IOException {
        return Files.readAllBytes(path(id));
    }

    SegmentFile.Reading read(SegmentId id, Trust trust) throws IOException {
        var reading = SegmentFile.read(bytes(id), trust);
        return reading instanceof SegmentFile.Reading.Good good && !good.id().equals(id)
                ? new SegmentFile.Reading.Bad(Received.Refusal.DAMAGED)
                : reading;
    }

    /// The last of a seat's general stream that is here.
    synchronized Optional<SegmentId> last(SeatId seat) {
        return manifests.entrySet().stream()
                .filter(entry -> isOf(seat, entry.getValue()))
                .max(Comparator.comparingLong(entry -> entry.getValue().number()))
                .map(Map.Entry::getKey);
    }

    synchronized Manifest manifest(SegmentId id) {
        var manifest = manifests.get(id);
        if (manifest == null) {
            throw new IllegalArgumentException("no segment " + id);
        }
        return manifest;
    }

    /// Keeps a segment. It is durable under its name when this returns.
    synchronized void put(SegmentId id, Manifest manifest, byte[] file) throws IOException {
        DurableFile.replace(path(id), file);
        manifests.put(id, manifest);
        findings.removeIf(
                finding -> finding.file().equals(path(id).getFileName().toString()));
    }

    /// Takes in a segment that arrived, whole or not at all.
    ///
    /// @param maySay whether a seat may say these change sets
    synchronized Received receive(byte[] file, Trust trust, BiPredicate<Manifest, List<byte[]>> maySay)
            throws IOException {
        return switch (SegmentFile.read(file, trust)) {
            case SegmentFile.Reading.Bad(var why) -> new Received.Refused(why);
            case SegmentFile.Reading.Good(var id, var manifest, var changeSets) -> {
                if (!maySay.test(manifest, changeSets)) {
                    yield new Received.Overstepping(id, manifest);
                }
                if (Files.exists(path(id))) {
                    boolean isGood = read(id, trust) instanceof SegmentFile.Reading.Good;
                    if (isGood && manifests.containsKey(id)) {
                        yield new Received.Known(id);
                    }
                    if (!isGood) {
                        keepAside(path(id));
                    } // else its name may not last, because forcing the folder failed: it is put there again
                }
                boolean isTwice = manifests.entrySet().stream()
                        .anyMatch(entry -> !entry.getKey().equals(id) && isSamePlace(entry.getValue(), manifest));
                put(id, manifest, file);
                yield isTwice ? new Received.KeptBesideAnother(id, manifest) : new Received.Kept(id, manifest);
            }
        };
    }

    /// Everything that is wrong in this folder. Reads and opens every segment.
    List<Finding> verify(Trust trust) throws IOException {
        var wrong = new ArrayList<>(findings());
        var known = manifests();
        for (var id : known.keySet()) {
            if (read(id, trust) instanceof SegmentFile.Reading.Bad(var why)) {
                var kind = why == Received.Refusal.KEY_NOT_GRANTED
                        ? Finding.Kind.SEGMENT_LOCKED
                        : Finding.Kind.SEGMENT_DAMAGED;
                wrong.add(new Finding(kind, path(id).getFileName().toString()));
            }
        }
        wrong.addAll(chainFindings(known));
        return wrong;
    }

    /// Gaps and doubles in the numbers of each stream.
    private static List<Finding> chainFindings(SortedMap<SegmentId, Manifest> known) {
        var wrong = new ArrayList<Finding>();
        var places = new HashSet<List<Object>>();
        known.forEach((id, manifest) -> {
            manifest.previous()
                    .filter(previous -> !known.containsKey(previous))
                    .ifPresent(previous -> wrong.add(new Finding(Finding.Kind.SEGMENT_MISSING, previous + SUFFIX)));
            if (!places.add(List.of(manifest.seat(), manifest.compartment(), manifest.number()))) {
                wrong.add(new Finding(Finding.Kind.SEGMENT_TWICE, id + SUFFIX));
            }
        });
        return wrong;
    }

    private void keepAside(Path path) throws IOException {
        DurableFile.createFolder(aside);
        DurableFile.replace(aside.resolve(path.getFileName().toString()), Files.readAllBytes(path));
    }

    private static boolean isSamePlace(Manifest one, Manifest other) {
        return one.number() == other.number()
                && one.compartment() == other.compartment()
                && one.seat().equals(other.seat());
    }

    private static boolean isOf(SeatId seat, Manifest manifest) {
        return manifest.seat().equals(seat) && manifest.compartment() == Compartment.GENERAL;
    }

    private Path path(SegmentId id) {
        return folder.resolve(id.hex() + SUFFIX);
    }
}
