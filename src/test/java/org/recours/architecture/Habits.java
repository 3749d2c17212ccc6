package org.recours.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// How a class of ours is made: its name, its constructor, its state, what it asks of the surroundings.
final class Habits {

    private static final int MOST_PARAMETERS = 6;

    private static final Set<String> CLOCK_CALLS = Set.of("now", "system", "systemUTC", "systemDefaultZone");

    private Habits() {}

    static ArchRule namesSayWhatAClassIs() {
        return noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl)|.*\\.(Abstract|I)[A-Z][a-z]\\w*");
    }

    static ArchRule constructorsAreShort() {
        return classes()
                .that()
                .areNotRecords()
                .should(Gate.condition("have short constructors", Habits::longConstructors));
    }

    static ArchRule noStaticStateChanges() {
        return classes()
                .should(Gate.condition(
                        "keep no static state",
                        type -> type.getFields().stream()
                                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                                .map(field -> field.getFullName() + " is static and can change")));
    }

    /// Pass a small function instead. A functional interface is one; a sealed one lists cases, not implementations.
    static ArchRule interfacesHaveMoreThanOneImplementation() {
        return classes()
                .that()
                .areInterfaces()
                .and()
                .areNotAnnotations()
                .and()
                .areNotAnnotatedWith(FunctionalInterface.class)
                .should(Gate.condition("have more than one implementation", Habits::onlyImplementation));
    }

    /// Rules are given today's date and their dice (`RandomGenerator`); a disk has no place in them.
    static ArchRule theDomainAsksNobody(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".domain..")
                .should()
                .dependOnClassesThat(resideInAPackage("java.io..")
                        .or(resideInAPackage("java.nio.file.."))
                        .or(resideInAPackage("java.nio.channels.."))
                        .or(assignableTo(Random.class)));
    }

    /// Only `app` looks at the clock and hands it on, so that a wrong clock can be played in a test.
    static ArchRule onlyAppReadsTheClock(String root) {
        return classes()
                .should(Gate.condition(
                        "be given the time",
                        type -> Tree.ring(root, type).equals("app")
                                ? Stream.empty()
                                : type.getMethodCallsFromSelf().stream()
                                        .filter(Habits::readsTheClock)
                                        .map(JavaMethodCall::getDescription)));
    }

    private static boolean readsTheClock(JavaMethodCall call) {
        var called = call.getTarget();
        return called.getFullName().startsWith("java.lang.System.currentTimeMillis")
                || (call.getTargetOwner().getPackageName().startsWith("java.time")
                        && CLOCK_CALLS.contains(called.getName()));
    }

    private static Stream<String> longConstructors(JavaClass type) {
        return type.getConstructors().stream()
                .filter(constructor -> !type.isEnum())
                .filter(constructor -> constructor.getRawParameterTypes().size() > MOST_PARAMETERS)
                .map(JavaCodeUnit::getFullName);
    }

    private static Stream<String> onlyImplementation(JavaClass type) {
        var isSealed = type.reflect().isSealed();
        return isSealed || type.getAllSubclasses().size() != 1
                ? Stream.empty()
                : Stream.of(type.getName() + " has one implementation: name the class itself");
    }
}
