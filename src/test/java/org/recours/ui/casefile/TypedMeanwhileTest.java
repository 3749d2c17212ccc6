package org.recours.ui.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.store.Loaded;
import org.recours.ui.sheet.HeldWork;
import org.recours.usecase.AuthorityClock;

/// What somebody types while a slow disk still writes what was saved before: it stays, and is kept as a draft.
class TypedMeanwhileTest {

    private final CaseDesk desk = new CaseDesk();
    private final HeldWork disk = new HeldWork();
    private CaseViewModel model = desk.model(disk);

    @BeforeEach
    void aCaseWithADate() {
        desk.write(CaseFile.TYPE, desk.with(CaseFile.TYPE, desk.id, CaseFile.NARRATIVE, "as told first"));
        desk.dated("OFPRA", "2026-10-28");
        model = desk.model(disk);
        model.load();
        disk.allDone();
    }

    @Test
    void ofADecisionItStaysOnTheSheetAndIsSavedNext() {
        var sheet = model.decision().sheet();
        sheet.reference().set("2026/88");
        sheet.date().typed().set("yesterday");
        model.decision().save();
        sheet.reference().set("2026/88-B");
        disk.allDone();
        assertEquals(Optional.of("2026/88"), decision().reference());
        assertEquals("2026/88-B", sheet.reference().value());
        assertEquals(1, desk.drafts.kept().size());

        model.decision().save();
        disk.allDone();

        assertEquals(Optional.of("2026/88-B"), decision().reference());
        assertEquals(1, desk.state(decision().id()).live("reference").size(), "nobody else typed another one");
        assertFalse(model.decision().typedProperty().get());
        assertTrue(desk.drafts.kept().isEmpty());
    }

    @Test
    void ofADecisionThatIsRecordedForTheFirstTimeItIsNoSecondOne() {
        model.decision().begin();
        var sheet = model.decision().sheet();
        sheet.authority().set("CNDA");
        model.decision().save();
        sheet.reference().set("2026/88-B");
        disk.allDone();
        model.decision().save();
        disk.allDone();

        assertEquals(2, desk.whole().decisions().size());
        var made = desk.whole().decisions().getLast();
        assertEquals(Optional.of("2026/88-B"), made.record().reference());
        assertEquals(List.of(), made.state().conflicts());
    }

    @Test
    void theStepThatSilenceOpensDoesNotTakeItsPlace() {
        var silence = desk.with(
                ContestedDecision.TYPE,
                desk.typing.newId(),
                ContestedDecision.NOTIFIED_ON,
                EventDate.on(LocalDate.of(2026, 11, 20)));
        silence = ContestedDecision.TYPE.with(silence, ContestedDecision.CASE_FILE, desk.id);
        model.take(new AuthorityClock.Step(silence, desk.countdown.apply(silence)));
        model.decision().sheet().reference().set("2026/88");
        disk.allDone();

        assertEquals(2, desk.whole().decisions().size());
        assertEquals("2026/88", model.decision().sheet().reference().value());
        assertEquals(Optional.of(decision().id()), model.decision().which().value());
        assertEquals(1, desk.drafts.kept().size());
    }

    @Test
    void ofTheMatterAndThePersonItStays() {
        model.matter().sheet().narrative().set("as told again");
        model.matter().save();
        model.matter().sheet().narrative().set("as told again, with the dates");
        disk.allDone();
        assertEquals(
                "as told again, with the dates",
                model.matter().sheet().narrative().value());

        model.people().person().name().set("Saba");
        model.people().savePerson();
        model.people().person().name().set("Saba Tesfay");
        disk.allDone();
        assertEquals("Saba Tesfay", model.people().person().name().value());
        model.people().savePerson();
        disk.allDone();
        assertEquals(
                Optional.of("Saba Tesfay"),
                desk.whole().person().orElseThrow().record().name());
    }

    @Test
    void ofThoseAroundThePersonItStaysRowByRow() {
        var parties = model.people().parties();
        parties.add().name().set("Saba");
        parties.add().name().set("Yonas");
        model.people().saveParties();
        parties.rows().getFirst().name().set("Saba Tesfay");
        parties.remove(parties.rows().getLast());
        parties.add().name().set("Hiwet");
        disk.allDone();
        assertEquals(2, desk.whole().parties().size());
        assertEquals(
                List.of("Saba Tesfay", "Hiwet"),
                parties.rows().stream().map(row -> row.name().value()).toList());

        model.people().saveParties();
        disk.allDone();

        var recorded = desk.whole().parties();
        assertEquals(
                List.of("Saba Tesfay", "Hiwet"),
                recorded.stream().map(one -> one.record().name().orElseThrow()).toList());
        assertTrue(recorded.stream().allMatch(one -> one.state().conflicts().isEmpty()), "all of it is ours");
        assertTrue(desk.drafts.kept().isEmpty());
    }

    @Test
    void ofANoteItStays() {
        model.notes().note().set("She called");
        model.notes().add();
        model.notes().note().set("She called. Her aunt too");
        disk.allDone();
        assertEquals("She called. Her aunt too", model.notes().note().value());
        assertEquals(1, desk.drafts.kept().size());
    }

    @Test
    void ofWhatWasFiledItStaysAndIsNotTakenForTheNextDate() {
        desk.dated("Préfecture", "2026-11-10");
        model.load();
        disk.allDone();
        model.standing().filedWhat().set("appeal");
        model.standing().filedHow().set("by post");
        model.standing().saveFiled();
        model.standing().proof().set("postal receipt");
        disk.allDone();

        assertEquals("", model.standing().filedWhat().value(), "this is recorded");
        assertEquals("postal receipt", model.standing().proof().value());
        assertEquals(Optional.empty(), model.standing().filedWhich().value(), "somebody says for which date it is");
        assertEquals(1, desk.drafts.kept().size());
    }

    private ContestedDecision decision() {
        return desk.whole().decisions().stream().map(Loaded::record).findFirst().orElseThrow();
    }
}
