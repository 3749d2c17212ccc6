package org.recours.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.recours.app.Main;

/// Where the program's classes and sources lie, and the broken samples that the gates must find.
final class Tree {

    /// The base package of the program.
    static final String ROOT = "org.recours";

    /// The base package of classes that break the rules on purpose, ringed like the program.
    static final String BROKEN_ROOT = "org.recours.architecture.broken";

    /// Tests run in the folder of the project.
    static final Path MAIN_SOURCES = Path.of("src/main/java");

    static final Path TEST_SOURCES = Path.of("src/test/java");

    /// The program's classes without tests; jOOQ's generated tables are nobody's handwriting.
    static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/org/recours/store/jooq/"))
            .importPath(classFolder(Main.class));

    /// The tests themselves; samples that break rules on purpose are asked by name.
    static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/architecture/broken/"))
            .importPath(classFolder(Tree.class));

    static final JavaClasses BROKEN = new ClassFileImporter().importPackages(BROKEN_ROOT);

    private Tree() {}

    /// The first part of the package under the base package: the ring. Empty for a class that lies in none.
    static String ring(String root, JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.", 2)[0] : "";
    }

    /// All files below a folder whose name ends so, in a stable order.
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path classFolder(Class<?> inside) {
        try {
            return Path.of(
                    inside.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
