package org.recours.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.recours.domain.problem.Phrase;
import org.recours.testkit.screen.ScreenUnderTest;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.Look;
import org.recours.ui.kit.Prose;
import org.recours.ui.nav.Place;
import org.recours.usecase.PinnedDeadlines.Pinned;

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

    @Test
    void theScreenInFrontSaysEachMinuteHowLongThereIs() {
        var desk = desk(new Place.Case(SampleGate.CASE));
        look(desk, 1);
        look(desk, 2);

        assertEquals(List.of(desk.place(), desk.place()), sample.eachMinute);
        assertEquals(List.of("opened Case"), sample.log, "it is not opened anew");
    }

    @Test
    void aPeriodInHoursStaysAboveTheScreenAndIsLookedAtEveryMinute() {
        sample.pinned.add(pinned("in 2 hours", false));
        var desk = desk(new Place.Today());
        assertEquals("in 2 hours · محمد أحمد, K-7QX2-3", words(desk));

        sample.pinned.set(0, pinned("in 1 hour", true));
        sample.pinned.add(pinned("tomorrow", false));
        look(desk, 1);

        assertEquals("in 1 hour · محمد أحمد, K-7QX2-3", words(desk));
        assertEquals(
                "1 more", ScreenUnderTest.onScreen(() -> ((Button) desk.root().lookup("#pinned-more")).getText()));
        sample.pinned.clear();
        look(desk, 2);
        assertEquals(
                false,
                ScreenUnderTest.onScreen(() -> desk.root().lookup("#pinned").isVisible()));
    }

    @Test
    void f9OpensTheUrgentPathFromAnywhereAndNameMaskHoldsAboveIt() {
        sample.pinned.add(pinned("in 2 hours", true));
        var desk = desk(new Place.Settings());
        push(desk, KeyCode.F9);
        assertEquals(Place.Urgent.begin(), desk.place());

        push(desk, KeyCode.F8);
        assertEquals("in 2 hours · • • •, K-7QX2-3", words(desk));
    }

    @Test
    void aClickOnTheLineOpensTheCaseAndWhatIsMoreIsOnToday() {
        sample.pinned.add(pinned("in 2 hours", true));
        sample.pinned.add(pinned("in 3 hours", true));
        var desk = desk(new Place.Settings());
        ScreenUnderTest.onScreen(() -> {
            ((Button) desk.root().lookup("#pinned-more")).fire();
            return true;
        });
        assertEquals(new Place.Today(), desk.place());
        ScreenUnderTest.onScreen(() -> {
            ((Button) desk.root().lookup("#pinned-open")).fire();
            return true;
        });
        assertEquals(new Place.Case(SampleGate.CASE), desk.place());
    }

    @Test
    void theRailMarksTheSettingsWhereverOneGoesFromThem() {
        for (var place : List.of(
                new Place.Settings(),
                new Place.Rules(),
                new Place.Holidays(),
                new Place.Phones(),
                new Place.DateCheck())) {
            var desk = desk(place);
            assertEquals(
                    List.of("rail-settings"),
                    ScreenUnderTest.onScreen(() -> desk.root().lookupAll(".rail-item").stream()
                            .filter(item -> item.getPseudoClassStates().contains(PseudoClass.getPseudoClass("here")))
                            .map(Node::getId)
                            .toList()),
                    place::toString);
        }
    }

    private static Pinned pinned(String sentence, boolean isToday) {
        return new Pinned(SampleGate.CASE, "K-7QX2-3", "محمد أحمد", new Phrase("rule.own", sentence), true, isToday);
    }

    private static String words(DeskWindow desk) {
        return ScreenUnderTest.onScreen(() ->
                ((Prose) desk.root().lookup("#pinned-words")).wordsProperty().get());
    }

    private static void push(DeskWindow desk, KeyCode code) {
        ScreenUnderTest.onScreen(() -> {
            Event.fireEvent(desk.root(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            return code;
        });
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
