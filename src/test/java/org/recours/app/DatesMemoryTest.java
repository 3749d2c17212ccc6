package org.recours.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.session.Laptops;
import org.recours.ui.today.Remembered;
import org.recours.ui.today.Whose;

class DatesMemoryTest {

    private static final Remembered KEPT = new Remembered(
            new Whose.Member("Bruno Keller"),
            Optional.of(CalendarSystem.ETHIOPIC),
            Optional.of(LocalDate.of(2026, 11, 23)));

    @TempDir
    private Path folder;

    @Test
    void whatASeatRemembersSurvivesALockSealed() throws Exception {
        var laptop = new Laptops(folder);
        try (var amina = laptop.found("Amina")) {
            var memory = new DatesMemory(amina.drafts()).port();
            assertEquals(Remembered.NOTHING, memory.read().call());
            memory.change().accept(_ -> KEPT);
        }
        try (var amina = laptop.reopen("Amina")) {
            assertEquals(KEPT, new DatesMemory(amina.drafts()).port().read().call());
        }
        assertFalse(isAnywhere("Keller"), "a name lies sealed");
    }

    private boolean isAnywhere(String name) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(name)) {
                    return true;
                }
            }
        }
        return false;
    }
}
