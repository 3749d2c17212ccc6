package org.recours.app;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.vault.DurableFile;

/// The folder of this computer's user in which the clinic's data lies, when no other is named.
///
/// The launchers follow the same rule, since Java must be told its temporary folder before it starts.
record ProfilePlace(Path folder) {

    /// Folders that another program copies elsewhere, and whose half-copied files it may bring back later.
    private static final Set<String> SYNCHRONISED = Set.of(
            "dropbox",
            "google drive",
            "googledrive",
            "my drive",
            "icloud drive",
            "mobile documents",
            "nextcloud",
            "owncloud",
            "mega",
            "pcloud drive",
            "yandex.disk",
            "syncthing");

    /// What synchronising programs leave in the folders that they watch.
    private static final Set<String> MARKS = Set.of(".dropbox", ".stfolder", ".csync_journal.db", ".sync");

    /// @param system the property `os.name`
    static ProfilePlace ofUser(Map<String, String> environment, String system, Path home) {
        var named = set(environment, "RECOURS_PROFILE");
        if (named.isPresent()) {
            return new ProfilePlace(Path.of(named.get()));
        }
        if (system.startsWith("Mac")) {
            return new ProfilePlace(home.resolve("Library/Application Support/Recours"));
        }
        if (system.startsWith("Windows")) {
            var local = set(environment, "LOCALAPPDATA").map(Path::of).orElseGet(() -> home.resolve("AppData/Local"));
            return new ProfilePlace(local.resolve("Recours"));
        }
        var data = set(environment, "XDG_DATA_HOME").map(Path::of).orElseGet(() -> home.resolve(".local/share"));
        return new ProfilePlace(data.resolve("recours"));
    }

    /// Why no clinic may be kept here; empty when it may.
    Optional<Phrase> refusal() {
        return ancestors()
                .filter(ProfilePlace::isSynchronised)
                .findFirst()
                .map(path -> new Phrase("app.synchronisedFolder", path.toString()));
    }

    private Stream<Path> ancestors() {
        var found = new ArrayList<Path>();
        for (@Nullable Path path = folder.toAbsolutePath().normalize(); path != null; path = path.getParent()) {
            found.add(path);
        }
        return found.stream();
    }

    /// Makes the folder, those above it where a new account has none yet, and its log folder, readable by their owner
    /// alone, and empties what earlier starts left.
    ///
    /// @throws Problem when the folder cannot be written
    void prepare() {
        try {
            for (var above : ancestors().toList().reversed()) {
                if (!Files.exists(above)) {
                    DurableFile.createFolder(above);
                }
            }
            DurableFile.createFolder(folder);
            DurableFile.createFolder(logs());
            sweep(folder.resolve("tmp"));
            keepTemporaryFilesHere();
        } catch (IOException e) {
            throw new Problem(new Phrase("app.folderNotWritable", folder.toString()), e);
        }
    }

    Path logs() {
        return folder.resolve("logs");
    }

    /// The launchers say so before Java starts; whoever starts it otherwise gets the same.
    private void keepTemporaryFilesHere() throws IOException {
        var temporary = folder.toAbsolutePath().resolve("tmp");
        if (!Path.of(System.getProperty("java.io.tmpdir", "")).startsWith(temporary)) {
            DurableFile.createFolder(temporary);
            var own = temporary.resolve(Long.toString(ProcessHandle.current().pid()));
            DurableFile.createFolder(own);
            System.setProperty("java.io.tmpdir", own.toString());
        }
    }

    /// Each start has a temporary folder named after its process; those of processes that ended are removed.
    private static void sweep(Path temporary) throws IOException {
        if (!Files.isDirectory(temporary)) {
            return;
        }
        try (var entries = Files.list(temporary)) {
            for (var entry : entries.filter(ProfilePlace::isLeftOver).toList()) {
                delete(entry);
            }
        }
    }

    private static boolean isLeftOver(Path entry) {
        var name = String.valueOf(entry.getFileName());
        return !name.matches("\\d{1,18}")
                || ProcessHandle.of(Long.parseLong(name)).isEmpty();
    }

    private static void delete(Path tree) throws IOException {
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean isSynchronised(Path folder) {
        var name = String.valueOf(folder.getFileName()).toLowerCase(Locale.ROOT);
        return SYNCHRONISED.contains(name)
                || name.startsWith("onedrive")
                || MARKS.stream().anyMatch(mark -> Files.exists(folder.resolve(mark)));
    }

    private static Optional<String> set(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
