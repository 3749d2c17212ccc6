package org.recours.ui.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.Category;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.casefile.Kind;
import org.recours.domain.deadline.AnswerTime;
import org.recours.domain.person.BirthDate;
import org.recours.domain.person.Person;
import org.recours.domain.problem.Phrase;
import org.recours.testkit.screen.ScreenUnderTest;
import org.recours.text.Language;
import org.recours.ui.kit.Look;
import org.recours.ui.kit.ProseArea;
import org.recours.ui.kit.Regions;
import org.recours.ui.nav.Place;
import org.recours.usecase.AuthorityClock;

class CaseViewTest {

    /// What a window of 990 leaves beside the folded rail, and one just too wide to fold it beside the whole.
    private static final double BESIDE_THE_RAIL = 930;

    private final CaseDesk sample = new CaseDesk();
    private Runnable eachMinute = () -> {};

    @ParameterizedTest
    @CsvSource(textBlock = """
        ENGLISH, LIGHT
        FRENCH, LIGHT
        ARABIC, LIGHT
        ARABIC, DARK
        """)
    void everyPartCanBeReadByAll(Language language, Look look) {
        aCaseWithEverything();
        for (var part : Place.Part.values()) {
            var window = show(language, look, part);
            assertEquals(
                    List.of(),
                    window.picture("case-" + part.name().toLowerCase(java.util.Locale.ROOT))
                            .objections(),
                    part.name());
        }
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, LIGHT", "FRENCH, LIGHT", "ARABIC, LIGHT", "ARABIC, DARK"})
    void bothClocksStandSideBySideAndAMissedDateShowsWhatStaysOpen(Language language, Look look) {
        sample.lateRoutes =
                List.of(new Phrase("case.late.until", new Phrase("rule.late.ukLateAppeal"), LocalDate.of(2027, 9, 28)));
        aCaseWithEverything();
        missed();
        var silence = sample.with(
                ContestedDecision.TYPE,
                sample.typing.newId(),
                ContestedDecision.NOTIFIED_ON,
                EventDate.on(LocalDate.of(2026, 11, 20)));
        var silent = new AuthorityClock(
                sample.typing.newId(),
                "Commission de recours amiable (CRA)",
                LocalDate.of(2026, 9, 20),
                LocalDate.of(2026, 11, 20),
                true,
                AnswerTime.Silence.REFUSAL,
                Optional.of(new AuthorityClock.Next(
                        new Phrase("rule.letter"),
                        Optional.of(new AuthorityClock.Step(silence, sample.countdown.apply(silence))),
                        Optional.empty())));
        var waiting = new AuthorityClock(
                sample.typing.newId(),
                "Tribunal administratif",
                LocalDate.of(2026, 11, 2),
                LocalDate.of(2027, 1, 4),
                false,
                AnswerTime.Silence.REFUSAL,
                Optional.empty());
        sample.authorities = List.of(silent, waiting);
        var window = show(language, look, Place.Part.TIMELINE);
        assertEquals(List.of(), window.picture("case-clocks").objections());
        ScreenUnderTest.onScreen(() -> {
            ((ScrollPane) window.scene().lookup("#case-standing")).setVvalue(0.5);
            return true;
        });
        assertEquals(List.of(), window.picture("case-answers").objections());

        ScreenUnderTest.onScreen(() -> {
            ((TitledPane) window.scene().lookup("#case-filed")).setExpanded(true);
            ((ScrollPane) window.scene().lookup("#case-standing")).setVvalue(0.8);
            return true;
        });
        assertEquals(List.of(), window.picture("case-filed").objections());
        ScreenUnderTest.onScreen(() -> {
            ((ScrollPane) window.scene().lookup("#case-standing")).setVvalue(1);
            return true;
        });
        assertEquals(List.of(), window.picture("case-filed-end").objections());
    }

    @ParameterizedTest
    @CsvSource({"FRENCH, LIGHT", "ARABIC, DARK"})
    void twoDecisionsHaveADateEachAndTheOneThatWasMetIsChosen(Language language, Look look) {
        aCaseWithEverything();
        anotherDecision();
        sample.otherwise = Optional.of(new Phrase("case.due.otherwiseNow", LocalDate.of(2026, 11, 19)));
        var window = show(language, look, Place.Part.TIMELINE);
        assertEquals(List.of(), window.picture("case-two-dates").objections());
        ScreenUnderTest.onScreen(() -> {
            ((TitledPane) window.scene().lookup("#case-filed")).setExpanded(true);
            ((ScrollPane) window.scene().lookup("#case-standing")).setVvalue(0.6);
            return true;
        });
        assertEquals(List.of(), window.picture("case-two-dates-filed").objections());
        assertTrue(window.scene().lookup("#case-filed-which").isVisible());
    }

    @ParameterizedTest
    @CsvSource({"FRENCH, LIGHT", "ARABIC, DARK"})
    void whereTheDateThatWasMeantIsMetThePageAsksForWhichOneItIs(Language language, Look look) {
        aCaseWithEverything();
        anotherDecision();
        var model = sample.model();
        model.load();
        model.standing().filedWhat().set("appeal");
        model.keep();
        var first = sample.whole().nextDeadline().orElseThrow().id();
        sample.elsewhere("deadline", first, Deadline.DONE_ON, LocalDate.of(2026, 11, 20));
        var window = show(language, look, Place.Part.TIMELINE);
        ScreenUnderTest.onScreen(() -> {
            ((TitledPane) window.scene().lookup("#case-filed")).setExpanded(true);
            ((ScrollPane) window.scene().lookup("#case-standing")).setVvalue(0.5);
            return true;
        });
        assertEquals(List.of(), window.picture("case-filed-which-gone").objections());
        assertTrue(window.scene().lookup("#case-filed-which").isVisible());
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, LIGHT", "FRENCH, LIGHT", "ARABIC, DARK"})
    void theDecisionOnTheSheetIsChosenAndANewOneCanBeBegun(Language language, Look look) {
        aCaseWithEverything();
        anotherDecision();
        var window = show(language, look, Place.Part.DECISION);
        assertEquals(List.of(), window.picture("case-decisions").objections());
        assertTrue(window.scene().lookup("#case-decision-which").isVisible());
        ScreenUnderTest.onScreen(() -> {
            ((Button) window.scene().lookup("#case-decision-new")).fire();
            return true;
        });
        assertEquals(List.of(), window.picture("case-decision-new").objections());
        assertEquals("decision-authority", window.scene().getFocusOwner().getId());
        ScreenUnderTest.onScreen(() -> {
            ((TextField) window.scene().lookup("#decision-authority")).setText("CNDA");
            return true;
        });
        assertEquals(List.of(), window.picture("case-decision-typed").objections());
        assertTrue(window.scene().lookup("#case-decision-which").isDisabled());
    }

    private void anotherDecision() {
        var decision =
                sample.with(ContestedDecision.TYPE, sample.typing.newId(), ContestedDecision.CASE_FILE, sample.id);
        decision = ContestedDecision.TYPE.with(
                decision, ContestedDecision.AUTHORITY, "Préfecture du Haut-Rhin, bureau de l’asile");
        sample.write(
                ContestedDecision.TYPE,
                ContestedDecision.TYPE.with(decision, ContestedDecision.REFERENCE, "2026/88-B"));
        var day = LocalDate.of(2026, 12, 15);
        var deadline = sample.with(Deadline.TYPE, sample.typing.newId(), Deadline.DECISION, decision.id());
        deadline = Deadline.TYPE.with(deadline, Deadline.CASE_FILE, sample.id);
        deadline = Deadline.TYPE.with(deadline, Deadline.SAFE_DATE, day);
        deadline = Deadline.TYPE.with(deadline, Deadline.LEGAL_LAST_DAY, day.plusDays(2));
        sample.write(Deadline.TYPE, Deadline.TYPE.with(deadline, Deadline.BASIS, Deadline.Basis.LETTER));
    }

    private void missed() {
        var model = sample.model();
        model.load();
        model.decision().sheet().notifiedOn().typed().set("2026-08-28");
        model.decision().save();
    }

    @Test
    void theNameIsHiddenWithOneKey() {
        aCaseWithEverything();
        var window = show(Language.ENGLISH, Look.LIGHT, Place.Part.TIMELINE);
        var title = (Labeled) window.scene().lookup("#case-title");
        assertTrue(title.getText().contains("محمد"), title.getText());

        ScreenUnderTest.onScreen(() -> {
            sample.names.toggle();
            return true;
        });

        assertFalse(title.getText().contains("محمد"), title.getText());
    }

    @Test
    void aNoteIsTypedAndAddedByKeyboard() {
        aCaseWithEverything();
        var window = show(Language.ENGLISH, Look.LIGHT, Place.Part.TIMELINE);
        ScreenUnderTest.onScreen(() -> {
            window.scene().lookup("#case-note").requestFocus();
            return true;
        });
        window.robot().write("She called");
        ScreenUnderTest.onScreen(() -> {
            ((javafx.scene.control.Button) window.scene().lookup("#case-note-add")).fire();
            return true;
        });

        assertEquals(
                Optional.of("She called"),
                sample.whole().timeline().getFirst().record().note());
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH", "FRENCH", "ARABIC"})
    void everyTabIsSeenWholeInANarrowWindow(Language language) {
        aCaseWithEverything();
        var window = show(language, Look.LIGHT, Place.Part.TIMELINE, BESIDE_THE_RAIL);
        window.picture("case-narrow");
        var more = window.scene().lookup(".control-buttons-tab");
        assertFalse(more.isVisible(), language + ": not all tabs have room");
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH", "FRENCH", "ARABIC"})
    void wordsThatWereNotSavedAreThereInTheNextLanguageAndSaySo(Language language) {
        aCaseWithEverything();
        var before = show(Language.ENGLISH, Look.LIGHT, Place.Part.TIMELINE);
        before.robot().clickOn("#case-note").write("She fears that");

        var window = show(language, Look.LIGHT, Place.Part.TIMELINE);

        var note = (ProseArea) window.scene().lookup("#case-note");
        assertEquals("She fears that", note.wordsProperty().get());
        assertEquals(List.of(), window.picture("case-draft").objections());

        window.robot().clickOn(window.scene().lookup("#draft .button"));
        assertEquals("", note.wordsProperty().get());
        assertFalse(window.scene().lookup("#draft").isVisible());
    }

    @ParameterizedTest
    @EnumSource(Place.Part.class)
    void afterALockTheKeyboardIsInThePartInFront(Place.Part part) {
        aCaseWithEverything();
        var window = show(Language.ENGLISH, Look.LIGHT, part);
        var begin = ScreenUnderTest.onScreen(() -> {
            var work = Regions.begin(window.scene().getRoot()).orElseThrow();
            work.requestFocus();
            return work;
        });
        assertEquals(begin, window.scene().getFocusOwner());
        var parts = (TabPane) window.scene().lookup(".tab-pane");
        var inFront = parts.getSelectionModel().getSelectedItem().getContent();
        assertTrue(inFront.lookupAll("*").contains(begin), begin::toString);
    }

    @Test
    void aMinuteThatPassesLeavesTheKeyboardAndWhatIsUnfoldedAsTheyAre() {
        aCaseWithEverything();
        sample.otherwise = Optional.of(new Phrase("case.due.otherwiseNow", LocalDate.of(2026, 11, 19)));
        var window = show(Language.ENGLISH, Look.LIGHT, Place.Part.TIMELINE);
        var take = window.scene().lookup("#case-due-take");
        var why = (TitledPane) window.scene().lookup("#due-why");
        ScreenUnderTest.onScreen(() -> {
            why.setExpanded(true);
            take.requestFocus();
            sample.typing.tomorrow();
            eachMinute.run();
            return true;
        });

        assertEquals("in 5 days", ((Labeled) window.scene().lookup(".due-remaining")).getText());
        assertEquals(take, window.scene().getFocusOwner());
        assertEquals(why, window.scene().lookup("#due-why"));
        assertTrue(why.isExpanded());
    }

    private ScreenUnderTest show(Language language, Look look, Place.Part part) {
        return show(language, look, part, 980);
    }

    private ScreenUnderTest show(Language language, Look look, Place.Part part, double width) {
        return ScreenUnderTest.show(language, look, width, 760, () -> {
            var desk = sample.desk(language);
            var screen = CaseView.screen(new CaseViewModel(sample.port(), desk, sample.id), desk, part);
            screen.opened().run();
            eachMinute = screen.eachMinute();
            return screen.root();
        });
    }

    private void aCaseWithEverything() {
        var caseFile = sample.with(CaseFile.TYPE, sample.id, CaseFile.NUMBER, "K-7QX2-3");
        caseFile = CaseFile.TYPE.with(caseFile, CaseFile.KIND, Kind.APPEAL);
        caseFile = CaseFile.TYPE.with(caseFile, CaseFile.CATEGORY, Category.FAMILY);
        caseFile = CaseFile.TYPE.with(caseFile, CaseFile.RESPONSIBLE, "Amina");
        sample.write(CaseFile.TYPE, CaseFile.TYPE.with(caseFile, CaseFile.NARRATIVE, "Left in May."));
        var person = sample.with(Person.TYPE, sample.typing.newId(), Person.NAME, "محمد أحمد");
        sample.write(
                Person.TYPE,
                Person.TYPE.with(person, Person.BIRTH, BirthDate.parse("~2008").orElseThrow()));
        sample.elsewhere("case_file", sample.id, CaseFile.NARRATIVE, "Left at the end of June, with two children.");
        var model = sample.model();
        model.load();
        model.decision().sheet().notifiedOn().typed().set("2026-10-28");
        model.decision().save();
        model.notes().note().set("She called from her aunt’s phone.");
        model.notes().add();
        model.standing().proof().set("postal receipt");
        model.standing().saveProof();
    }
}
