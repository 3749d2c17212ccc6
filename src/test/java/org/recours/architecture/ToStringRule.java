package org.recours.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/// A record that holds words or dates of a client prints only what may stand in a log: its id, a count, a constant.
///
/// A component that is a record of ours is judged where that record stands.
final class ToStringRule extends SourceRule {

    /// What stands in these packages is law, calendars and counts.
    private static final Set<String> PUBLIC_KNOWLEDGE =
            Set.of("org.recours.domain.deadline", "org.recours.domain.calendar", "org.recours.domain.report");

    /// Strings that hold a name of ours or of a form, or a sealed key, not a word of a client.
    private static final Set<String> OURS = Set.of(
            "CaseNumber.clinic",
            "CaseNumber.seat",
            "Edit.type",
            "Field.name",
            "Filled.filled",
            "FilledField.name",
            "Founded.code",
            "Founded.salt",
            "Granted.sealed",
            "Phrase.key",
            "Roster.grants",
            "Stated.period",
            "Unknown.kind");

    private static final List<String> CONTAINERS =
            List.of("java.util.Optional", "java.util.Collection", "java.util.Map");

    private static final List<String> SILENT = List.of("java.util.Comparator", "java.time.Period");

    private final LogRule log;

    ToStringRule(JavaSources sources) {
        super(sources);
        log = new LogRule(sources);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
        if (type.getKind() == Tree.Kind.RECORD && canHoldAClient(type)) {
            judge(type);
        }
        return super.visitClass(type, null);
    }

    private boolean canHoldAClient(ClassTree type) {
        return ring().equals("domain")
                && !type.getSimpleName().toString().endsWith("Id")
                && !PUBLIC_KNOWLEDGE.contains(packageName());
    }

    private void judge(ClassTree type) {
        var speaking = speakingComponents(type);
        var toString = type.getMembers().stream()
                .filter(member -> member instanceof MethodTree method
                        && method.getName().contentEquals("toString")
                        && method.getParameters().isEmpty())
                .findFirst();
        if (toString.isPresent()) {
            mentions(toString.get(), speaking)
                    .forEach(name -> object(toString.get(), type.getSimpleName() + ".toString prints " + name));
        } else if (!speaking.isEmpty()) {
            object(type, type.getSimpleName() + " has no toString and would print " + speaking);
        }
    }

    private List<String> speakingComponents(ClassTree type) {
        return element(type) instanceof TypeElement element
                ? ElementFilter.recordComponentsIn(element.getEnclosedElements()).stream()
                        .filter(component -> !isSilent(component.asType()))
                        .map(RecordComponentElement::getSimpleName)
                        .map(Object::toString)
                        .filter(name -> !OURS.contains(type.getSimpleName() + "." + name))
                        .toList()
                : List.of();
    }

    private boolean isSilent(TypeMirror type) {
        if (log.isHarmless(type) || type.getKind() == TypeKind.ARRAY) { // an array prints its address
            return true;
        }
        if (!(type instanceof DeclaredType declared)) {
            return false;
        }
        if (CONTAINERS.stream().anyMatch(container -> is(type, container))) {
            return isSilent(declared.getTypeArguments().getLast()); // the keys of a map are names of fields
        }
        return isOurs(declared.asElement()) || SILENT.stream().anyMatch(name -> is(type, name));
    }

    /// Another record of ours, or a function: neither prints what this one holds.
    private static boolean isOurs(Element type) {
        var name = type.toString();
        return name.startsWith("org.recours.domain.") || name.startsWith("java.util.function.");
    }

    private static Set<String> mentions(Tree method, List<String> names) {
        var found = new TreeSet<String>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void nothing) {
                found.add(identifier.getName().toString());
                return null;
            }
        }.scan(method, null);
        return found.stream().filter(names::contains).collect(Collectors.toSet());
    }
}
