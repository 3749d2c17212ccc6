package org.recours.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which ring knows which library. A library that is not in this table has no ring yet: decide before importing it.
final class Libraries {

    private static final Set<String> ALL_BUT_DOMAIN = Set.of();

    /// @param prefixes how the full names of its classes begin
    /// @param rings who may import it; none named means every ring but `domain`
    private record Library(String name, List<String> prefixes, Set<String> rings) {

        boolean holds(String className) {
            return prefixes.stream().anyMatch(className::startsWith);
        }

        boolean isOpenTo(String ring) {
            return rings.isEmpty() ? !ring.equals("domain") : rings.contains(ring);
        }
    }

    private static final List<Library> LIBRARIES = List.of(
            new Library("database", List.of("org.jooq.", "org.h2.", "java.sql.", "javax.sql."), Set.of("store")),
            new Library(
                    "paper",
                    List.of("org.apache.pdfbox.", "org.apache.fontbox.", "java.awt.", "javax.imageio."),
                    Set.of("paper")),
            new Library("QR codes", List.of("com.google.zxing."), Set.of("paper")),
            new Library("templates", List.of("com.samskivert.mustache."), Set.of("paper")),
            new Library(
                    "cryptography",
                    List.of(
                            "javax.crypto.",
                            "org.bouncycastle.",
                            "java.security.spec.",
                            "java.security.interfaces.",
                            "java.security.Key",
                            "java.security.Private",
                            "java.security.Public",
                            "java.security.Signature"),
                    Set.of("vault")),
            new Library(
                    "JSON",
                    List.of("tools.jackson.databind.", "tools.jackson.core.json.", "com.fasterxml.jackson.annotation."),
                    Set.of("cli")),
            new Library("CBOR", List.of("tools.jackson.dataformat.cbor."), Set.of("encoding")),
            new Library("tokens of JSON and CBOR", List.of("tools.jackson.core."), Set.of("encoding", "cli")),
            new Library("YAML", List.of("org.snakeyaml.engine."), Set.of("pack")),
            new Library("holidays", List.of("de.focus_shift."), Set.of("pack")),
            new Library("ICU", List.of("com.ibm.icu."), Set.of("text", "paper")),
            new Library(
                    "network",
                    List.of(
                            "java.net.http.",
                            "java.net.Socket",
                            "java.net.ServerSocket",
                            "java.net.Datagram",
                            "java.net.MulticastSocket",
                            "java.net.Inet",
                            "java.net.URLConnection",
                            "java.net.HttpURLConnection",
                            "java.nio.channels.SocketChannel",
                            "java.nio.channels.ServerSocketChannel",
                            "java.nio.channels.DatagramChannel",
                            "javax.net.",
                            "com.sun.net.httpserver."),
                    Set.of("exchange", "hub")),
            new Library("window", List.of("javafx.", "atlantafx.", "org.kordamp.ikonli."), Set.of("ui", "app")),
            new Library("command line", List.of("picocli."), Set.of("cli", "app")),
            new Library("CSV", List.of("de.siegmar.fastcsv."), Set.of("cli")),
            new Library("log file", List.of("java.util.logging."), Set.of("app")),
            new Library("log", List.of("org.slf4j."), ALL_BUT_DOMAIN));

    private static final List<String> EVERYBODYS = List.of("java.", "org.jspecify.");

    private Libraries() {}

    /// The rule for the classes below this base package.
    static ArchRule keptBelow(String root) {
        return classes()
                .should(Gate.condition("import only libraries of their ring", type -> strayImports(root, type)));
    }

    private static Stream<String> strayImports(String root, JavaClass type) {
        var ring = Tree.ring(root, type);
        return type.getDirectDependenciesFromSelf().stream()
                .flatMap(dependency -> objection(root, ring, dependency).stream());
    }

    private static Optional<String> objection(String root, String ring, Dependency dependency) {
        var target = dependency.getTargetClass().getBaseComponentType();
        var name = target.getName();
        if (target.isPrimitive() || name.startsWith(root + ".")) {
            return Optional.empty();
        }
        for (var library : LIBRARIES) {
            if (library.holds(name)) {
                return library.isOpenTo(ring)
                        ? Optional.empty()
                        : Optional.of(library.name() + " is not for this ring: " + dependency.getDescription());
            }
        }
        return EVERYBODYS.stream().anyMatch(name::startsWith)
                ? Optional.empty()
                : Optional.of("no ring is named for this library: " + dependency.getDescription());
    }
}
