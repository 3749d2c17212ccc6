package org.recours.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.pack.Holidays;
import org.recours.pack.Packs;
import org.recours.text.Text;
import org.recours.usecase.ClinicRules;

/// Gives the demonstration a folder of its own and lets it run. Never touches the default profile.
record DemoStart(Text text, PrintStream to) {

    /// @param wanted a folder that is empty or not there yet; else a new temporary one
    /// @throws Problem when the folder is in use or can't be made
    void run(Optional<Path> wanted) {
        var out = folder(wanted);
        var shipped = new ClinicRules.Shipped(Packs.shipped(), Holidays.shipped(), ZoneId.systemDefault());
        new Demo(out, text, to::println, shipped, InstantSource.system()).run();
    }

    private static Path folder(Optional<Path> wanted) {
        try {
            if (wanted.isEmpty()) {
                return Files.createTempDirectory("recours-demo");
            }
            var folder = Files.createDirectories(wanted.get());
            try (var files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw new Problem(new Phrase("app.demo.notEmpty", folder.toString()));
                }
            }
            return folder;
        } catch (IOException e) {
            throw new Problem(
                    new Phrase(
                            "app.folderNotWritable", wanted.map(Path::toString).orElse("")),
                    e);
        }
    }
}
