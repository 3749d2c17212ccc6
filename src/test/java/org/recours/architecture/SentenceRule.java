package org.recours.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Every word that a person reads stands in `i18n/`, none in Java.
///
/// Two words in a row in a literal are a sentence, and so is a single capitalised or non-Latin word that is handed to a
/// control or printed. Exceptions and the log speak to programmers, the store speaks SQL.
final class SentenceRule extends SourceRule {

    private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{2,}[,;.:]? +\\p{L}{2,}");

    private static final Pattern WORD = Pattern.compile("^\\s*\\p{Lu}\\p{L}+|[\\p{IsArabic}\\p{IsCyrillic}]");

    private static final Pattern PATH = Pattern.compile("[\\w.]+(/[\\w. ]+)+");

    private static final Pattern SQL = Pattern.compile(
            "(?is)\\s*(select|create|drop|set|call|insert|update|delete|alter|checkpoint|shutdown|backup)\\b.*");

    private static final Set<String> FACES = Set.of("ui", "cli", "usecase", "text");

    private static final Set<String> SHOWING = Set.of(
            "setText",
            "setTitle",
            "setHeaderText",
            "setContentText",
            "setPromptText",
            "setAccessibleText",
            "setAccessibleHelp",
            "setAccessibleRoleDescription",
            "print",
            "println",
            "printf");

    /// What the person of the sample case would say: data, in the language of that person and no other.
    private static final Set<String> SAMPLES = Set.of("org.recours.app/SampleCase.java");

    SentenceRule(JavaSources sources) {
        super(sources);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
        if (literal.getValue() instanceof String words
                && (isSentence(words)
                        || (isShown(literal) && WORD.matcher(words).find()))
                && !speaksToAProgrammer()
                && !SAMPLES.contains(packageName() + "/" + fileName())
                && !(ring().equals("store") && SQL.matcher(words).matches())) {
            object(literal, "holds words: " + words);
        }
        return super.visitLiteral(literal, null);
    }

    /// Rings without a face have labels for machines, all in small letters: "recours parcel 1".
    private boolean isSentence(String words) {
        return TWO_WORDS.matcher(words).find()
                && !PATH.matcher(words).matches()
                && (FACES.contains(ring()) || WORD.matcher(words).find());
    }

    private boolean isShown(LiteralTree literal) {
        var parent = getCurrentPath().getParentPath().getLeaf();
        if (parent instanceof MethodInvocationTree call) {
            return call.getArguments().contains(literal) && SHOWING.contains(name(call.getMethodSelect()));
        }
        return parent instanceof NewClassTree created && created.getArguments().contains(literal) && isControl(created);
    }

    private boolean isControl(NewClassTree created) {
        var type = typeOf(created.getIdentifier());
        return is(type, "javafx.scene.Node")
                || is(type, "javafx.scene.control.MenuItem")
                || is(type, "javafx.scene.control.Tab");
    }

    private boolean speaksToAProgrammer() {
        for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
            if (isForProgrammers(path.getLeaf())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForProgrammers(Tree tree) {
        return switch (tree) {
            case NewClassTree created -> created.getIdentifier().toString().matches(".*(Exception|Error)");
            case MethodInvocationTree call ->
                call.getMethodSelect().toString().matches("LOG\\.\\w+|Objects\\.requireNonNull");
            case AnnotationTree annotation ->
                annotation.getAnnotationType().toString().equals("SuppressWarnings");
            default -> false;
        };
    }

    private static String name(ExpressionTree method) {
        return method instanceof MemberSelectTree select
                ? select.getIdentifier().toString()
                : method.toString();
    }
}
