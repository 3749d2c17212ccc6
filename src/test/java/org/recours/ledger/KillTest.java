package org.recours.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Fifty times a real process is killed in the middle of saving.
@Execution(ExecutionMode.CONCURRENT)
final class KillTest {

    private static final long SEED = 20_261_122;
    private static final int KILLS = 50;
    private static final int MOST_SAVES = 25;

    @TempDir
    private Path folder;

    @Test
    void nothingThatWasAcknowledgedIsLostAndEveryOpeningSucceeds() throws Exception {
        var random = new Random(SEED);
        List<String> acknowledged = new ArrayList<>();
        int opened = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            opened += saveUntilKilled(random.nextInt(MOST_SAVES), acknowledged) ? 1 : 0;
        }
        var shown = new HashSet<>(SavingUntilKilled.profile(folder).opened(Profile::shown));
        var lost =
                acknowledged.stream().filter(number -> !shown.contains(number)).toList();

        System.out.printf(
                "kill: seed %d, %d kills, %d acknowledged, %d lost, %d failed openings%n",
                SEED, KILLS, acknowledged.size(), lost.size(), KILLS - opened);
        assertEquals(List.of(), lost);
        assertEquals(KILLS, opened);
        assertTrue(acknowledged.size() > KILLS, "too little was saved to say anything");
        assertEquals(acknowledged.size(), new HashSet<>(acknowledged).size(), "a number was given twice");
    }

    /// Lets a process save so often, kills it, and hears what it had said until then.
    private boolean saveUntilKilled(int saves, List<String> acknowledged) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SavingUntilKilled.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean isOpened = false;
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            int said = 0;
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                if (line.equals("opened")) {
                    isOpened = true;
                } else if (line.startsWith("K-")) {
                    acknowledged.add(line);
                    said++;
                }
                if (isOpened && said >= saves) {
                    process.toHandle().destroyForcibly(); // leaves open what it said before it died
                }
            }
        }
        process.waitFor();
        return isOpened;
    }
}
