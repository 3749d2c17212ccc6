package org.recours.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where windows are shown: the display of this session, else a virtual one (Xvfb) for as long as it is needed, else
/// JavaFX's own headless platform.
final class Screen implements AutoCloseable {

    private static final Path XVFB = Path.of("/usr/bin/Xvfb");

    private final String name;
    private final String display;
    private final List<String> flags;
    private final Optional<Process> server;

    private Screen(String name, String display, List<String> flags, Optional<Process> server) {
        this.name = name;
        this.display = display;
        this.flags = flags;
        this.server = server;
    }

    static Screen find() throws IOException {
        var display = Optional.ofNullable(System.getenv("DISPLAY")).orElse("");
        if (!display.isBlank() || !System.getProperty("os.name").startsWith("Linux")) {
            return new Screen("on the display", display, List.of(), Optional.empty());
        }
        if (Files.isExecutable(XVFB)) {
            var server = new ProcessBuilder(XVFB.toString(), "-displayfd", "1", "-screen", "0", "1280x1024x24")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var number = server.inputReader(StandardCharsets.UTF_8).readLine(); // once it takes windows
            return new Screen("Xvfb", ":" + number, List.of("-Dprism.order=sw"), Optional.of(server));
        }
        return new Screen(
                "headless", "none", List.of("-Dglass.platform=Headless", "-Dprism.order=sw"), Optional.empty());
    }

    String name() {
        return name;
    }

    /// What the variable `DISPLAY` must hold.
    String display() {
        return display;
    }

    /// What Java must be told.
    List<String> flags() {
        return flags;
    }

    @Override
    public void close() {
        server.ifPresent(Process::destroy);
    }
}
