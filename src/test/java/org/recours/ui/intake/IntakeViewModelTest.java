package org.recours.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.Category;
import org.recours.domain.casefile.Complainant;
import org.recours.domain.casefile.Kind;
import org.recours.domain.casefile.PrintedPeriod;
import org.recours.domain.casefile.Role;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.Countdown;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.ui.nav.Place;
import org.recours.ui.sheet.DraftName;
import org.recours.ui.sheet.DueLine;
import org.recours.usecase.RecordCase;

class IntakeViewModelTest {

    private final IntakeDesk desk = new IntakeDesk();
    private final IntakeViewModel model = desk.model();
    private final IntakePage page = model.page();

    @Test
    void withKindAndReasonAloneACaseIsRecordedAndOpened() {
        page.what().kind().set(Optional.of(Kind.COMPLAINT));
        page.what().category().set(Optional.of(Category.AID));

        model.save();

        assertEquals(1, desk.recorded.size());
        assertEquals(
                Optional.of(Category.AID), desk.recorded.getFirst().caseFile().category());
        assertEquals(Optional.empty(), desk.recorded.getFirst().person());
        assertEquals(List.of(new Place.Case(desk.recorded.getFirst().id())), desk.gone);
        assertEquals(List.of(name(desk.recorded.getFirst().id())), desk.drafts.dropped());
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingIsWritten() {
        page.who().name().set("محمد");

        model.save();

        assertEquals(
                Optional.of(new Phrase("case.needs.kind")),
                page.what().kind().problemProperty().get());
        assertEquals(
                Optional.of(new Phrase("case.needs.category")),
                page.what().category().problemProperty().get());
        assertTrue(desk.recorded.isEmpty());
        assertEquals("محمد", page.who().name().value());
    }

    @Test
    void aSaveThatFailsKeepsEverythingOnTheScreenAndSaysWhatHappened() {
        page.what().kind().set(Optional.of(Kind.COMPLAINT));
        page.what().category().set(Optional.of(Category.AID));
        page.what().narrative().set("Three months without a ration.");
        desk.record = _ -> {
            throw new Problem(new Phrase("kit.failed"));
        };

        model.save();

        assertEquals(
                Optional.of(new Phrase("kit.failed")), model.problemProperty().get());
        assertFalse(model.savingProperty().get());
        assertEquals("Three months without a ration.", page.what().narrative().value());
        assertTrue(desk.gone.isEmpty());
        assertTrue(desk.drafts.dropped().isEmpty(), "the draft stays until it is durable");

        desk.record = intake -> new RecordCase.Result.Saved(intake.id(), "K-1");
        model.save();
        assertEquals(Optional.empty(), model.problemProperty().get());
        assertEquals(1, desk.gone.size());
    }

    @Test
    void everyPauseKeepsADraftThatComesBackAsTyped() {
        page.who().name().set("Yohannes G");
        page.who().birth().typed().set("19");
        page.identifiers().rows().getFirst().value().set("12 34");
        page.decision().printedPeriod().set(Optional.of(PrintedPeriod.Unreadable.UNREADABLE));

        var again = desk.model();

        assertEquals("Yohannes G", again.page().who().name().value());
        assertEquals("19", again.page().who().birth().typed().value());
        assertEquals(
                "12 34", again.page().identifiers().rows().getFirst().value().value());
        assertEquals(
                Optional.of(PrintedPeriod.Unreadable.UNREADABLE),
                again.page().decision().printedPeriod().value());
        assertEquals(page.what().sheet().id(), again.page().what().sheet().id());
    }

    @Test
    void anEmptyPageLeavesNoDraft() {
        model.keep();
        assertTrue(desk.drafts.kept().isEmpty());
        page.who().name().set("A");
        assertEquals(1, desk.drafts.kept().size());
        page.who().name().set("");
        assertTrue(desk.drafts.kept().isEmpty());
    }

    @Test
    void aRestrictedCategoryIsRestrictedBeforeANarrativeCanBeTyped() {
        assertFalse(model.readyToTellProperty().get(), "first what it is about");

        page.what().category().set(Optional.of(Category.SEXUAL_EXPLOITATION));

        assertTrue(model.restrictedProperty().get());
        assertTrue(model.readyToTellProperty().get());
    }

    @Test
    void ofARestrictedCaseOnlyWhatAReferralNeedsIsRecorded() {
        page.what().kind().set(Optional.of(Kind.COMPLAINT));
        page.who().name().set("A");
        page.who().nationality().set("SY");
        page.identifiers().rows().getFirst().value().set("123456");
        page.contacts().rows().getFirst().value().set("0700");
        page.decision().authority().set("OFPRA");
        page.what().category().set(Optional.of(Category.GENDER_VIOLENCE));

        model.save();

        var intake = desk.recorded.getFirst();
        assertTrue(intake.caseFile().staysHere());
        assertEquals(Optional.of("A"), intake.person().orElseThrow().name());
        assertEquals(Optional.empty(), intake.person().orElseThrow().nationality());
        assertEquals(List.of(), intake.identifiers());
        assertEquals(1, intake.contacts().size());
        assertEquals(Optional.empty(), intake.decision());
    }

    @Test
    void whoeverCanBeUnder18OnAnyReadingIsAskedForAGuardian() {
        page.who().birth().typed().set("~2007");

        assertTrue(model.minorProperty().get());
        assertTrue(model.asks().contains(new Phrase("case.asks.guardian")));
        var guardian = page.parties().rows().getFirst();
        assertEquals(Optional.of(Role.GUARDIAN), guardian.role().value());

        guardian.name().set("Aunt");
        assertFalse(model.asks().contains(new Phrase("case.asks.guardian")));

        page.who().birth().typed().set("1990");
        assertFalse(model.minorProperty().get());
    }

    @Test
    void anAnonymousCaseHasNoPerson() {
        page.what().kind().set(Optional.of(Kind.COMPLAINT));
        page.what().category().set(Optional.of(Category.AID));
        page.who().name().set("typed before she asked to stay unnamed");
        page.what().complainant().set(Optional.of(Complainant.ANONYMOUS));

        model.save();

        assertEquals(Optional.empty(), desk.recorded.getFirst().person());
        assertEquals(List.of(), desk.recorded.getFirst().contacts());
    }

    @Test
    void theDateToActByIsCountedWhileOneTypes() {
        page.what().kind().set(Optional.of(Kind.APPEAL));
        assertEquals(
                Optional.of(DueLine.Urgency.ACT_TODAY),
                model.dueProperty().get().map(DueLine::urgency),
                "no date yet is at once red");

        desk.countdown = _ -> new Countdown.DateUnknown(new Phrase("case.period.unreadable"), Optional.empty());
        page.decision().printedPeriod().set(Optional.of(PrintedPeriod.Unreadable.UNREADABLE));

        assertEquals(
                List.of(new Phrase("case.period.unreadable")),
                model.dueProperty().get().orElseThrow().why());

        page.what().kind().set(Optional.of(Kind.COMPLAINT));
        page.decision().printedPeriod().set(Optional.empty());
        assertEquals(Optional.empty(), model.dueProperty().get());
    }

    @Test
    void anEventThatLiesAheadOrBeforeItsDecisionIsAskedAbout() {
        page.what().kind().set(Optional.of(Kind.APPEAL));
        page.decision().date().typed().set("2026-11-20");
        page.decision().notifiedOn().typed().set("2026-11-19");

        assertTrue(model.asks().stream().anyMatch(ask -> ask.key().equals("deadline.problem.beforeDecision")));
    }

    @Test
    void whatLooksLikeASlipIsAskedBeforeItIsRecordedAndNeverCorrected() {
        page.what().kind().set(Optional.of(Kind.APPEAL));
        page.what().category().set(Optional.of(Category.ASYLUM));
        page.decision().notifiedOn().typed().set("2027-10-28");
        model.save();

        assertEquals(List.of(), desk.recorded);
        assertEquals(
                List.of("deadline.problem.future"),
                model.question().openProperty().get().stream().map(Phrase::key).toList());

        page.decision().notifiedOn().typed().set("2027-10-27");
        assertEquals(List.of(), model.question().openProperty().get(), "another date, another question");
        model.save();
        model.saveAsItIs();

        assertEquals(
                Optional.of(LocalDate.of(2027, 10, 27)),
                desk.recorded.getFirst().decision().orElseThrow().notifiedOn().map(EventDate::from));
    }

    @Test
    void aComplaintCanTellOfADecisionAndIsToldThatItsClockRunsOn() {
        page.what().kind().set(Optional.of(Kind.COMPLAINT));
        assertFalse(model.decisionAskedProperty().get());
        model.askForDecision();
        assertTrue(model.decisionAskedProperty().get());
        assertFalse(model.decisionAsks().clockRunsOnProperty().get(), "no decision yet");

        page.decision().notifiedOn().typed().set("2026-11-02");
        assertTrue(model.decisionAsks().clockRunsOnProperty().get());
    }

    @Test
    void likelyEarlierCasesAppearWhileANamePhoneOrCardIsTyped() {
        page.identifiers().rows().getFirst().value().set("123456");

        assertEquals(
                List.of("K-7QX2-3"),
                model.earlier().stream().map(IntakePort.Earlier::number).toList());
        assertEquals(List.of("123456"), desk.lookedFor.getLast().numbers());
    }

    @Test
    void openingAnEarlierCaseKeepsTheDraft() {
        page.who().name().set("Mohamed");

        model.open(model.earlier().getFirst());

        assertEquals(1, desk.drafts.kept().size());
        assertEquals(1, desk.gone.size());
    }

    @Test
    void aDateThatIsNotUnderstoodHoldsTheSaveAndStays() {
        page.what().kind().set(Optional.of(Kind.APPEAL));
        page.what().category().set(Optional.of(Category.ASYLUM));
        page.decision().date().typed().set("when it rained");

        model.save();

        assertTrue(desk.recorded.isEmpty());
        assertTrue(page.decision().date().typed().problemProperty().get().isPresent());
        assertEquals("when it rained", page.decision().date().typed().value());
    }

    @Test
    void whatWasTypedBeforeALockIsThereAgainUnderTheSameCase() {
        page.who().name().set("Mohamed");
        model.keep();

        var later = desk.model();

        assertEquals("Mohamed", later.page().who().name().value());
        assertTrue(later.restoredProperty().get());
        assertEquals(page.what().sheet().id(), later.page().what().sheet().id());
    }

    @Test
    void anEmptyPageThatIsMadeAnewInAnotherLanguageGoesOnWithItsOwnDraft() {
        page.who().name().set("an older draft");
        model.beginAnother();
        var id = toCome();
        var blank = desk.model(id);
        blank.restore();
        assertEquals("", blank.page().who().name().value());
        blank.page().who().name().set("Mohamed");
        blank.keep();

        var french = desk.model(id);
        french.restore();

        assertEquals("Mohamed", french.page().who().name().value());
        french.page().what().kind().set(Optional.of(Kind.COMPLAINT));
        french.page().what().category().set(Optional.of(Category.AID));
        french.save();
        assertEquals(id, desk.recorded.getFirst().id());
        assertEquals(
                List.of(name(page.what().sheet().id())),
                List.copyOf(desk.drafts.kept().keySet()));
    }

    private RecordId toCome() {
        return assertInstanceOf(Place.Intake.class, desk.gone.getLast())
                .toCome()
                .orElseThrow();
    }

    private static DraftName name(RecordId id) {
        return DraftName.of(DraftName.Kind.INTAKE, id);
    }

    @Test
    void nothingOfARecordedPageIsKeptAsADraftAgain() {
        page.what().kind().set(Optional.of(Kind.COMPLAINT));
        page.what().category().set(Optional.of(Category.AID));
        model.save();
        model.keep();

        assertTrue(desk.drafts.kept().isEmpty());
    }

    @Test
    void aDraftThatIsThrownAwayIsForgottenAndTheNextPageIsEmpty() {
        page.who().name().set("Mohamed");
        model.keep();
        var id = page.what().sheet().id();

        model.throwAway();

        assertEquals(List.of(name(id)), desk.drafts.dropped());
        assertNotEquals(id, toCome());
        assertTrue(desk.drafts.kept().isEmpty());
    }
}
