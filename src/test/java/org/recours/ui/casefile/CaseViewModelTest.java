package org.recours.ui.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.Category;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.casefile.EntryKind;
import org.recours.domain.casefile.Outcome;
import org.recours.domain.casefile.Role;
import org.recours.domain.casefile.Stage;
import org.recours.domain.change.Compartment;
import org.recours.domain.person.BirthDate;
import org.recours.domain.person.Person;
import org.recours.domain.problem.Phrase;
import org.recours.ui.sheet.DueLine;
import org.recours.usecase.AuthorityClock;

class CaseViewModelTest {

    private final CaseDesk desk = new CaseDesk();
    private final CaseViewModel model = desk.model();

    @BeforeEach
    void aCase() {
        desk.write(CaseFile.TYPE, desk.with(CaseFile.TYPE, desk.id, CaseFile.NARRATIVE, "as told first"));
    }

    @Test
    void aCaseThatIsNotHereSaysSo() {
        var nowhere = new CaseViewModel(desk.port(), desk.desk(org.recours.text.Language.ENGLISH), desk.typing.newId());
        nowhere.load();
        assertEquals(
                Optional.of(new Phrase("case.notKnown")),
                nowhere.problemProperty().get());
    }

    @Test
    void aNoteIsAddedAndTheFieldIsFreeAgain() {
        model.load();
        model.notes().note().set("She called.");
        model.notes().add();

        assertEquals("", model.notes().note().value());
        assertEquals(
                Optional.of("She called."), model.notes().lines().getFirst().note());
        assertEquals(Optional.of("Amina"), model.notes().lines().getFirst().by());
    }

    @Test
    void whatAnotherScreenSavedIsShownAndWhatIsTypedStays() {
        model.load();
        model.notes().note().set("half a");
        var other = desk.model();
        other.load();
        other.notes().note().set("She called.");
        other.notes().add();

        model.refresh();

        assertEquals(
                Optional.of("She called."), model.notes().lines().getFirst().note());
        assertEquals("half a", model.notes().note().value());
    }

    @Test
    void aNoteThatCouldNotBeSavedStaysAndSaysWhy() {
        model.load();
        desk.diskIsFull = true;
        model.notes().note().set("She called.");
        model.notes().add();

        assertEquals("She called.", model.notes().note().value());
        assertEquals(
                Optional.of(new Phrase("kit.failed")), model.problemProperty().get());
        assertFalse(model.savingProperty().get());
    }

    @Test
    void anEditReplacesOnlyWhatItsAuthorSaw() {
        model.load();
        model.matter().sheet().narrative().set("as told again");
        desk.elsewhere("case_file", desk.id, CaseFile.NARRATIVE, "typed on another laptop");
        model.load();
        assertEquals("as told again", model.matter().sheet().narrative().value(), "what somebody types stays");

        model.matter().save();

        var live = desk.state(desk.id).live("narrative");
        assertEquals(2, live.size(), "the other value stays beside it");
        assertEquals(1, model.conflicts().waitingProperty().get());
    }

    @Test
    void keepingOneValueEndsTheConflictWithBothStillInTheTimeline() {
        desk.elsewhere("case_file", desk.id, CaseFile.NARRATIVE, "typed on another laptop");
        model.load();
        var line = model.conflicts().lines().getFirst();
        assertEquals(
                List.of("Yohannes, Dell", "Amina, Lenovo"),
                line.sides().stream().map(ConflictsViewModel.Side::by).toList());

        model.conflicts().keepWithNote(line, line.sides().getLast());

        assertEquals(
                Optional.of("as told first"), desk.whole().caseFile().record().narrative());
        assertEquals(0, model.conflicts().waitingProperty().get());
        var note = model.notes().lines().getFirst().note().orElseThrow();
        assertTrue(note.contains("typed on another laptop") && note.contains("as told first"), note);
    }

    @Test
    void aConflictThatIsPutOffStaysOne() {
        desk.elsewhere("case_file", desk.id, CaseFile.NARRATIVE, "typed on another laptop");
        model.load();
        model.conflicts().decideLater(model.conflicts().lines().getFirst());

        assertTrue(model.conflicts().lines().isEmpty());
        assertEquals(1, model.conflicts().waitingProperty().get());
        assertEquals(2, desk.state(desk.id).live("narrative").size());
    }

    @Test
    void aRestrictedCaseIsSavedInItsCompartmentAndStaysRestricted() {
        desk.elsewhere("case_file", desk.id, CaseFile.CATEGORY, Category.GENDER_VIOLENCE);
        model.load();
        assertTrue(model.restrictedProperty().get());

        model.matter().sheet().restricted().set(false);
        model.matter().sheet().subject().set("referral");
        model.matter().save();

        assertEquals(List.of(Compartment.RESTRICTED), desk.compartments);
        assertTrue(desk.whole().caseFile().record().staysHere());
    }

