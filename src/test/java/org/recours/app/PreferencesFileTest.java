package org.recours.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.text.Language;
import org.recours.ui.kit.Look;
import org.recours.ui.shell.Preferences;

class PreferencesFileTest {

    @TempDir
    Path ground;

    @Test
    void aLanguageThatIsChosenBeforeAnybodyIsHereStaysChosen() {
        var file = new PreferencesFile(ground.resolve("new").resolve("window.properties"));
        file.write(new Preferences(Language.ARABIC, Look.DARK));
        assertEquals(new Preferences(Language.ARABIC, Look.DARK), file.read(Language.ENGLISH));
    }
}
