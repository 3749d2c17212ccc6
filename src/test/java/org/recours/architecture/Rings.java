package org.recours.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Who may import whom. Everybody may import `domain`; nobody may import `app`.
///
/// A ring that is not in this table cannot be added without deciding what it may see.
final class Rings {

    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            entry("domain", Set.of()),
            entry("text", Set.of()),
            entry("vault", Set.of()),
            entry("pack", Set.of()),
            entry("encoding", Set.of()),
            entry("store", Set.of("encoding")),
            entry("paper", Set.of("text")),
            entry("journal", Set.of("vault", "encoding")),
            entry("ledger", Set.of("vault", "journal", "store", "encoding")),
            entry("exchange", Set.of("ledger", "journal", "vault", "encoding")),
            entry("session", Set.of("vault", "journal", "store", "ledger", "exchange", "encoding")),
            entry("usecase", Set.of("session", "ledger", "store", "exchange", "paper", "pack", "text")),
            entry("ui", Set.of("usecase", "session", "store", "text")),
            entry("cli", Set.of("usecase", "session", "store", "text")));

    private Rings() {}

    /// The rule for the classes below this base package.
    static ArchRule keptBelow(String root) {
        return classes()
                .should(Gate.condition("import only rings that the table allows", type -> strayImports(root, type)));
    }

    private static Stream<String> strayImports(String root, JavaClass type) {
        var ring = Tree.ring(root, type);
        if (ring.equals("app")) {
            return Stream.empty();
        }
        var allowed = MAY_IMPORT.get(ring);
        if (allowed == null) {
            return Stream.of(type.getName() + " lies in no ring");
        }
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> isStray(ring, allowed, Tree.ring(root, target(dependency))))
                .map(Dependency::getDescription);
    }

    private static boolean isStray(String from, Set<String> allowed, String to) {
        return !to.isEmpty() && !to.equals(from) && !to.equals("domain") && !allowed.contains(to);
    }

    private static JavaClass target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }
}
