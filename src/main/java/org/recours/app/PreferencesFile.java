package org.recours.app;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.recours.text.Language;
import org.recours.ui.kit.Look;
import org.recours.ui.shell.Preferences;
import org.recours.vault.DurableFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps how the window looks between two starts. Says nothing of who uses it.
record PreferencesFile(Path file) {

    private static final Logger LOG = LoggerFactory.getLogger(PreferencesFile.class);

    /// What was kept; where nothing was, or it can't be read, the language of the system in light colours.
    Preferences read(Language ofSystem) {
        var kept = new Properties();
        if (Files.exists(file)) {
            try {
                kept.load(new StringReader(Files.readString(file)));
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("the preferences can't be read, the window opens in the language of the system", e);
            }
        }
        return new Preferences(
                Optional.ofNullable(kept.getProperty("language"))
                        .flatMap(Language::of)
                        .orElse(ofSystem),
                "dark".equals(kept.getProperty("look")) ? Look.DARK : Look.LIGHT);
    }

    /// The folder may not be there yet: the language is chosen before anybody is.
    ///
    /// A window that looks otherwise next time is no reason to disturb anybody.
    void write(Preferences preferences) {
        var lines = "language=" + preferences.language().code() + "\nlook="
                + (preferences.look().isDark() ? "dark" : "light") + "\n";
        try {
            DurableFile.createFolder(requireNonNull(file.toAbsolutePath().getParent()));
            DurableFile.replace(file, lines.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.warn("the preferences can't be kept", e);
        }
    }
}
