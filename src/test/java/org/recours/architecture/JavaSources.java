package org.recours.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// Java sources as javac understands them, with the type of every expression.
///
/// Class files cannot be asked what stands in a `catch` or what type was handed to a log, so some gates read the
/// source.
record JavaSources(List<CompilationUnitTree> units, Trees trees, Types types) {

    /// The program's own sources; read once, for all gates.
    static final JavaSources MAIN = read(Tree.files(Tree.MAIN_SOURCES, ".java"));

    /// One file of a sample, in the package that its first line names.
    static JavaSources sample(String source) {
        var name = URI.create("string:///Sample.java");
        return understand(List.of(new SimpleJavaFileObject(name, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        }));
    }

    private static JavaSources read(List<Path> files) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        var objects = new ArrayList<JavaFileObject>();
        manager.getJavaFileObjectsFromPaths(files).forEach(objects::add);
        return understand(objects);
    }

    private static JavaSources understand(List<JavaFileObject> files) {
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        var options = List.of("-proc:none", "-classpath", System.getProperty("java.class.path", ""));
        var task =
                (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, diagnostics, options, null, files);
        try {
            var units = new ArrayList<CompilationUnitTree>();
            task.parse().forEach(units::add);
            task.analyze();
            diagnostics.getDiagnostics().stream()
                    .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                    .findFirst()
                    .ifPresent(error -> {
                        throw new IllegalArgumentException(error.toString());
                    });
            return new JavaSources(units, Trees.instance(task), task.getTypes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