    @Test
    void aChildIsMarkedAndAGuardianCanBeAdded() {
        desk.write(
                Person.TYPE,
                desk.with(
                        Person.TYPE,
                        desk.typing.newId(),
                        Person.BIRTH,
                        BirthDate.parse("2010").orElseThrow()));
        model.load();
        assertTrue(model.minorProperty().get());

        addGuardian();

        var party = desk.whole().parties().getFirst().record();
        assertEquals(Optional.of(Role.GUARDIAN), party.role());
        assertEquals(Optional.of(desk.id), party.caseFile());
    }

    private void addGuardian() {
        model.people().addGuardian();
        model.people().parties().rows().getFirst().name().set("Aunt Saba");
        model.people().saveParties();
    }

    @Test
    void aPartyThatIsTakenAwayIsGone() {
        model.load();
        addGuardian();
        assertEquals(1, desk.whole().parties().size());

        model.people().parties().remove(model.people().parties().rows().getFirst());
        model.people().saveParties();

        assertEquals(List.of(), desk.whole().parties());
    }

    @Test
    void anAnonymousCaseCanBeGivenItsPersonLater() {
        model.load();
        model.people().person().name().set("Yohannes");
        model.people().identifiers().add().value().set("123456");
        model.people().savePerson();

        var whole = desk.whole();
        assertEquals(
                Optional.of("Yohannes"), whole.person().orElseThrow().record().name());
        assertEquals(
                whole.person().map(one -> one.id()), whole.caseFile().record().person());
        assertEquals(
                whole.person().map(one -> one.id()),
                whole.identifiers().getFirst().record().person());
    }

    @Test
    void aChangedDecisionCountsItsDateAnewAndTellsTheTimeline() {
        decisionNotifiedOn("2026-10-28");
        assertEquals(Optional.of(LocalDate.of(2026, 11, 28)), safeDate());

        model.decision().sheet().notifiedOn().typed().set("2026-10-30");
        model.decision().save();

        assertEquals(Optional.of(LocalDate.of(2026, 11, 30)), safeDate());
        assertEquals(2, desk.whole().deadlines().size(), "the frozen date stays beside the one that replaced it");
        assertEquals(EntryKind.STEP, model.notes().lines().getFirst().kind().orElseThrow());
        assertEquals(Optional.of(DueLine.Urgency.CALM), due().map(DueLine::urgency));
    }

    @Test
    void aDecisionThatReachedThePersonBeforeItWasMadeIsAskedAboutBeforeItIsSaved() {
        model.load();
        model.decision().sheet().date().typed().set("2026-10-30");
        decisionNotifiedOn("2026-10-28");
        assertEquals(
                List.of("deadline.problem.beforeDecision"),
                model.decision().question().openProperty().get().stream()
                        .map(Phrase::key)
                        .toList());
        assertEquals(List.of(), desk.whole().decisions());

        model.decision().saveAsItIs();
        assertEquals(1, desk.whole().decisions().size());
    }

    @Test
    void whatWasFiledIsAskedWithItsProofAndStopsTheDate() {
        decisionNotifiedOn("2026-10-28");
        model.standing().saveFiled();
        assertEquals(
                Optional.of(new Phrase("case.filed.whatNeeded")),
                model.standing().filedWhat().problemProperty().get());

        model.standing().filedWhat().set("appeal");
        model.standing().filedHow().set("registered post");
        model.standing().filedOn().typed().set("2026-11-23");
        model.standing().saveFiled();
        assertTrue(model.standing().filedOn().typed().problemProperty().get().isPresent(), "tomorrow");

        model.standing().filedOn().typed().set("yesterday");
        model.standing().proof().set("receipt");
        model.standing().saveFiled();

        var deadline = desk.whole().deadlines().getFirst().record();
        assertEquals(Optional.of(LocalDate.of(2026, 11, 21)), deadline.doneOn());
        assertEquals(Optional.of("appeal · registered post"), deadline.doneHow());
        assertEquals(1, desk.whole().documents().size());
        assertEquals(Optional.empty(), due());
        assertEquals("", model.standing().proof().value());
    }

    @Test
    void aMissedDateShowsWhatStaysOpenAndClosesNothing() {
        desk.lateRoutes = List.of(new Phrase("case.late.none"));
        decisionNotifiedOn("2026-08-28");
        assertEquals(desk.lateRoutes, due().map(DueLine::late).orElseThrow());
        assertTrue(desk.whole().caseFile().record().isOpen());
    }

