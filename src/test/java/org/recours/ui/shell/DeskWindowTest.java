package org.recours.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recours.testkit.screen.ScreenUnderTest;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.Look;
import org.recours.ui.nav.Place;

class DeskWindowTest {

    private static final Instant NOW = Instant.parse("2026-11-22T23:59:00Z");

    private final SampleGate sample = new SampleGate();

    @Test
    void atMidnightTodayIsReadAnewAndTheReminderLooksAtTheClock() {
        var desk = desk(new Place.Today());
        look(desk, 1);
        assertEquals(List.of("opened Today"), sample.log, "nothing has changed yet");

        sample.today = sample.today.plusDays(1);
        look(desk, 2);
        look(desk, 3);

        assertEquals(List.of("opened Today", "opened Today"), sample.log);
        assertEquals(sample.today, sample.reminded.getLast());
    }

    @Test
    void atMidnightACaseThatIsBeingTypedIsLeftAlone() {
        var desk = desk(new Place.Case(SampleGate.CASE));
        sample.today = sample.today.plusDays(1);
        look(desk, 1);

        assertEquals(List.of("opened Case"), sample.log);
    }

    private DeskWindow desk(Place first) {
        return ScreenUnderTest.onScreen(() -> {
            var desk = new DeskWindow(Background.direct(), sample.profile(), NOW, first, _ -> {}, () -> {});
            desk.build(Text.in(Language.ENGLISH), new Preferences(Language.ENGLISH, Look.LIGHT));
            return desk;
        });
    }

    private static void look(DeskWindow desk, int minutes) {
        ScreenUnderTest.onScreen(() -> {
            desk.look(NOW.plusSeconds(60L * minutes));
            return true;
        });
    }
}
