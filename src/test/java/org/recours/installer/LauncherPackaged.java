package org.recours.installer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recours.testkit.Runs;

/// Windows has a launcher of its own, which only Windows can try.
class LauncherPackaged {

    private static final String JDK = System.getProperty("java.home");

    @TempDir
    private static Path folder;

    private static Path program;

    private record Ran(int exit, String out, String err) {}

    @BeforeAll
    static void copyElsewhere() throws Exception {
        Runs.onlyIf(OS.current() != OS.WINDOWS, "the shell launcher, because this is Windows");
        program = folder.resolve("مجلد فيه مسافات/Recours copied");
        var made = Path.of("target/recours");
        try (var files = Files.walk(made)) {
            for (var file : files.toList()) {
                var copy = program.resolve(made.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void itRunsFromAFolderWithSpacesAndArabicLetters() throws Exception {
        var ran = run(Map.of("JAVA_HOME", JDK), "--version");
        assertEquals("", ran.err);
        assertTrue(ran.out.matches("recours \\d+\\.\\d+.*\\R"), ran.out);
        assertEquals(0, ran.exit);
    }

    @Test
    void itRunsThroughALinkAndInAnotherFolder() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("link"), launcher());
        assertEquals(0, run(Map.of("JAVA_HOME", JDK), link, "--version").exit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "fr_FR.ISO-8859-1", "xx_XX"})
    void anArabicArgumentArrivesWholeInAnyLocale(String locale) throws Exception {
        var ran =
                run(Map.of("JAVA_HOME", JDK, "LC_ALL", locale), "deadline", "--rule", "قاعدة", "--event", "2026-10-28");
        assertEquals(1, ran.exit, ran.err);
        assertTrue(ran.err.contains("قاعدة"), ran.err);
    }

    @ParameterizedTest
    @CsvSource({
        "en_US.UTF-8, There is no rule x.",
        "fr_FR, Il n’y a pas de règle x.",
        "ar_EG.UTF-8, لا توجد قاعدة باسم x."
    })
    void itSpeaksTheLanguageOfTheSystem(String locale, String sentence) throws Exception {
        var ran = run(Map.of("JAVA_HOME", JDK, "LANG", locale), "deadline", "--rule", "x", "--event", "2026-10-28");
        assertEquals(sentence, ran.err.strip());
    }

    @Test
    void theDataLiesWhereItWasSaidAndOnlyItsOwnerSeesIt() throws Exception {
        var profile = folder.resolve("بيانات العيادة");
        run(Map.of("JAVA_HOME", JDK), "--profile", profile.toString(), "--version");
        assertTrue(Files.isDirectory(profile.resolve("tmp")));
        assertEquals("rwx------", permissions(profile));
        assertEquals("rwx------", permissions(profile.resolve("tmp")));
    }

    @Test
    void aWrongJavaHomeIsPassedOver() throws Exception {
        var path = folder.resolve("path");
        Files.createDirectories(path);
        Files.createSymbolicLink(path.resolve("java"), Path.of(JDK, "bin/java"));
        var ran = run(Map.of("JAVA_HOME", "/nowhere", "PATH", path + ":/usr/bin:/bin"), "--version");
        assertEquals(0, ran.exit, ran.err);
    }

    @ParameterizedTest
    @CsvSource({
        "C, RECOURS_JAVA names no JDK 25 or newer: /nowhere.",
        "fr_FR.UTF-8, RECOURS_JAVA ne désigne pas un JDK 25 ou plus récent : /nowhere.",
        "ar, المتغيّر RECOURS_JAVA لا يدلّ على JDK 25 أو أحدث: /nowhere."
    })
    void aWrongRecoursJavaIsNamedInThePersonsLanguage(String locale, String sentence) throws Exception {
        var ran = run(Map.of("RECOURS_JAVA", "/nowhere", "LANG", locale), "--version");
        assertEquals(1, ran.exit);
        assertTrue(ran.err.startsWith(sentence), ran.err);
    }

    @Test
    void recoursJavaMayNameTheProgramItself() throws Exception {
        assertEquals(0, run(Map.of("RECOURS_JAVA", JDK + "/bin/java"), "--version").exit);
    }

    @Test
    void withoutAnyJdk25ASentenceSaysWhatToInstall() throws Exception {
        var old = folder.resolve("old jdk");
        Files.createDirectories(old.resolve("bin"));
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
        var java = Files.writeString(old.resolve("bin/java"), "#!/bin/sh\n");
        assertTrue(java.toFile().setExecutable(true));
        var ran = run(Map.of("JAVA_HOME", old.toString()), withoutUsualPlaces(), "--version");
        assertEquals(1, ran.exit);
        assertTrue(ran.err.startsWith("Recours needs a JDK 25 or newer"), ran.err);
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws Exception {
        var file = Files.writeString(folder.resolve("a file"), "");
        var ran = run(Map.of("JAVA_HOME", JDK), "--profile=" + file, "--version");
        assertEquals(1, ran.exit);
        assertTrue(ran.err.contains("a file cannot be written"), ran.err);
    }

    private static Ran run(Map<String, String> environment, String... arguments) throws Exception {
        return run(environment, launcher(), arguments);
    }

    /// With nothing in the environment but this, and a PATH that has no Java.
    private static Ran run(Map<String, String> environment, Path launcher, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        command.addAll(List.of(arguments));
        var out = Files.createTempFile(folder, "out", "");
        var err = Files.createTempFile(folder, "err", "");
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", tools().toString(), "HOME", folder.toString()));
        builder.environment().putAll(environment);
        var exit = builder.start().waitFor();
        return new Ran(exit, Files.readString(out), Files.readString(err));
    }

    /// The system's programs without its Java.
    private static Path tools() throws IOException {
        var tools = folder.resolve("tools");
        if (!Files.isDirectory(tools)) {
            Files.createDirectories(tools);
            for (var name : List.of("dirname", "readlink", "sed", "uname", "locale", "grep", "mkdir")) {
                var tool = Stream.of("/usr/bin", "/bin")
                        .map(bin -> Path.of(bin, name))
                        .filter(Files::exists)
                        .findFirst();
                Files.createSymbolicLink(tools.resolve(name), tool.orElseThrow());
            }
        }
        return tools;
    }

    /// The launcher on a machine that has nothing in the places where systems keep their JDKs.
    private static Path withoutUsualPlaces() throws IOException {
        var script = Files.readString(launcher()).replaceAll(" (/usr|/opt|/Library)/[^ ;]*\\*[^ ;\\n]*", "");
        return Files.writeString(program.resolve("bin/alone"), script);
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static Path launcher() {
        return program.resolve("bin/recours");
    }
}
