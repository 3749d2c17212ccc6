package org.recours.paper.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.domain.document.Printout;
import org.recours.domain.problem.Problem;

class FinishedPdfTest {

    private static final byte[] OLD = {1, 2, 3};
    private static final byte[] NEW = {4, 5, 6, 7};

    @TempDir
    Path folder;

    @Test
    void theFileIsThereWholeAndNothingElse() throws IOException {
        var target = folder.resolve("استمارة.pdf");
        Files.write(target, OLD);
        FinishedPdf.write(new Printout(NEW, 1), target);
        assertArrayEquals(NEW, Files.readAllBytes(target));
        assertEquals(List.of(target), inFolder());
    }

    @Test
    void theEmptyFormIsNeverWrittenOver() throws IOException {
        var form = Files.write(folder.resolve("form.pdf"), OLD);
        var sameFile = folder.resolve("..").resolve(folder.getFileName()).resolve("form.pdf");
        var problem = assertThrows(Problem.class, () -> FinishedPdf.write(new Printout(NEW, 1), sameFile, form));
        assertEquals("problem.pdfOverSource", problem.phrase().key());
        assertArrayEquals(OLD, Files.readAllBytes(form));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsAProblemAndLeavesNothing() throws IOException {
        Files.createDirectory(folder.resolve("taken.pdf"));
        Files.createFile(folder.resolve("taken.pdf").resolve("inside"));
        for (var place : List.of(folder.resolve("absent").resolve("a.pdf"), folder.resolve("taken.pdf"))) {
            var problem = assertThrows(Problem.class, () -> FinishedPdf.write(new Printout(NEW, 1), place));
            assertEquals("problem.pdfUnwritten", problem.phrase().key());
        }
        assertEquals(List.of(folder.resolve("taken.pdf")), inFolder());
    }

    @Test
    void aFileThatCannotBeReadIsAProblem() {
        var problem = assertThrows(Problem.class, () -> ForeignPdf.bytes(folder.resolve("absent.pdf")));
        assertEquals("problem.pdfUnreadable", problem.phrase().key());
        assertEquals(List.of("absent.pdf"), problem.phrase().arguments());
    }

    private List<Path> inFolder() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