    @Test
    void whatIsCountedTodayStandsBesideTheRecordedDateUntilSomebodyTakesIt() {
        desk.otherwise = Optional.of(new Phrase("case.due.otherwiseNow", LocalDate.of(2026, 11, 27)));
        decisionNotifiedOn("2026-10-28");
        var open = model.dates().openProperty().get().getFirst();
        assertEquals(desk.otherwise, open.otherwise());

        model.decision().sheet().reference().set("half typed");
        model.countAnew(open.deadline());
        assertEquals(1, desk.whole().openDeadlines().size());
        assertEquals(open.deadline(), desk.whole().openDeadlines().getFirst().id(), "what is typed is not thrown away");

        model.decision().undo();
        model.countAnew(open.deadline());
        assertEquals(1, desk.whole().openDeadlines().size());
        assertNotEquals(open.deadline(), desk.whole().openDeadlines().getFirst().id());
    }

    @Test
    void theRemedyThatSilenceOpensIsTakenWithItsDate() {
        decisionNotifiedOn("2026-10-28");
        var silence = desk.with(
                ContestedDecision.TYPE,
                desk.typing.newId(),
                ContestedDecision.NOTIFIED_ON,
                EventDate.on(LocalDate.of(2026, 11, 20)));
        silence = ContestedDecision.TYPE.with(silence, ContestedDecision.CASE_FILE, desk.id);
        var step = new AuthorityClock.Step(silence, desk.countdown.apply(silence));

        model.decision().sheet().reference().set("half typed");
        model.take(step);
        assertEquals(1, desk.whole().decisions().size(), "what is typed is not thrown away");

        model.decision().undo();
        model.take(step);
        assertEquals(2, desk.whole().decisions().size());
    }

    @Test
    void aCaseWhoseDateRunsIsNotClosed() {
        decisionNotifiedOn("2026-10-28");
        model.standing().stage().set(Optional.of(Stage.CLOSED));
        model.standing().outcome().set(Optional.of(Outcome.ADVICE_GIVEN));
        model.standing().saveStage();

        assertEquals(
                Optional.of(new Phrase("case.stage.dateRuns")),
                model.standing().stage().problemProperty().get());
        assertTrue(desk.whole().caseFile().record().isOpen());
    }

    @Test
    void closingSaysHowItEnded() {
        model.load();
        model.standing().stage().set(Optional.of(Stage.CLOSED));
        model.standing().saveStage();
        assertTrue(model.standing().outcome().problemProperty().get().isPresent());

        model.standing().outcome().set(Optional.of(Outcome.UPHELD));
        model.standing().saveStage();

        assertFalse(desk.whole().caseFile().record().isOpen());
        assertEquals(
                Optional.of(LocalDate.of(2026, 11, 22)),
                desk.whole().caseFile().record().outcomeOn());
    }

    @Test
    void proofIsADocumentOfTheCase() {
        model.load();
        model.standing().proof().set("postal receipt, red folder");
        model.standing().saveProof();

        assertEquals(
                Optional.of("postal receipt, red folder"),
                desk.whole().documents().getFirst().record().title());
    }

    @Test
    void aDateWithoutAPeriodIsAtOnceRed() {
        var decision = desk.write(
                ContestedDecision.TYPE,
                desk.with(ContestedDecision.TYPE, desk.typing.newId(), ContestedDecision.CASE_FILE, desk.id));
        var undated = desk.with(Deadline.TYPE, desk.typing.newId(), Deadline.DECISION, decision.id());
        desk.write(Deadline.TYPE, Deadline.TYPE.with(undated, Deadline.BASIS, Deadline.Basis.ASSUMPTION));

        model.load();

        var due = due().orElseThrow();
        assertEquals(DueLine.Urgency.ACT_TODAY, due.urgency());
        assertEquals(new Phrase("case.due.unknown"), due.headline());
    }

    private Optional<LocalDate> safeDate() {
        return desk.whole().nextDeadline().orElseThrow().record().safeDate();
    }

    private void decisionNotifiedOn(String day) {
        model.load();
        model.decision().sheet().notifiedOn().typed().set(day);
        model.decision().save();
    }

    @Test
    void twoOpenDatesAreBothShownAndEachIsTickedOffByItself() {
        var first = desk.dated("OFPRA", "2026-10-28");
        var second = desk.dated("Préfecture", "2026-11-10");
        model.load();
        var open = model.dates().openProperty().get();
        assertEquals(
                List.of("OFPRA", "Préfecture"),
                open.stream().map(OpenDate::about).toList());

        assertEquals(Optional.of(first), model.standing().filedWhich().value());
        model.standing().filedWhich().set(Optional.of(second));
        model.standing().filedWhat().set("appeal to the prefect");
        model.standing().saveFiled();

        assertEquals(
                List.of(first),
                model.dates().openProperty().get().stream()
                        .map(OpenDate::deadline)
                        .toList());
        assertTrue(model.dateRunsProperty().get());
        assertEquals(Optional.of(first), model.standing().filedWhich().value(), "the one that is left");
    }

    private Optional<DueLine> due() {
        return model.dates().openProperty().get().stream().map(OpenDate::line).findFirst();
    }
}
