package org.recours.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.recours.testkit.screen.Readers;
import org.recours.testkit.screen.ScreenUnderTest;
import org.recours.testkit.screen.Typist;
import org.recours.text.Language;
import org.recours.ui.kit.Background;
import org.recours.ui.kit.Look;
import org.testfx.api.FxRobot;

class MainWindowTest {

    private static final OpenProfile.Doubt DOUBT =
            new OpenProfile.Doubt(LocalDate.of(1970, 1, 1), LocalDate.of(2026, 10, 30));

    private final SampleGate sample = new SampleGate();
    private final List<Preferences> remembered = new ArrayList<>();
    private final FxRobot robot = new Typist();

    @Test
    void thePassphraseOpensTheDeskAtToday() {
        var stage = open(Language.ENGLISH, Look.LIGHT);
        robot.clickOn("#passphrase").write(SampleGate.PASSPHRASE).push(KeyCode.ENTER);
        assertEquals(List.of("opened Today"), sample.log);
        assertEquals("Recours", stage.getTitle());
    }

    @Test
    void ctrlEnterOpensTheDeskAsTheLargeButtonDoes() {
        open(Language.ENGLISH, Look.LIGHT);
        robot.clickOn("#passphrase").write(SampleGate.PASSPHRASE).push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(List.of("opened Today"), sample.log);
    }

    @Test
    void noScreenIsOpenedBeforeTheDayIsConfirmed() {
        sample.doubt = Optional.of(DOUBT);
        unlocked(Language.ENGLISH, Look.LIGHT);
        robot.push(KeyCode.CONTROL, KeyCode.N).push(KeyCode.CONTROL, KeyCode.K).push(KeyCode.ESCAPE);
        assertEquals(List.of(), sample.log);

        robot.clickOn("#today-yes");

        assertEquals(List.of("confirmed 1970-01-01", "opened Today"), sample.log);
    }

    @Test
    void theRightDateIsTypedAndTheQuestionSurvivesAnotherLanguage() {
        sample.doubt = Optional.of(DOUBT);
        unlocked(Language.ENGLISH, Look.LIGHT);
        robot.clickOn("#language").clickOn("Français");
        robot.clickOn("#today-other").write("yesterday").push(KeyCode.ENTER);
        assertEquals(List.of(), sample.log);

        robot.eraseText("yesterday".length()).write("3/11/2026").push(KeyCode.ENTER);

        assertEquals(List.of("confirmed 2026-11-03", "opened Today"), sample.log);
    }

    @Test
    void thePanicKeyLocksAlsoWhileTheDayIsAsked() {
        sample.doubt = Optional.of(DOUBT);
        unlocked(Language.ENGLISH, Look.LIGHT);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertEquals(List.of("closed"), sample.log);
        assertTrue(isShown("#passphrase"));
    }

    @Test
    void everybodyCanReadTheQuestionOfTheDay() {
        sample.doubt = Optional.of(DOUBT);
        Readers.read(
                "confirm-today",
                this::desk,
                window -> robot.clickOn("#today-other").write("3/11/2026"));
    }

    @Test
    void theKeyboardAloneGoesEverywhere() {
        unlocked(Language.ENGLISH, Look.LIGHT);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("exch")
                .push(KeyCode.DOWN)
                .push(KeyCode.DOWN)
                .push(KeyCode.DOWN)
                .push(KeyCode.ENTER);
        assertEquals("opened Exchange", sample.log.getLast());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("primary", sample.log.getLast());
        robot.push(KeyCode.ESCAPE);
        assertEquals("opened Today", sample.log.getLast());
        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertEquals("opened Intake", sample.log.getLast());
    }

