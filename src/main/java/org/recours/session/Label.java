package org.recours.session;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.recours.vault.DurableFile;

/// What Unlock shows of a profile before it is open: the name that its owner goes by, and the language to ask in.
///
/// The one thing in a profile that can be read without the passphrase. It names a member, never a client.
///
/// @param person   as the member wants to be listed
/// @param clinic   as people call it; empty until the seat was let in
/// @param language ISO 639 code
public record Label(String person, String clinic, String language) {

    static final String FILE = "label.properties";

    /// The label of the profile in this folder; empty when there is none, or it can't be read.
    static Optional<Label> read(Path profile) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(profile.resolve(FILE))));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // the profile opens without it
        }
        return Optional.of(new Label(
                properties.getProperty("person", ""),
                properties.getProperty("clinic", ""),
                properties.getProperty("language", "en")));
    }

    void write(Path profile) throws IOException {
        var lines =
                "person=" + escaped(person) + "\nclinic=" + escaped(clinic) + "\nlanguage=" + escaped(language) + "\n";
        DurableFile.replace(profile.resolve(FILE), lines.getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", " ").replace("\r", " ");
    }
}
