package org.recours.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recours.domain.problem.Phrase;
import org.recours.usecase.ExportDates;
import picocli.CommandLine.Option;

/// Where open dates go as a file for calendar programs, and which of them.
final class DatesFile {

    @Option(names = "--ics", paramLabel = "FILE", descriptionKey = "cli.option.ics")
    private @Nullable Path file;

    @Option(names = "--case", paramLabel = "NUMBER", descriptionKey = "cli.option.icsCase")
    private @Nullable String number;

    @Option(names = "--title", paramLabel = "WORD", descriptionKey = "cli.option.icsTitle")
    private @Nullable String title;

    boolean isAsked() {
        return file != null;
    }

    /// Writes it, and says what is not in it.
    ///
    /// @throws org.recours.domain.problem.Problem when it can’t be written, or there is no such case
    int write(Desk desk, Optional<String> member, Entrance entrance) {
        var output = entrance.output();
        var word = Optional.ofNullable(title).orElseGet(() -> output.text().get("ics.word"));
        var export = desk.lists().export();
        var exported = Optional.ofNullable(number)
                .map(one -> export.of(CaseChoice.of(desk, one), word))
                .orElseGet(() -> export.all(word, member));
        var out = Optional.ofNullable(file).orElseThrow();
        OutputFile.write(out, exported.file().getBytes(StandardCharsets.UTF_8));
        tell(exported, out, entrance);
        return Exit.DONE;
    }

    private static void tell(ExportDates.Exported exported, Path out, Entrance entrance) {
        var output = entrance.output();
        if (entrance.isJson()) {
            var json = new LinkedHashMap<String, Object>();
            json.put("out", out.toString());
            json.put("dates", exported.dates());
            json.put("withoutDay", exported.withoutDay());
            json.put("restricted", exported.restricted());
            output.json(json);
            return;
        }
        output.line(output.text().get("ics.written", exported.dates(), out.toString()));
        if (exported.withoutDay() > 0) {
            output.tell(new Phrase("ics.withoutDay", exported.withoutDay()));
        }
        if (exported.restricted() > 0) {
            output.tell(new Phrase("ics.restricted", exported.restricted()));
        }
    }
}
