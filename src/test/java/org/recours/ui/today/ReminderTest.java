package org.recours.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recours.testkit.screen.ScreenUnderTest;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.Look;
import org.recours.ui.kit.NameMask;
import org.recours.ui.nav.Desk;
import org.recours.ui.nav.Place;
import org.recours.ui.sheet.HeldWork;
import org.recours.ui.today.TodayActions.Asks;
import org.recours.ui.today.TodayActions.Row;

class ReminderTest {

    private final SampleToday sample = new SampleToday();
    private final Postponed postponed = new Postponed();
    private final NameMask names = new NameMask();
    private final List<Place> gone = new ArrayList<>();
    private ZonedDateTime now = ZonedDateTime.of(SampleToday.TODAY, LocalTime.of(8, 0), ZoneOffset.UTC);

    @Test
    void itSaysWhatIsOverdueDueUnknownAndPastTheClinicsTarget() {
        sample.rows.add(sample.rows.get(1));
        var model = model();
        var asks = shown(model).orElseThrow();
        assertEquals(
                List.of(1, 2, 1, 1),
                Stream.of(asks.overdue(), asks.due(), asks.unknown(), asks.target())
                        .map(TodayActions.Count::number)
                        .toList());

        model.unfoldedProperty().set(true);
        var rows = model.rowsProperty().get().orElseThrow();
        assertEquals(List.of("K-7QX2-3"), numbers(rows.overdue()));
        assertEquals(List.of("K-7QX2-2", "K-7QX2-2"), numbers(rows.due()));
        assertEquals(List.of("K-7QX2-5"), numbers(rows.target()));
        assertEquals(List.of("K-7QX2-1"), numbers(rows.unknown()));
    }

    @Test
    void allAreCountedHoweverFewOfThemTodayShows() {
        sample.overdueInAll = 700;
        assertEquals(700, shown(model()).orElseThrow().overdue().number());
    }

    @Test
    void itCountsAndReadsTheRowsOnlyWhileTheyAreUnfolded() {
        var model = model();
        shown(model);
        model.refresh();
        assertEquals(0, sample.pagesRead.get());

        model.unfoldedProperty().set(true);
        model.refresh();
        assertEquals(2, sample.pagesRead.get());
        assertTrue(model.unfoldedProperty().get(), "a save does not fold them");

        model.unfoldedProperty().set(false);
        model.refresh();
        assertEquals(2, sample.pagesRead.get());
    }

    @Test
    void whatWasCountedBeforeItWasSeenDoesNotBringItBack() {
        var held = new HeldWork();
        var model = new ReminderViewModel(held.background(), sample.actions(), () -> now, postponed);
        model.look();
        held.allDone();
        model.refresh();
        held.pause();
        model.seen();
        held.allDone();

        assertEquals(Optional.empty(), model.reminderProperty().get());
    }

    @Test
    void manySavesAtOnceAreCountedOnce() {
        var held = new HeldWork();
        var counted = new AtomicInteger();
        var actions = sample.actions();
        var model = new ReminderViewModel(
                held.background(),
                new TodayActions(
                        actions.pages(),
                        () -> {
                            counted.incrementAndGet();
                            return actions.asks().call();
                        },
                        actions.pastTarget(),
                        actions.why(),
                        actions.memory()),
                () -> now,
                postponed);
        model.look();
        held.allDone();
        assertEquals(1, counted.get());

        for (int i = 0; i < 100; i++) {
            model.refresh();
            held.allDone();
        }
        held.pause();
        held.allDone();
        assertEquals(2, counted.get());
    }

    @Test
    void seenItIsQuietForTheDayAlsoAfterALockAndComesAgainAfterMidnight() {
        var model = model();
        shown(model);
        model.seen();
        assertEquals(Optional.empty(), model.reminderProperty().get());
        assertEquals(Optional.empty(), shown(model()), "after a lock");

        now = now.plusHours(17);
        assertTrue(shown(model).isPresent(), "after midnight");
    }

