package org.recours.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.recours.domain.document.Printout;
import picocli.CommandLine.Option;

/// Where a command puts the paper that it prints.
final class PaperFile {

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.option.out")
    private Path out = Path.of("");

    /// Writes it, and says so.
    ///
    /// @throws org.recours.domain.problem.Problem when it can’t be written
    int write(Printout printout, Entrance entrance) {
        OutputFile.write(out, printout.pdf());
        var output = entrance.output();
        if (entrance.isJson()) {
            var json = new LinkedHashMap<String, Object>();
            json.put("out", out.toString());
            json.put("pages", printout.pages());
            output.json(json);
        } else {
            output.line(output.text().get("cli.paper.written", out.toString()));
        }
        return Exit.DONE;
    }
}
