package org.recours.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recours.domain.casefile.DocumentKind;
import org.recours.domain.document.Printout;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.usecase.PrintUrgent;
import picocli.CommandLine.Option;

/// Where the papers of an urgent case go: each to a file of its own, or all into a folder.
final class UrgentFiles {

    @Option(names = "--letter", paramLabel = "FILE", descriptionKey = "cli.urgent.letter")
    private @Nullable Path letter;

    @Option(names = "--control-sheet", paramLabel = "FILE", descriptionKey = "cli.urgent.controlSheet")
    private @Nullable Path controlSheet;

    @Option(names = "--phone-list", paramLabel = "FILE", descriptionKey = "cli.urgent.phoneList")
    private @Nullable Path phoneList;

    @Option(names = "--into", paramLabel = "FOLDER", descriptionKey = "cli.urgent.into")
    private @Nullable Path into;

    /// Writes those that are asked for.
    ///
    /// @return the file of each by its name in JSON
    /// @throws Problem when one can’t be written
    Map<String, Path> write(PrintUrgent.Papers papers, String number) {
        var written = new LinkedHashMap<String, Path>();
        write(written, "phoneList", phoneList, number + "-phone-list.pdf", Optional.of(papers.phoneList()));
        write(
                written,
                "letter",
                letter,
                number + "-letter.pdf",
                Optional.of(papers.letter().printout()));
        write(written, "controlSheet", controlSheet, number + "-control-sheet.pdf", papers.controlSheet());
        return written;
    }

    /// Which of them are asked for.
    Set<DocumentKind> asked() {
        var asked = EnumSet.noneOf(DocumentKind.class);
        if (into != null || phoneList != null) {
            asked.add(DocumentKind.PHONE_LIST);
        }
        if (into != null || letter != null) {
            asked.add(DocumentKind.LETTER);
        }
        if (into != null || controlSheet != null) {
            asked.add(DocumentKind.CONTROL_SHEET);
        }
        return asked;
    }

    private void write(
            Map<String, Path> written, String key, @Nullable Path own, String usual, Optional<Printout> paper) {
        var file = Optional.ofNullable(own).or(() -> Optional.ofNullable(into).map(folder -> inside(folder, usual)));
        if (file.isPresent() && paper.isPresent()) {
            OutputFile.write(file.get(), paper.get().pdf());
            written.put(key, file.get());
        }
    }

    private static Path inside(Path folder, String name) {
        try {
            return Files.createDirectories(folder).resolve(name);
        } catch (IOException e) {
            throw new Problem(new Phrase("cli.fileNotWritten", folder.toString()), e);
        }
    }
}