    @Test
    void laterItComesAgainOnTheSameDay() {
        var model = model();
        shown(model);
        model.later();
        now = now.plusMinutes(119);
        assertEquals(Optional.empty(), shown(model));
        assertEquals(Optional.empty(), shown(model()), "another language makes it anew, and it still waits");

        now = now.plusMinutes(1);
        assertTrue(shown(model).isPresent());
    }

    @Test
    void whatIsDoneIsRemindedOfNoMoreAndWithNothingLeftItIsGone() {
        var model = model();
        shown(model);
        sample.rows.removeIf(row -> !row.number().equals("K-7QX2-4"));
        model.refresh();
        assertEquals(Optional.empty(), model.reminderProperty().get());
    }

    @Test
    void whatCannotBeReadIsTriedAgainTheNextMinute() {
        sample.fails = true;
        var model = model();
        assertEquals(Optional.empty(), shown(model));

        sample.fails = false;
        assertTrue(shown(model).isPresent());
    }

    @Test
    void itComesWhereNobodyCanReadWhetherItWasSeen() {
        sample.forgets = true;
        assertTrue(shown(model()).isPresent());
    }

    @Test
    void whereRowsOrACountCannotBeReadTheNumbersStay() {
        var model = model();
        var asks = shown(model);
        sample.fails = true;

        model.unfoldedProperty().set(true);
        assertFalse(model.unfoldedProperty().get());
        assertEquals(asks, model.reminderProperty().get());

        model.refresh();
        assertEquals(asks, model.reminderProperty().get());

        sample.fails = false;
        sample.rows.removeIf(row -> !row.number().equals("K-7QX2-4"));
        assertEquals(Optional.empty(), shown(model), "the next minute counts again");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        ENGLISH, LIGHT
        FRENCH, LIGHT
        ARABIC, LIGHT
        FRENCH, DARK
        ARABIC, DARK
        """)
    void itCanBeReadByAllWithItsRowsUnfolded(Language language, Look look) {
        sample.rows.add(sample.rows.get(4));
        var window = show(language, look);
        window.robot().clickOn("#reminder-show");
        assertEquals(List.of(), window.picture("reminder").objections());
    }

    @Test
    void aRowOpensItsCaseAndHiddenNamesAreNotShown() {
        names.toggle();
        var window = show(Language.ENGLISH, Look.LIGHT);
        window.robot().clickOn("#reminder-show").clickOn("K-7QX2-3");
        assertEquals(List.of(new Place.Case(sample.rows.get(2).caseFile())), gone);
        assertEquals(
                List.of(),
                window.robot().lookup(".label").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .filter(words -> words.contains("Yohannes") || words.contains("محمد"))
                        .toList());
    }

    @Test
    void seenIsOneClick() {
        var window = show(Language.ENGLISH, Look.LIGHT);
        window.robot().clickOn("#reminder-seen");
        assertEquals(Optional.of(SampleToday.TODAY), sample.remembered.seen());
        assertFalse(window.scene().lookup("#reminder").isVisible());
    }

    private ScreenUnderTest show(Language language, Look look) {
        return ScreenUnderTest.show(language, look, 980, 600, () -> {
            var desk = new Desk(Text.in(language), Background.direct(), names, gone::add, _ -> {});
            var screen = ReminderScreen.on(desk, sample.actions(), () -> now, postponed, _ -> {});
            screen.opened().run();
            return screen.root();
        });
    }

    private ReminderViewModel model() {
        return new ReminderViewModel(Background.direct(), sample.actions(), () -> now, postponed);
    }

    private static Optional<Asks> shown(ReminderViewModel model) {
        model.look();
        return model.reminderProperty().get();
    }

    private static List<String> numbers(List<Row> rows) {
        return rows.stream().map(Row::number).toList();
    }
}
