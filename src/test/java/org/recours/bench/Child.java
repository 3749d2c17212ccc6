package org.recours.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A program of its own in another Java process, with the memory that the launchers give, heard line by line.
final class Child implements AutoCloseable {

    private final long started = System.nanoTime();
    private final Process process;
    private final BufferedReader lines;

    private Child(Process process) {
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    /// Starts the `main` of a class of the benchmarks.
    ///
    /// @param flags of Java beside those that all have
    static Child start(Class<?> main, List<String> flags, List<String> arguments, Map<String, String> environment)
            throws IOException {
        return start(System.getProperty("java.class.path"), main, flags, arguments, environment);
    }

    /// The same from jars alone, as the program is shipped: Java keeps no archive of classes that lie in folders.
    static Child startFromJars(
            Class<?> main, List<String> flags, List<String> arguments, Map<String, String> environment)
            throws IOException {
        var parts = new ArrayList<>(List.of(System.getProperty("bench.jars").split(File.pathSeparator)));
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> part.endsWith(".jar"))
                .forEach(parts::add);
        return start(String.join(File.pathSeparator, parts), main, flags, arguments, environment);
    }

    private static Child start(
            String classPath,
            Class<?> main,
            List<String> flags,
            List<String> arguments,
            Map<String, String> environment)
            throws IOException {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-Xmx512m", "--enable-native-access=ALL-UNNAMED", "-Dfile.encoding=UTF-8"));
        line.addAll(flags);
        line.addAll(List.of("-cp", classPath, main.getName()));
        line.addAll(arguments);
        var builder = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        return new Child(builder.start());
    }

    /// Waits until it says this.
    ///
    /// @return how long after its start
    Duration until(String said) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals(said)) {
                return Duration.ofNanos(System.nanoTime() - started);
            }
        }
        throw new IOException("a process ended before it said " + said + ": " + process.info());
    }

    /// Waits for its own end.
    void finish() {
        process.onExit().join();
    }

    /// Ends it at once, as `kill -9` does.
    @Override
    public void close() {
        process.destroyForcibly();
        finish();
    }
}
