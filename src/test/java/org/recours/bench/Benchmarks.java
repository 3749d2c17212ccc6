package org.recours.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.recours.session.Profile;

/// Measures the program at full size and prints one table: `mvn -q -Pbench verify`.
///
/// `-Dbench.cases=5000` makes a smaller clinic, `-Dbench.seed=1` another one.
public final class Benchmarks {

    private static final long START = System.nanoTime();

    private Benchmarks() {}

    /// @param arguments the folder to work in, which is emptied before and after
    public static void main(String[] arguments) throws IOException, SQLException {
        var folder = Path.of(arguments[0]);
        int cases = Integer.getInteger("bench.cases");
        long seed = Long.getLong("bench.seed");
        var machine = Machine.describe();
        remove(folder);
        Files.createDirectories(folder);
        var figures = new ArrayList<Figure>();
        try {
            measure(folder, cases, seed, figures);
        } finally {
            System.out.printf(
                    Locale.ROOT,
                    "%s%n%,d cases, seed %d%n%n%s%n",
                    machine,
                    cases,
                    seed,
                    new Table(List.copyOf(figures)));
            remove(folder);
        }
    }

    private static void measure(Path folder, int cases, long seed, List<Figure> figures)
            throws IOException, SQLException {
        tell("opening windows");
        var laptop = folder.resolve("laptop");
        Seats.found(new Profile(laptop)).close();
        figures.addAll(new Windows(laptop, folder).run());
        tell("filling forms");
        figures.addAll(new Forms().run());
        tell("counting deadlines");
        figures.addAll(new Deadlines(new Random(seed)).run());
        figures.addAll(new FullSize(folder, cases, seed).run());
        tell("done");
    }

    /// Says what is being done, on standard error.
    static void tell(String doing) {
        System.err.printf("%4d s  %s%n", (System.nanoTime() - START) / 1_000_000_000, doing);
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
