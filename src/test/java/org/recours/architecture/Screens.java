package org.recours.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.TextArea;

/// What screens may see of the window, of threads and of each other.
final class Screens {

    /// Folders of `ui` that every screen may use.
    private static final Set<String> SHARED = Set.of("kit", "nav", "sheet");

    private static final Set<String> THREADS = Set.of(
            "java.util.concurrent.Executor",
            "java.util.concurrent.ExecutorService",
            "java.util.concurrent.Executors",
            "java.util.concurrent.ScheduledExecutorService",
            "java.util.concurrent.CompletableFuture",
            "java.util.concurrent.ForkJoinPool",
            "java.util.concurrent.ThreadFactory",
            "java.util.Timer",
            "javafx.concurrent.Task",
            "javafx.concurrent.Service");

    /// Asking about or restoring the interrupted flag starts nothing.
    private static final Set<String> HARMLESS_CALLS =
            Set.of("currentThread", "interrupt", "interrupted", "isInterrupted");

    private static final Set<String> WRAPPING = Set.of("setWrapText", "wrapTextProperty", "setWrappingWidth");

    private Screens() {}

    /// A ViewModel is tested without a toolkit, so it may name neither nodes nor stages, ours or JavaFX's.
    static ArchRule viewModelsSeeNoWindow() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat(resideInAPackage("javafx..")
                        .and(DescribedPredicate.not(resideInAPackage("javafx.beans..")))
                        .and(DescribedPredicate.not(resideInAPackage("javafx.collections..")))
                        .and(DescribedPredicate.not(assignableTo("javafx.util.Subscription")))
                        .or(assignableTo("javafx.scene.Node"))
                        .or(assignableTo("javafx.stage.Window")));
    }

    static ArchRule onlyBackgroundNamesPlatform(String root) {
        return noClasses()
                .that(DescribedPredicate.not(knowsBothThreads(root)))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javafx.application.Platform");
    }

    static ArchRule onlyBackgroundAndListenersKnowThreads(String root) {
        return classes()
                .that(DescribedPredicate.not(
                        knowsBothThreads(root).or(toldByBackground(root)).or(networkListener(root))))
                .should(Gate.condition("start no threads", Screens::threads));
    }

    static ArchRule screensDoNotImportEachOther(String root) {
        return classes()
                .that(resideInAPackage(root + ".ui.."))
                .should(Gate.condition("import no other screen", type -> otherScreens(root, type)));
    }

    /// JavaFX fails where it must wrap a shaped script (decision 0030), so `Prose` and `ProseArea` alone break lines:
    /// nobody else tells a control to wrap, makes a bare area to type in, or lets a text wrap at a width.
    static ArchRule onlyKitWrapsLines(String root) {
        return classes()
                .that(DescribedPredicate.not(resideInAPackage(root + ".ui.kit..")))
                .should(Gate.condition("leave breaking lines to ui.kit", Screens::wraps));
    }

    private static Stream<String> wraps(JavaClass type) {
        var called = type.getAccessesFromSelf().stream()
                .filter(access -> WRAPPING.contains(access.getTarget().getName())
                        && access.getTargetOwner().getPackageName().startsWith("javafx."))
                .map(JavaAccess::getDescription);
        var made = type.getConstructorCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().isEquivalentTo(TextArea.class))
                .map(JavaAccess::getDescription);
        return Stream.concat(called, made); // whoever extends an area calls its constructor
    }

    private static DescribedPredicate<JavaClass> knowsBothThreads(String root) {
        return DescribedPredicate.describe(
                "Background or app",
                type -> Tree.ring(root, type).equals("app")
                        || outermost(type.getName()).equals(root + ".ui.kit.Background"));
    }

    /// What Background hands to running work, so that the work can tell how far it is.
    private static DescribedPredicate<JavaClass> toldByBackground(String root) {
        return DescribedPredicate.describe(
                "Progress", type -> outermost(type.getName()).equals(root + ".ui.kit.Progress"));
    }

    private static DescribedPredicate<JavaClass> networkListener(String root) {
        return DescribedPredicate.describe(
                "network listener",
                type -> Set.of("exchange", "hub").contains(Tree.ring(root, type))
                        && outermost(type.getName()).endsWith("Listener"));
    }

    private static String outermost(String name) {
        return name.split("\\$", 2)[0];
    }

    private static Stream<String> threads(JavaClass type) {
        var named = type.getDirectDependenciesFromSelf().stream()
                .filter(dependency ->
                        THREADS.contains(dependency.getTargetClass().getName()))
                .map(Dependency::getDescription);
        var called = type.getAccessesFromSelf().stream()
                .filter(access -> access.getTargetOwner().isAssignableTo(Thread.class))
                .filter(access -> !HARMLESS_CALLS.contains(access.getTarget().getName()))
                .map(JavaAccess::getDescription);
        return Stream.concat(named, called);
    }

    private static Stream<String> otherScreens(String root, JavaClass type) {
        var own = screen(root, type);
        if (own.equals("shell")) {
            return Stream.empty();
        }
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> {
                    var other = screen(root, dependency.getTargetClass().getBaseComponentType());
                    return !other.isEmpty() && !other.equals(own) && !SHARED.contains(other);
                })
                .map(Dependency::getDescription);
    }

    private static String screen(String root, JavaClass type) {
        var prefix = root + ".ui.";
        var name = type.getPackageName();
        return name.startsWith(prefix) ? name.substring(prefix.length()).split("\\.", 2)[0] : "";
    }
}
