package org.recours.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/// `"code.kind." + kind.name()`: every constant of that enum has its message, so that a new one cannot be forgotten.
final class ConstantKeyRule extends SourceRule {

    private final Set<String> keys;

    ConstantKeyRule(JavaSources sources, Set<String> keys) {
        super(sources);
        this.keys = keys;
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree sum, @Nullable Void nothing) {
        if (sum.getKind() == Tree.Kind.PLUS
                && sum.getLeftOperand() instanceof LiteralTree literal
                && literal.getValue() instanceof String prefix
                && prefix.matches("[a-z]\\w*(\\.\\w+)*\\.")) {
            constants(sum.getRightOperand()).stream()
                    .filter(constant -> keys.stream().noneMatch(key -> names(key, prefix, constant)))
                    .forEach(constant -> object(sum, prefix + constant + " is no message"));
        }
        return super.visitBinary(sum, null);
    }

    /// The constants of the enum in `kind`, `kind.name()`, `kind.name().toLowerCase(…)`; none for anything else.
    private List<String> constants(ExpressionTree expression) {
        var type = typeOf(expression);
        if (type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM) {
            return declared.asElement().getEnclosedElements().stream()
                    .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                    .map(Element::getSimpleName)
                    .map(Object::toString)
                    .toList();
        }
        return expression instanceof MethodInvocationTree call
                        && call.getMethodSelect() instanceof MemberSelectTree select
                ? constants(select.getExpression())
                : List.of();
    }

    /// Keys may write a constant in their own way: `AT_DESK`, `atDesk`, `at-desk`.
    private static boolean names(String key, String prefix, String constant) {
        return key.startsWith(prefix) && plain(key.substring(prefix.length())).equals(plain(constant));
    }

    private static String plain(String name) {
        return name.replaceAll("[_-]", "").toLowerCase(Locale.ROOT);
    }
}
