package org.recours.architecture;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Catch the narrowest type, and do something about it. Two places answer for everything: `Background` and the handler
/// of uncaught exceptions.
final class CatchRule extends SourceRule {

    private static final Set<String> BROAD = Set.of("Exception", "RuntimeException", "Throwable", "Error");

    private static final Set<String> MAY_CATCH_ALL =
            Set.of("org.recours.ui.kit/Background.java", "org.recours.app/Uncaught.java");

    CatchRule(JavaSources sources) {
        super(sources);
    }

    @Override
    public @Nullable Void visitCatch(CatchTree clause, @Nullable Void nothing) {
        if (!MAY_CATCH_ALL.contains(packageName() + "/" + fileName())) {
            types(clause).stream().filter(BROAD::contains).forEach(type -> object(clause, "catches every " + type));
        }
        if (clause.getBlock().getStatements().isEmpty()) {
            object(clause, "catches and does nothing");
        }
        return super.visitCatch(clause, null);
    }

    private static List<String> types(CatchTree clause) {
        var type = clause.getParameter().getType();
        return type instanceof UnionTypeTree union
                ? union.getTypeAlternatives().stream().map(Tree::toString).toList()
                : List.of(type.toString());
    }
}
