package org.recours.architecture;

import com.palantir.javaformat.java.Main;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Writes every source as palantir-java-format does, or tells which ones stand otherwise.
final class Formatting {

    private Formatting() {}

    /// `mvn -q test-compile exec:exec@format`.
    public static void main(String[] arguments) throws Exception {
        run("--replace", allSources());
    }

    static List<Path> allSources() {
        return Stream.of(Tree.MAIN_SOURCES, Tree.TEST_SOURCES)
                .flatMap(folder -> Tree.files(folder, ".java").stream())
                .toList();
    }

    /// The files that stand otherwise, one a line; empty when all is well.
    static List<String> unformatted(List<Path> files) throws Exception {
        return run("--dry-run", files);
    }

    private static List<String> run(String what, List<Path> files) throws Exception {
        var told = new StringWriter();
        var options =
                Stream.concat(Stream.of("--palantir", what), files.stream().map(Path::toString));
        var out = new PrintWriter(told);
        var formatter = new Main(out, out, InputStream.nullInputStream());
        formatter.format(options.toArray(String[]::new));
        return told.toString().lines().toList();
    }
}
