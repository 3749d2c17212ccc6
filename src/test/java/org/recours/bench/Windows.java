package org.recours.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.recours.app.Main;

/// How long a person waits for the window: from the start of the process until it is drawn, beside an empty window with
/// the same theme and the same flags. The two take turns.
final class Windows {

    private static final int ROUNDS = 9;
    private static final double MOST = 1.5;

    private final Path laptop;
    private final Path scratch;

    /// @param laptop  the program's folder, whose seats the window lists
    /// @param scratch for the archives of classes, which the launchers keep too
    Windows(Path laptop, Path scratch) {
        this.laptop = laptop;
        this.scratch = scratch;
    }

    List<Figure> run() throws IOException {
        try (var screen = Screen.find()) {
            round(screen); // writes the archives
            var ours = new Times();
            var empty = new Times();
            for (int round = 0; round < ROUNDS; round++) {
                var seen = round(screen);
                ours.add(seen.getFirst());
                empty.add(seen.getLast());
            }
            return List.of(Figure.against(
                    "window ready, median (" + screen.name() + ")",
                    ours.medianMillis(),
                    "empty window",
                    empty.medianMillis(),
                    MOST));
        }
    }

    private List<Duration> round(Screen screen) throws IOException {
        return List.of(ready(screen, Main.class, "--profile", laptop.toString()), ready(screen, EmptyWindow.class));
    }

    private Duration ready(Screen screen, Class<?> program, String... arguments) throws IOException {
        var flags = new ArrayList<>(screen.flags());
        var archive = scratch.resolve(program.getSimpleName() + ".jsa");
        flags.addAll(List.of("-Xlog:disable", "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive));
        var line = new ArrayList<>(List.of(program.getName()));
        line.addAll(List.of(arguments));
        try (var child = Child.startFromJars(WatchedWindow.class, flags, line, Map.of("DISPLAY", screen.display()))) {
            var took = child.until("ready");
            child.finish();
            return took;
        }
    }
}
