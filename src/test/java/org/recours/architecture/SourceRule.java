package org.recours.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/// A rule that walks through sources and collects what it objects to, as "File.java:12 why".
abstract class SourceRule extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final JavaSources sources;
    private final List<String> objections = new ArrayList<>();

    SourceRule(JavaSources sources) {
        this.sources = sources;
    }

    final List<String> objections() {
        objections.clear();
        scan(sources.units(), null);
        return List.copyOf(objections);
    }

    final void object(Tree at, String why) {
        var unit = getCurrentPath().getCompilationUnit();
        var start = sources.trees().getSourcePositions().getStartPosition(unit, at);
        var file = Path.of(unit.getSourceFile().getName()).getFileName();
        objections.add(file + ":" + unit.getLineMap().getLineNumber(start) + " " + why);
    }

    /// The type of a part of the current file.
    final @Nullable TypeMirror typeOf(Tree tree) {
        return sources.trees().getTypeMirror(TreePath.getPath(getCurrentPath().getCompilationUnit(), tree));
    }

    /// What a declaration under the current path declares.
    final @Nullable Element element(Tree declaration) {
        return sources.trees().getElement(TreePath.getPath(getCurrentPath().getCompilationUnit(), declaration));
    }

    /// The ring in which the current file lies.
    final String ring() {
        return packageName().startsWith("org.recours.") ? packageName().split("\\.", 4)[2] : "";
    }

    final String packageName() {
        CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
        return String.valueOf(unit.getPackageName());
    }

    final String fileName() {
        return String.valueOf(
                Path.of(getCurrentPath().getCompilationUnit().getSourceFile().getName())
                        .getFileName());
    }

    /// Whether a type is this class or one below it. An interface counts.
    final boolean is(@Nullable TypeMirror type, String className) {
        if (!(type instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement element)) {
            return false;
        }
        return element.getQualifiedName().contentEquals(className)
                || sources.types().directSupertypes(type).stream().anyMatch(parent -> is(parent, className));
    }
}
