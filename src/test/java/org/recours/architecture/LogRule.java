package org.recours.architecture;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/// Nothing of a client reaches a log: a message is a literal, and what fills it is an id, a count or a constant.
///
/// Other words are never among them, not even harmless ones: a file name can hold a name, and so can an exception's
/// text, which is why the log prints where an exception came from and never what it says.
final class LogRule extends SourceRule {

    private static final Set<String> LEVELS = Set.of("trace", "debug", "info", "warn", "error");

    private static final List<String> HARMLESS = List.of(
            "java.lang.Number",
            "java.lang.Boolean",
            "java.lang.Class",
            "java.time.Duration",
            "java.time.Instant",
            "java.lang.Throwable");

    /// Words that we made and that no client is in: message keys, codes and places of bugs, numbered files.
    private static final Set<String> OURS = Set.of(
            "org.recours.domain.problem.Phrase.key",
            "org.recours.journal.FrameFile.name",
            "org.recours.journal.TailFile.name",
            "org.recours.ui.shell.BugCode.of",
            "org.recours.ui.shell.BugCode.trace");

    LogRule(JavaSources sources) {
        super(sources);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
        if (call.getMethodSelect() instanceof MemberSelectTree select
                && LEVELS.contains(select.getIdentifier().toString())
                && isLog(select.getExpression())) {
            var arguments = call.getArguments();
            if (!arguments.isEmpty() && !(arguments.getFirst() instanceof LiteralTree)) {
                object(call, "logs a message that is not a literal");
            }
            arguments.stream()
                    .skip(1)
                    .filter(this::canSpeakOfAClient)
                    .forEach(argument -> object(argument, "logs " + argument + ", which is no id, count or constant"));
        }
        return super.visitMethodInvocation(call, null);
    }

    private boolean isLog(ExpressionTree receiver) {
        return is(typeOf(receiver), "org.slf4j.Logger");
    }

    private boolean canSpeakOfAClient(ExpressionTree argument) {
        return !isHarmless(typeOf(argument)) && !isOurs(argument);
    }

    private boolean isOurs(ExpressionTree argument) {
        return argument instanceof MethodInvocationTree call
                && call.getMethodSelect() instanceof MemberSelectTree select
                && OURS.contains(typeOf(select.getExpression()) + "." + select.getIdentifier());
    }

    /// An id, a count, a length of time, a constant, a class.
    boolean isHarmless(@Nullable TypeMirror type) {
        if (type == null) {
            return false;
        }
        if (type.getKind().isPrimitive()) {
            return true;
        }
        return type instanceof DeclaredType declared
                && (declared.asElement().getKind() == ElementKind.ENUM
                        || declared.asElement().getSimpleName().toString().endsWith("Id")
                        || HARMLESS.stream().anyMatch(name -> is(type, name)));
    }
}