    @Test
    void f6MovesBetweenTheRegionsAndComesBack() {
        var stage = unlocked(Language.ENGLISH, Look.LIGHT);
        robot.clickOn("#screen-field");
        var seen = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            robot.push(KeyCode.F6);
            seen.add(stage.getScene().getFocusOwner().getId());
        }
        assertEquals(List.of("find", "rail-today", "screen-field"), seen);
    }

    @Test
    void anotherLanguageKeepsThePlaceAndWhatWasTyped() {
        var stage = unlocked(Language.ENGLISH, Look.LIGHT);
        robot.clickOn("#rail-exchange");
        robot.clickOn("#screen-field").write("half a sentence");
        robot.clickOn("#language").clickOn("العربية");
        assertTrue(sample.log.contains("kept half a sentence"));
        assertEquals("opened Exchange", sample.log.getLast());
        assertEquals(Language.ARABIC, remembered.getLast().language());
        assertEquals(
                javafx.geometry.NodeOrientation.RIGHT_TO_LEFT,
                stage.getScene().getRoot().getEffectiveNodeOrientation());
    }

    @Test
    void eachSeatComesBackToItsOwnPlaceAndToNobodyElses() {
        unlocked(Language.ENGLISH, Look.LIGHT);
        robot.clickOn("#rail-exchange").push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);

        sample.seat = "2";
        robot.clickOn("#passphrase").write(SampleGate.PASSPHRASE).push(KeyCode.ENTER);
        assertEquals("opened Today", sample.log.getLast());

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        sample.seat = "1";
        robot.clickOn("#passphrase").write(SampleGate.PASSPHRASE).push(KeyCode.ENTER);
        assertEquals("opened Exchange", sample.log.getLast());
    }

    @Test
    void aSeatIsChosenByArrowKeysToo() {
        var stage = open(Language.ENGLISH, Look.LIGHT);
        robot.clickOn("Amina Diallo").type(KeyCode.DOWN);
        assertTrue(((ToggleButton) stage.getScene().getFocusOwner()).isSelected());
        robot.clickOn("#passphrase").write(SampleGate.PASSPHRASE).push(KeyCode.ENTER);
        assertEquals(List.of(), sample.log, "the second seat waits for its clinic");
        assertTrue(isShown("#accept"));
    }

    @Test
    void theVeilHidesEverythingAndFiveWrongPinsAskForThePassphrase() {
        unlocked(Language.ENGLISH, Look.LIGHT);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertFalse(isShown("#screen-field"));
        robot.write("2468").push(KeyCode.ENTER);
        assertTrue(isShown("#screen-field"));
        robot.push(KeyCode.CONTROL, KeyCode.L);
        for (int i = 0; i < LockViewModel.PIN_TRIES; i++) {
            robot.clickOn("#pin").write("1").push(KeyCode.ENTER);
        }
        assertEquals("closed", sample.log.getLast());
        assertTrue(isShown("#passphrase"));
    }

    @Test
    void thePanicKeyKeepsWhatWasTypedBeforeTheKeysAreWiped() {
        unlocked(Language.ENGLISH, Look.LIGHT);
        robot.clickOn("#screen-field").write("half");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertEquals(List.of("kept half", "closed"), sample.log.subList(sample.log.size() - 2, sample.log.size()));
    }

    @Test
    void everybodyCanReadTheFrameTheFindBoxAndTheVeil() {
        Readers.read("frame", this::desk);
        Readers.read("find", this::desk, window -> {
            robot.push(KeyCode.CONTROL, KeyCode.K);
            robot.write("e");
        });
        Readers.read("veil", this::desk, window -> robot.push(KeyCode.CONTROL, KeyCode.L));
    }

    @Test
    void hiddenNamesAreNotFoundByLookingOverAShoulder() {
        var stage = unlocked(Language.ENGLISH, Look.LIGHT);
        robot.push(KeyCode.F8).push(KeyCode.CONTROL, KeyCode.K);
        robot.write("m");
        var list = robot.lookup("#find-hits").queryAs(ListView.class);
        assertFalse(list.lookupAll(".label").stream().map(Object::toString).anyMatch(words -> words.contains("محمد")));
        assertTrue(stage.isShowing());
    }

    /// JavaFX holds two properties that follow each other only weakly.
    @Test
    void theFindBoxStillFindsAfterTheMemoryWasTidied() {
        unlocked(Language.ENGLISH, Look.LIGHT);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        tidyMemory();
        robot.write("exch");
        ListView<FindViewModel.Hit> list = robot.lookup("#find-hits").queryListView();
        var acts = list.getItems().stream()
                .flatMap(hit -> hit instanceof FindViewModel.Hit.Do(var act) ? Stream.of(act.words()) : Stream.empty())
                .toList();
        assertEquals(List.of("Exchange"), acts);
    }

    private static void tidyMemory() {
        var canary = new WeakReference<>(new Object());
        while (!canary.refersTo(null)) {
            System.gc();
        }
    }

    private ScreenUnderTest desk(Language language, Look look) {
        return ScreenUnderTest.of(unlocked(language, look), language, look);
    }

    private boolean isShown(String id) {
        return robot.lookup(id).tryQuery().filter(MainWindowTest::isReallyShown).isPresent();
    }

    private static boolean isReallyShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private Stage unlocked(Language language, Look look) {
        var stage = open(language, look);
        robot.clickOn("#passphrase").write(SampleGate.PASSPHRASE).push(KeyCode.ENTER);
        return stage;
    }

    private Stage open(Language language, Look look) {
        var stage = ScreenUnderTest.window();
        ScreenUnderTest.onScreen(() -> {
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(980);
            stage.setHeight(700);
            new MainWindow(
                            stage,
                            sample.actions(),
                            Background.direct(),
                            InstantSource.fixed(Instant.parse("2026-11-22T09:00:00Z")),
                            new Preferences(language, look),
                            remembered::add)
                    .show();
            stage.setWidth(980);
            stage.setHeight(700);
            return stage;
        });
        return stage;
    }
}
