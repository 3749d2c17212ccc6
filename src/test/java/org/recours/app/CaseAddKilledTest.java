package org.recours.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A real process is killed in the middle of `case add`: what it said is saved is there afterwards.
@Execution(ExecutionMode.CONCURRENT)
class CaseAddKilledTest {

    private static final int LINES = 5_000;

    @TempDir
    private Path folder;

    @Test
    void everyPrintedCaseIsThereAfterAKill() throws IOException, InterruptedException {
        var profile = folder.resolve("p");
        var commands = new Commands(profile);
        assertEquals(0, commands.run("found", "--clinic", "C", "--person", "A").code());
        var file = Files.write(
                folder.resolve("cases.ndjson"),
                Collections.nCopies(LINES, "{\"kind\":\"appeal\",\"category\":\"AS\",\"person\":{\"name\":\"A\"}}"));
        for (int saved : List.of(1, 450)) {
            var printed = killedAfter(saved, profile, file);
            var listed = commands.run("case", "list", "--json")
                    .json()
                    .valueStream()
                    .map(one -> "saved " + one.get("number").asString() + " "
                            + one.get("id").asString())
                    .collect(Collectors.toSet());
            assertTrue(printed.size() >= saved && printed.size() < LINES, () -> printed.size() + " were printed");
            assertTrue(listed.containsAll(printed), () -> "of " + printed.size() + " some are lost");
            assertEquals(0, commands.run("verify").code());
        }
    }

    /// What a process printed that is killed once it has printed so many.
    private static List<String> killedAfter(int saved, Path profile, Path file)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--profile",
                profile.toString(),
                "case",
                "add",
                "--from",
                file.toString());
        builder.environment().put("RECOURS_PASSPHRASE", Commands.PASSPHRASE);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        var process = builder.start();
        var printed = new ArrayList<String>();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                printed.add(line);
                if (printed.size() == saved) {
                    process.destroyForcibly();
                }
            }
        } catch (IOException e) {
            assertTrue(printed.size() >= saved, "the process ended before it was killed"); // the pipe broke with it
        }
        process.waitFor();
        if (printed.getLast().length() < "saved X-XXXX-1 ".length() + 32) {
            printed.removeLast(); // the kill cut the line, nobody could read it
        }
        return printed;
    }
}
