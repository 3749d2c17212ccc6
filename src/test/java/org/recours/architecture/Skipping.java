package org.recours.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Set;
import java.util.stream.Stream;
import org.recours.testkit.Runs;

/// A test that does not run must say so: a green build that tried half looks like one that tried all.
final class Skipping {

    /// What JUnit has for leaving a test out.
    private static final Set<String> SILENT = Set.of(
            "org.junit.jupiter.api.Disabled",
            "org.junit.jupiter.api.Assumptions",
            "org.opentest4j.TestAbortedException",
            "org.opentest4j.IncompleteExecutionException");

    private static final String CONDITIONS = "org.junit.jupiter.api.condition.";

    private Skipping() {}

    /// Only [Runs] leaves a test out, and it prints why.
    static ArchRule noTestIsSkippedInSilence() {
        return ArchRuleDefinition.classes()
                .that()
                .doNotBelongToAnyOf(Runs.class)
                .should(Gate.condition("skip nothing in silence", Skipping::skips));
    }

    private static Stream<String> skips(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> isSilent(dependency.getTargetClass().getName()))
                .map(Dependency::getDescription);
    }

    private static boolean isSilent(String name) {
        return SILENT.contains(name) || (name.startsWith(CONDITIONS) && !name.equals(CONDITIONS + "OS"));
    }
}
