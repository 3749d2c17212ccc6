package org.recours.session;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.recours.domain.change.SeatId;
import org.recours.vault.DurableFile;

/// What Unlock shows of a profile before it is open: the name that its owner goes by, and the language to ask in.
///
/// The one thing in a profile that can be read without the passphrase. It names a member, never a client.
///
/// @param person   as the member wants to be listed
/// @param clinic   as people call it; empty until the seat was let in
/// @param language ISO 639 code
/// @param seat     who sits here for the other seats of this laptop; empty when the label was lost
public record Label(String person, String clinic, String language, Optional<SeatId> seat) {

    static final String FILE = "label.properties";

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{32}");

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
                properties.getProperty("language", "en"),
                seat(properties.getProperty("seat", ""))));
    }

    void write(Path profile) throws IOException {
        var lines = "person=" + escaped(person) + "\nclinic=" + escaped(clinic) + "\nlanguage=" + escaped(language)
                + "\n" + seat.map(id -> "seat=" + id + "\n").orElse("");
        DurableFile.replace(profile.resolve(FILE), lines.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<SeatId> seat(String hex) {
        return HEX.matcher(hex).matches() ? Optional.of(SeatId.of(hex)) : Optional.empty();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", " ").replace("\r", " ");
    }
}
