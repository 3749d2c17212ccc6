package org.recours.app;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recours.ui.kit.Stick;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The USB sticks that are plugged in now, as far as the system tells. Any other folder can be chosen by hand.
final class Sticks {

    private static final Logger LOG = LoggerFactory.getLogger(Sticks.class);

    private final List<Path> mountPlaces;

    private Sticks(List<Path> mountPlaces) {
        this.mountPlaces = mountPlaces;
    }

    /// @param system the property `os.name`
    /// @param user   the property `user.name`
    static Sticks of(String system, String user) {
        if (system.startsWith("Mac")) {
            return new Sticks(List.of(Path.of("/Volumes")));
        }
        return system.startsWith("Windows")
                ? new Sticks(List.of())
                : new Sticks(List.of(Path.of("/media", user), Path.of("/run/media", user), Path.of("/mnt")));
    }

    List<Stick> present() {
        var sticks = new ArrayList<Stick>();
        mountPlaces.forEach(place -> addMounted(place, sticks));
        addRemovableDrives(sticks);
        return sticks;
    }

    private static void addMounted(Path place, List<Stick> sticks) {
        if (!Files.isDirectory(place)) {
            return;
        }
        try (var mounted = Files.newDirectoryStream(place, Files::isDirectory)) {
            for (var folder : mounted) {
                if (isOwnVolume(place, folder)) {
                    sticks.add(new Stick(folder, String.valueOf(folder.getFileName())));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.debug("a place for sticks can't be read", e);
        }
    }

    /// An empty folder under `/mnt` is no stick.
    private static boolean isOwnVolume(Path place, Path folder) throws IOException {
        return !Files.getFileStore(place).equals(Files.getFileStore(folder));
    }

    /// Windows says of a drive whether it is removable.
    private static void addRemovableDrives(List<Stick> sticks) {
        for (var root : FileSystems.getDefault().getRootDirectories()) {
            try {
                var volume = Files.getFileStore(root);
                if (Boolean.TRUE.equals(volume.getAttribute("volume:isRemovable"))) {
                    sticks.add(new Stick(root, volume.name() + " (" + root + ")"));
                }
            } catch (IOException | UnsupportedOperationException e) {
                LOG.debug("a drive says nothing of itself", e); // an empty card reader, or another system
            }
        }
    }
}
