package org.recours.usecase;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.domain.problem.Problem;

class FormShelfTest {

    @TempDir
    private Path folder;

    @Test
    void anEmptyShelfHoldsNothing() {
        assertEquals(List.of(), shelf().all());
        assertEquals(Optional.empty(), shelf().find("abc"));
    }

    @Test
    void aFormIsKeptUnchangedUnderTheNameOfItsFile() throws IOException {
        var kept = shelf().keep(file("استمارة -- 1.PDF", "%PDF-1"));

        assertEquals("استمارة -- 1", kept.title());
        assertEquals(List.of(kept), shelf().all());
        assertArrayEquals("%PDF-1".getBytes(StandardCharsets.UTF_8), shelf().bytes(kept));
    }

    @Test
    void theSameFormTwiceIsOne() throws IOException {
        var first = shelf().keep(file("a.pdf", "%PDF-1"));
        var second = shelf().keep(file("b.pdf", "%PDF-1"));

        assertEquals(first, second);
        assertEquals(1, shelf().all().size());
    }

    @Test
    void aFormThatWasChangedIsNotFilledIn() throws IOException {
        var kept = shelf().keep(file("a.pdf", "%PDF-1"));
        try (var files = Files.list(folder.resolve("forms"))) {
            Files.writeString(files.findFirst().orElseThrow(), "%PDF-2");
        }

        var problem = assertThrows(Problem.class, () -> shelf().bytes(kept));
        assertEquals("forms.changed", problem.phrase().key());
    }

    @Test
    void aFileThatIsGoneSaysSo() {
        var problem = assertThrows(Problem.class, () -> shelf().keep(folder.resolve("none.pdf")));
        assertEquals("forms.notKept", problem.phrase().key());
    }

    private FormShelf shelf() {
        return new FormShelf(folder.resolve("forms"));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
