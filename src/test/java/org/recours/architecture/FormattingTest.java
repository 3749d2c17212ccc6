package org.recours.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A test and not a Maven plugin: plugins run in Maven's own JVM, whose older parser rejects these sources.
///
/// What fails here is mended by `mvn -q test-compile exec:exec@format`.
@Execution(ExecutionMode.CONCURRENT)
class FormattingTest {

    @Test
    void everySourceIsFormatted() throws Exception {
        Gate.holds(Formatting.unformatted(Formatting.allSources()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A\n{\n}\n", // a brace on its own line
                "import java.util.List;\n\nclass A {}\n", // an import that nothing uses
                "class A {}" // no line end
            })
    void aLooseFileIsFound(String source, @TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("A.java"), source);
        Gate.bites(Formatting.unformatted(List.of(file)), "A.java");
    }
}
