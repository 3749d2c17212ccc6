package org.recours.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recours.domain.problem.Problem;

class ProfilePlaceTest {

    private static final Path HOME = Path.of("/home/amina");

    @ParameterizedTest
    @CsvSource({
        "Linux, NONE, x, /home/amina/.local/share/recours",
        "Linux, XDG_DATA_HOME, /data, /data/recours",
        "Linux, XDG_DATA_HOME, '', /home/amina/.local/share/recours",
        "Mac OS X, XDG_DATA_HOME, /data, /home/amina/Library/Application Support/Recours",
        "Windows 11, LOCALAPPDATA, /local, /local/Recours",
        "Windows 11, NONE, x, /home/amina/AppData/Local/Recours",
        "Linux, RECOURS_PROFILE, /stick/بيانات, /stick/بيانات"
    })
    void eachSystemHasItsPlace(String system, String variable, String value, Path folder) {
        assertEquals(
                folder,
                ProfilePlace.ofUser(Map.of(variable, value), system, HOME).folder());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"OneDrive - Clinic/recours", "Dropbox/a/b", "Library/Mobile Documents/recours", "Nextcloud"})
    void aSynchronisedFolderIsRefused(String folder) {
        var refusal = new ProfilePlace(HOME.resolve(folder)).refusal().orElseThrow();
        assertEquals("app.synchronisedFolder", refusal.key());
    }

    @Test
    void aFolderThatAProgramWatchesIsRefusedByItsMark(@TempDir Path folder) throws Exception {
        Files.createDirectory(folder.resolve(".stfolder"));
        assertTrue(new ProfilePlace(folder.resolve("a/recours")).refusal().isPresent());
    }

    @Test
    void aPlainFolderIsTaken(@TempDir Path folder) {
        assertTrue(new ProfilePlace(folder.resolve("recours")).refusal().isEmpty());
    }

    @Test
    void whatEndedProcessesLeftIsSweptAndWhatRunsIsKept(@TempDir Path folder) throws Exception {
        var own = Long.toString(ProcessHandle.current().pid());
        var kept = Files.createDirectories(folder.resolve("tmp").resolve(own));
        var gone = Files.createDirectories(folder.resolve("tmp/999999999/deep"));
        Files.writeString(gone.resolve("name.pdf"), "x");
        Files.writeString(folder.resolve("tmp/stray.tmp"), "x");
        new ProfilePlace(folder).prepare();
        assertTrue(Files.exists(kept));
        assertFalse(Files.exists(folder.resolve("tmp/999999999")));
        assertFalse(Files.exists(folder.resolve("tmp/stray.tmp")));
    }

    @Test
    void aNewAccountHasNoFolderForProgramsYet(@TempDir Path home) {
        var place = ProfilePlace.ofUser(Map.of(), "Linux", home);
        place.prepare();
        assertTrue(Files.isDirectory(home.resolve(".local/share/recours/logs")));
    }

    @Test
    void aPlaceThatIsNoFolderIsAProblemInWords(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("file"), "");
        var problem = assertThrows(Problem.class, () -> new ProfilePlace(file.resolve("recours")).prepare());
        assertEquals("app.folderNotWritable", problem.phrase().key());
    }
}
