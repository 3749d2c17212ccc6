package org.recours.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recours.ui.kit.Background;

class LockViewModelTest {

    private final List<String> done = new ArrayList<>();
    private String pin = "2468";
    private Instant now = Instant.parse("2026-11-22T09:00:00Z");
    private final LockViewModel model = new LockViewModel(
            Background.direct(),
            new OpenProfile.Pin(() -> !pin.isEmpty(), typed -> typed.equals(pin)),
            () -> done.add("kept"),
            () -> done.add("locked"),
            now);

    @Test
    void fiveIdleMinutesHideTheScreenAfterKeepingWhatWasTyped() {
        minutes(4);
        assertFalse(model.veiledProperty().get());
        minutes(1);
        assertTrue(model.veiledProperty().get());
        assertEquals(List.of("kept"), done);
    }

    @Test
    void whoWorksIsNotInterrupted() {
        for (int i = 0; i < 90; i++) {
            model.act();
            minutes(1);
        }
        assertFalse(model.veiledProperty().get());
    }

    @Test
    void thePinLiftsTheVeilAndTheMinutesBeginAnew() {
        minutes(5);
        model.tryPin("2468");
        assertFalse(model.veiledProperty().get());
        minutes(4);
        assertFalse(model.veiledProperty().get());
    }

    @Test
    void theFifthWrongPinLocks() {
        minutes(5);
        for (int i = 0; i < 4; i++) {
            model.tryPin("0000");
        }
        assertFalse(done.contains("locked"));
        model.tryPin("0000");
        assertTrue(done.contains("locked"));
    }

    @Test
    void keysPressedOnTheVeilDoNotPutOffTheLock() {
        for (int i = 0; i < 60; i++) {
            model.act();
            if (i == 0) {
                model.veil();
            }
            minutes(1);
        }
        assertTrue(done.contains("locked"));
    }

    @Test
    void withoutAPinTheScreenLocksAtOnce() {
        pin = "";
        minutes(5);
        assertEquals("locked", done.getLast());
    }

    @Test
    void aLaptopThatSleptIsLocked() {
        now = now.plus(Duration.ofMinutes(4));
        model.look(now);
        assertEquals(List.of("kept", "locked"), done);
    }

    @Test
    void thePanicKeyLocksOnceAndKeepsWhatWasTyped() {
        model.lockNow();
        model.lockNow();
        assertEquals(List.of("kept", "locked"), done);
    }

    private void minutes(int count) {
        for (int i = 0; i < count; i++) {
            now = now.plus(Duration.ofMinutes(1));
            model.look(now);
        }
    }
}
