package org.recours.ui.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.casefile.EntryKind;
import org.recours.domain.casefile.Party;
import org.recours.domain.casefile.Role;
import org.recours.domain.casefile.Stage;
import org.recours.domain.problem.Phrase;
import org.recours.store.Loaded;
import org.recours.ui.sheet.DraftName;

/// What is typed in a case and not saved, over a lock, another language, a crash: each opens the screen anew.
class CaseDraftTest {

    private final CaseDesk desk = new CaseDesk();

    @BeforeEach
    void aCase() {
        desk.write(CaseFile.TYPE, desk.with(CaseFile.TYPE, desk.id, CaseFile.NARRATIVE, "as told first"));
    }

    @Test
    void everyPartComesBackAsTyped() {
        var model = opened();
        model.notes().note().set("She called");
        model.notes().kind().set(Optional.of(EntryKind.CONTACT));
        model.matter().sheet().narrative().set("as told again");
        model.people().person().name().set("Yohannes");
        model.people().person().birth().typed().set("19");
        model.people().identifiers().add().value().set("12 34");
        model.decision().sheet().date().typed().set("when it rained");
        model.standing().stage().set(Optional.of(Stage.CLOSED));
        model.standing().filedOn().typed().set("2026-11-2");
        model.standing().proof().set("receipt");
        model.keep();

        var later = opened();

        assertEquals("She called", later.notes().note().value());
        assertEquals(Optional.of(EntryKind.CONTACT), later.notes().kind().value());
        assertEquals("as told again", later.matter().sheet().narrative().value());
        assertEquals("Yohannes", later.people().person().name().value());
        assertEquals("19", later.people().person().birth().typed().value());
        assertEquals(
                "12 34", later.people().identifiers().rows().getFirst().value().value());
        assertEquals("when it rained", later.decision().sheet().date().typed().value());
        assertEquals(Optional.of(Stage.CLOSED), later.standing().stage().value());
        assertEquals("2026-11-2", later.standing().filedOn().typed().value());
        assertEquals("receipt", later.standing().proof().value());
        assertTrue(later.draft().drafting().restoredProperty().get());
    }

    @Test
    void whatIsSavedIsNoDraftAnyMore() {
        var model = opened();
        model.notes().note().set("She called");
        model.matter().sheet().narrative().set("as told again");
        model.notes().add();
        assertEquals(1, desk.drafts.kept().size(), "the narrative is still only typed");

        model.matter().save();

        assertTrue(desk.drafts.kept().isEmpty());
        assertEquals(List.of(DraftName.of(DraftName.Kind.CASE, desk.id)), desk.drafts.dropped());
        var later = opened();
        assertEquals("", later.notes().note().value());
        assertFalse(later.draft().drafting().restoredProperty().get());
    }

    @Test
    void aSaveThatFailsLeavesTheDraft() {
        var model = opened();
        model.notes().note().set("She called");
        desk.diskIsFull = true;
        model.notes().add();

        assertEquals("She called", opened().notes().note().value());
    }

    @Test
    void lookingAtACaseLeavesNoDraft() {
        opened().keep();
        assertTrue(desk.drafts.kept().isEmpty());
    }

    @Test
    void whatArrivedBetweenTypingAndSavingIsNotReplaced() {
        opened().matter().sheet().narrative().set("as told again");
        desk.elsewhere("case_file", desk.id, CaseFile.NARRATIVE, "typed on another laptop");
        desk.elsewhere("case_file", desk.id, CaseFile.SUBJECT, "a subject from there");

        var later = opened();
        assertEquals("as told again", later.matter().sheet().narrative().value());
        assertEquals("a subject from there", later.matter().sheet().subject().value());
        later.matter().save();

        assertEquals(2, desk.state(desk.id).live("narrative").size(), "both are kept, and a person chooses");
        assertEquals(
                Optional.of("a subject from there"),
                desk.whole().caseFile().record().subject());
    }

    @Test
    void aPartyThatIsTakenAwayInADraftKeepsWhatWasAddedMeanwhile() {
        var party = Party.TYPE.with(
                desk.with(Party.TYPE, desk.typing.newId(), Party.NAME, "Saba"), Party.CASE_FILE, desk.id);
        desk.write(Party.TYPE, party);
        var model = opened();
        model.people().parties().remove(model.people().parties().rows().getFirst());
        model.keep();
        desk.elsewhere("party", party.id(), Party.ROLE, Role.GUARDIAN);

        var later = opened();
        assertEquals(List.of(), later.people().parties().rows());
        later.people().saveParties();

        assertTrue(desk.state(party.id()).isConflicting("deleted"), "whoever edited it meanwhile is asked");
    }

