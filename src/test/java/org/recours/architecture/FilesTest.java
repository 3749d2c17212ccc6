package org.recours.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What can be read off the files alone: their length, and the word at the door of every package.
class FilesTest {

    private static final int MOST_LINES = 400;

    @Test
    void thereAreSourcesToLookAt() {
        assertFalse(Tree.files(Tree.MAIN_SOURCES, ".java").isEmpty());
    }

    @Test
    void noFileIsLongerThanAPersonReads() {
        Gate.holds(tooLong(Path.of("src")));
    }

    @Test
    void aFileOf401LinesIsFound(@TempDir Path folder) throws Exception {
        Files.write(folder.resolve("Long.java"), Collections.nCopies(401, "// line"));
        Files.write(folder.resolve("Fits.java"), Collections.nCopies(400, "// line"));
        Gate.bites(tooLong(folder), "Long.java has 401 lines");
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        Gate.holds(withoutWords(Tree.MAIN_SOURCES, List.of()));
        Gate.holds(withoutWords(Tree.TEST_SOURCES, List.of(Tree.MAIN_SOURCES)));
    }

    @Test
    void aPackageWithoutAWordIsFound(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("Mute.java"), "class Mute {}");
        Gate.bites(withoutWords(folder, List.of()), "has no package-info.java");
    }

    @Test
    void aPackageThatIsNotNullMarkedIsFound(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("package-info.java"), "/// For something.\npackage folder;");
        Gate.bites(withoutWords(folder, List.of()), "is not @NullMarked");
    }

    private static List<String> tooLong(Path folder) {
        return Stream.of(".java", ".css", ".sql", ".sh")
                .flatMap(ending -> Tree.files(folder, ending).stream())
                .filter(file -> Tree.read(file).lines().count() > MOST_LINES)
                .map(file -> file + " has " + Tree.read(file).lines().count() + " lines")
                .toList();
    }

    /// Packages without a package-info, here or in one of the other source folders, and those that say too little.
    private static List<String> withoutWords(Path sources, List<Path> others) {
        var packages = new TreeSet<Path>();
        Tree.files(sources, ".java").forEach(file -> packages.add(file.getParent()));
        return packages.stream()
                .flatMap(folder -> objection(
                        Stream.concat(Stream.of(sources), others.stream())
                                .map(root ->
                                        root.resolve(sources.relativize(folder)).resolve("package-info.java"))
                                .filter(Files::exists)
                                .findFirst()
                                .map(Tree::read)
                                .orElse(""),
                        folder))
                .toList();
    }

    private static Stream<String> objection(String info, Path folder) {
        if (info.isEmpty()) {
            return Stream.of(folder + " has no package-info.java");
        }
        if (!info.contains("@NullMarked")) {
            return Stream.of(folder + " is not @NullMarked");
        }
        return info.startsWith("///") ? Stream.empty() : Stream.of(folder + " does not say what it is for");
    }
}
