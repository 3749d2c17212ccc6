package org.recours.journal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recours.domain.change.Compartment;
import org.recours.vault.DurableFile;
import org.recours.vault.Secret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The tail files on the disk: reads what earlier openings left, and names new ones.
final class TailFolder {

    private static final Logger LOG = LoggerFactory.getLogger(TailFolder.class);

    private static final String PATTERN = "tail-\\d{8}";

    private final Path folder;
    private final Path aside;
    private final Secret key;
    private long lastNumber;

    TailFolder(Folders folders, Secret key) {
        this.folder = folders.tail();
        this.aside = folders.aside();
        this.key = key;
    }

    /// What earlier openings left.
    ///
    /// @param files   those that still count, the oldest first
    /// @param retired those that don't and could not be deleted yet
    /// @param next    the position of the next save
    /// @param general the position of the latest general change set
    /// @param cutUpTo all general change sets up to here are in segments
    /// @param cut     segments that were noted as cut from these files
    record Content(
            List<TailFile> files,
            List<TailFile> retired,
            Position next,
            Position general,
            Position cutUpTo,
            Set<SegmentId> cut,
            List<Finding> findings) {}

    Content read() throws IOException {
        var paths = paths();
        var pins = new HashMap<String, Long>();
        var retired = new HashSet<String>();
        var cut = new HashSet<SegmentId>();
        var next = new long[] {1};
        var general = new long[1];
        var cutUpTo = new long[1];
        var files = new ArrayList<TailFile>();
        for (var path : paths.reversed()) { // the latest first: it says what counts in those before it
            var file = TailFile.inspect(path, key);
            if (pins.containsKey(file.name())) {
                file = file.pinned(pins.get(file.name()));
            }
            file.forEach(key, record -> {
                switch (record) {
                    case TailRecord.Start(var older, var start) -> {
                        older.forEach(pin -> pins.putIfAbsent(pin.file(), pin.frames()));
                        next[0] = Math.max(next[0], start.number());
                    }
                    case TailRecord.Save(var saved) -> {
                        next[0] = Math.max(next[0], saved.position().number() + 1);
                        if (saved.compartment() == Compartment.GENERAL) {
                            general[0] = Math.max(general[0], saved.position().number());
                        }
                    }
                    case TailRecord.Cut(var segment, var upTo) -> {
                        cut.add(segment);
                        cutUpTo[0] = Math.max(cutUpTo[0], upTo.number());
                    }
                    case TailRecord.Retired(var name) -> retired.add(name);
                    case TailRecord.Unknown() -> {}
                }
            });
            files.addFirst(file);
        }
        var findings = findings(files, pins, retired);
        var live = files.stream().filter(file -> !retired.contains(file.name())).toList();
        var gone = files.stream().filter(file -> retired.contains(file.name())).toList();
        return new Content(
                live, gone, new Position(next[0]), new Position(general[0]), new Position(cutUpTo[0]), cut, findings);
    }

    private static List<Finding> findings(List<TailFile> files, Map<String, Long> pins, Set<String> retired) {
        var findings = new ArrayList<Finding>();
        var missing = new HashSet<>(pins.keySet());
        for (var file : files) {
            missing.remove(file.name());
            if (file.damaged() > 0 && !retired.contains(file.name())) {
                findings.add(new Finding(Finding.Kind.SAVE_DAMAGED, file.name()));
            }
            if (file.isTorn() && !pins.containsKey(file.name())) {
                findings.add(new Finding(Finding.Kind.UNFINISHED_END, file.name()));
            }
        }
        missing.removeAll(retired);
        missing.forEach(name -> {
            if (pins.getOrDefault(name, 0L) > 0) {
                findings.add(new Finding(Finding.Kind.TAIL_MISSING, name));
            }
        });
        return findings;
    }

    /// Begins the next file.
    FrameFile create() throws IOException {
        lastNumber++;
        return FrameFile.create(folder.resolve("tail-%08d".formatted(lastNumber)), key);
    }

    /// Removes files that nothing needs any more. What in them was never finished, or can't be read, is kept aside.
    void delete(List<TailFile> files) throws IOException {
        for (var file : files) {
            keepAside(file);
            Files.deleteIfExists(file.path());
        }
        if (!files.isEmpty()) {
            DurableFile.forceFolder(folder);
        }
    }

    private void keepAside(TailFile file) throws IOException {
        if (file.damaged() > 0 || file.isTorn()) {
            DurableFile.createFolder(aside);
            try {
                DurableFile.replace(aside.resolve(file.name()), Files.readAllBytes(file.path()));
                LOG.warn("unreadable parts of {} were kept aside", file.name());
            } catch (NoSuchFileException _) {
                LOG.debug("{} is gone already", file.name());
            }
        }
    }

    private static boolean isTail(Path path) {
        return path.getFileName().toString().matches(PATTERN);
    }

    private List<Path> paths() throws IOException {
        var paths = new ArrayList<Path>();
        try (var listing = Files.newDirectoryStream(folder, TailFolder::isTail)) {
            for (var path : listing) {
                paths.add(path);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        paths.sort(null);
        if (!paths.isEmpty()) {
            lastNumber = Math.max(
                    lastNumber,
                    Long.parseLong(paths.getLast().getFileName().toString().substring("tail-".length())));
        }
        return paths;
    }
}
