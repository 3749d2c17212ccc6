package org.recours.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/// What people call this laptop: what its system calls it. Asks no network.
final class LaptopName {

    private LaptopName() {}

    /// @param hostname the file in which Linux keeps the name
    /// @param system   the property `os.name`, for a laptop without a name
    static String of(Map<String, String> environment, Path hostname, String system) {
        return Stream.of(
                        environment.getOrDefault("COMPUTERNAME", ""),
                        read(hostname),
                        environment.getOrDefault("HOSTNAME", ""))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(system);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return ""; // only Linux has one
        }
    }
}