    @Test
    void aDraftThatIsThrownAwayShowsTheCaseAsItIs() {
        var model = opened();
        model.notes().note().set("She called");
        model.matter().sheet().narrative().set("as told again");
        model.people().person().name().set("Yohannes");
        model.people().parties().add().name().set("Saba");
        model.keep();

        model.draft().throwAway();

        assertEquals("", model.notes().note().value());
        assertEquals("as told first", model.matter().sheet().narrative().value());
        assertEquals("", model.people().person().name().value());
        assertEquals(List.of(), model.people().parties().rows());
        assertTrue(desk.drafts.kept().isEmpty());
    }

    @Test
    void anotherPartThatIsSavedLeavesAChosenStageAlone() {
        var model = opened();
        model.standing().stage().set(Optional.of(Stage.AWAITING_PERSON));
        model.notes().note().set("She called");
        model.notes().add();

        assertEquals(
                Optional.of(Stage.AWAITING_PERSON), model.standing().stage().value());
    }

    @Test
    void whatWasFiledComesBackWithTheDateThatItWasFiledFor() {
        desk.dated("OFPRA", "2026-10-28");
        var second = desk.dated("Préfecture", "2026-11-10");
        var model = opened();
        model.standing().filedWhich().set(Optional.of(second));
        model.standing().filedWhat().set("appeal");
        model.keep();

        var later = opened();

        assertEquals(Optional.of(second), later.standing().filedWhich().value());
        assertEquals("appeal", later.standing().filedWhat().value());
    }

    @Test
    void aDateThatWasMetElsewhereMeanwhileIsNotTakenForTheNextOne() {
        var first = desk.dated("OFPRA", "2026-10-28");
        desk.dated("Préfecture", "2026-11-10");
        var model = opened();
        model.standing().filedWhat().set("appeal");
        model.keep();
        desk.elsewhere("deadline", first, Deadline.DONE_ON, LocalDate.of(2026, 11, 20));

        for (var now : List.of(opened(), model)) {
            now.refresh();
            now.standing().saveFiled();

            assertEquals(Optional.empty(), now.standing().filedWhich().value());
            assertEquals(
                    Optional.of(new Phrase("case.filed.whichGone")),
                    now.standing().filedWhich().problemProperty().get());
            assertEquals(1, desk.whole().openDeadlines().size(), "the other date still runs");
        }
    }

    @Test
    void aDateThatIsCountedAnewIsStillTheOneThatWasMeant() {
        var first = desk.dated("OFPRA", "2026-10-28");
        desk.dated("Préfecture", "2026-11-10");
        var model = opened();
        model.standing().filedWhat().set("appeal");
        var old = desk.whole().deadlines().stream()
                .filter(one -> one.id().equals(first))
                .findFirst()
                .orElseThrow()
                .record();
        var anew = desk.with(Deadline.TYPE, desk.typing.newId(), Deadline.CASE_FILE, desk.id);
        anew = Deadline.TYPE.with(anew, Deadline.DECISION, old.decision().orElseThrow());
        desk.write(Deadline.TYPE, Deadline.TYPE.with(anew, Deadline.SAFE_DATE, LocalDate.of(2027, 1, 5)));
        desk.elsewhere("deadline", first, Deadline.REPLACED_BY, anew.id());

        model.refresh();

        assertEquals(Optional.of(anew.id()), model.standing().filedWhich().value(), "though the other date is earlier");
    }

    @Test
    void aDateThatIsCountedAnewLeavesNoDraftWhereNothingWasTyped() {
        var first = desk.dated("OFPRA", "2026-10-28");
        desk.dated("Préfecture", "2026-11-10");
        var model = opened();

        model.countAnew(first);

        assertTrue(desk.drafts.kept().isEmpty());
        var anew = model.standing().filedWhich().value().orElseThrow();
        assertFalse(first.equals(anew));
        desk.elsewhere("deadline", anew, Deadline.DONE_ON, LocalDate.of(2026, 11, 20));
        model.refresh();
        assertEquals(
                desk.whole().nextDeadline().map(Loaded::id),
                model.standing().filedWhich().value(),
                "nobody had said anything about the one that is met");
    }

    @Test
    void onceADraftIsThrownAwayTheDateThatRunsIsTheOneToBeTickedOff() {
        var first = desk.dated("OFPRA", "2026-10-28");
        var second = desk.dated("Préfecture", "2026-11-10");
        var model = opened();
        model.standing().filedWhat().set("appeal");
        desk.elsewhere("deadline", first, Deadline.DONE_ON, LocalDate.of(2026, 11, 20));
        model.refresh();
        assertEquals(Optional.empty(), model.standing().filedWhich().value(), "asked");

        model.draft().throwAway();

        assertEquals(Optional.of(second), model.standing().filedWhich().value());
        assertEquals(
                Optional.empty(),
                model.standing().filedWhich().problemProperty().get());
        assertTrue(desk.drafts.kept().isEmpty());
    }

    private CaseViewModel opened() {
        var model = desk.model();
        model.load();
        return model;
    }
}
