package org.recours.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Asks a rule about the program, and about samples that break it: a gate that cannot fail is not a gate.
final class Gate {

    private Gate() {}

    /// The program keeps the rule. Rings that are still empty keep every rule.
    static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(Tree.MAIN);
    }

    /// The rule finds the sample, and says where.
    static void bites(ArchRule rule, String sample) {
        var found = assertThrows(AssertionError.class, () -> rule.check(Tree.BROKEN));
        assertTrue(found.toString().contains(sample), found::toString);
    }

    /// Nothing was found in the program.
    static void holds(List<String> objections) {
        assertEquals("", String.join("\n", objections));
    }

    /// Exactly one thing was found in the sample, and it names what is wrong.
    static void bites(List<String> objections, String wrong) {
        assertEquals(1, objections.size(), objections::toString);
        assertTrue(objections.getFirst().contains(wrong), objections::toString);
    }

    /// A condition from a function that lists what is wrong with one class.
    static ArchCondition<JavaClass> condition(String description, Function<JavaClass, Stream<String>> wrong) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                wrong.apply(type).forEach(text -> events.add(SimpleConditionEvent.violated(type, text)));
            }
        };
    }
}
