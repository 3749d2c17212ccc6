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
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.change.RecordId;
import org.recours.store.Loaded;

/// A case with several contested decisions: one of them on the sheet, chosen by a person, and a further one.
class DecisionsTest {

    private final CaseDesk desk = new CaseDesk();
    private RecordId first = desk.id;
    private RecordId second = desk.id;

    @BeforeEach
    void aCaseWithTwoDecisions() {
        desk.write(CaseFile.TYPE, desk.with(CaseFile.TYPE, desk.id, CaseFile.NARRATIVE, "as told first"));
        desk.dated("OFPRA", "2026-10-28");
        desk.dated("Préfecture", "2026-11-10");
        first = decisions().getFirst().id();
        second = decisions().getLast().id();
    }

    @Test
    void theOneWhoseDateRunsFirstIsShownAndTheOtherWhenItIsChosen() {
        var model = opened().decision();
        assertEquals(Optional.of(first), model.which().value());
        assertEquals(
                List.of("OFPRA", "Préfecture"),
                model.decisions().stream().map(model::words).toList());

        model.which().set(Optional.of(second));
        assertEquals("Préfecture", model.sheet().authority().value());
        model.sheet().reference().set("2026/88-B");
        model.save();

        assertEquals(Optional.of("2026/88-B"), decisions().getLast().reference());
        assertEquals(Optional.empty(), decisions().getFirst().reference());
        assertEquals(Optional.of(second), model.which().value());
        assertEquals("Préfecture · 2026/88-B", model.words(second));
    }

    @Test
    void decisionsWithTheSameWordsAreToldApartByTheirDay() {
        desk.elsewhere("contested_decision", second, ContestedDecision.AUTHORITY, "OFPRA");
        var model = opened().decision();
        model.sheet().date().typed().set("2026-10-20");
        model.save();
        assertTrue(model.words(first).startsWith("OFPRA · "), model.words(first));
        assertTrue(model.words(first).contains("20 October 2026"), model.words(first));
    }

    @Test
    void whatIsTypedAboutOneKeepsTheOtherOffTheSheet() {
        var model = opened().decision();
        model.sheet().reference().set("half a ref");
        assertTrue(model.typedProperty().get());

        model.which().set(Optional.of(second));
        model.begin();

        assertEquals("half a ref", model.sheet().reference().value());
        assertEquals(Optional.of(first), model.which().value());
        model.undo();
        assertFalse(model.typedProperty().get());
        model.which().set(Optional.of(second));
        assertEquals("Préfecture", model.sheet().authority().value());
    }

    @Test
    void whatIsTypedStaysWhenAnotherDateComesFirst() {
        var model = opened();
        model.decision().sheet().reference().set("half a ref");
        var due = desk.whole().nextDeadline().orElseThrow().id();
        desk.elsewhere("deadline", due, Deadline.DONE_ON, LocalDate.of(2026, 11, 20));

        model.refresh();

        assertEquals("half a ref", model.decision().sheet().reference().value());
        assertEquals(Optional.of(first), model.decision().which().value());
    }

    @Test
    void aNewDecisionIsRecordedWithItsOwnDateAndTheEarlierOnesStay() {
        var model = opened();
        model.decision().begin();
        assertTrue(model.decision().begunProperty().get());
        assertEquals("", model.decision().sheet().authority().value());
        model.refresh();
        assertTrue(model.decision().begunProperty().get(), "what others save does not end it");

        model.decision().sheet().authority().set("CNDA");
        model.decision().sheet().notifiedOn().typed().set("2026-11-16");
        model.decision().save();

        assertEquals(
                List.of("OFPRA", "Préfecture", "CNDA"),
                decisions().stream().map(one -> one.authority().orElse("")).toList());
        assertEquals(
                List.of(LocalDate.of(2026, 11, 28), LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 16)),
                desk.whole().openDeadlines().stream()
                        .map(due -> due.record().safeDate().orElseThrow())
                        .toList());
        assertEquals(
                Optional.of(decisions().getLast().id()),
                model.decision().which().value());
        assertFalse(model.decision().begunProperty().get());
        assertTrue(desk.drafts.kept().isEmpty());
    }

    @Test
    void anEmptyNewDecisionIsNotRecorded() {
        var model = opened().decision();
        model.begin();
        model.save();
        assertEquals(2, decisions().size());
        model.undo();
        assertEquals(Optional.of(first), model.which().value());
    }

    @Test
    void aBegunDecisionComesBackAsANewOne() {
        var model = opened();
        model.decision().begin();
        model.decision().sheet().authority().set("CNDA");
        model.keep();

        var later = opened();
        assertTrue(later.decision().begunProperty().get());
        assertEquals("CNDA", later.decision().sheet().authority().value());
        later.decision().save();

        assertEquals(3, decisions().size());
        assertEquals(Optional.of("OFPRA"), decisions().getFirst().authority());
    }

    @Test
    void whatWasTypedAboutTheOtherComesBackOnTheOther() {
        var model = opened();
        model.decision().which().set(Optional.of(second));
        model.decision().sheet().reference().set("2026/88-B");
        model.keep();

        var later = opened();
        assertEquals(Optional.of(second), later.decision().which().value());
        later.decision().save();

        assertEquals(Optional.of("2026/88-B"), decisions().getLast().reference());
        assertEquals(Optional.empty(), decisions().getFirst().reference());
    }

    @Test
    void aDateThatWouldNoLongerBeAnotherIsNotSaidToBeTaken() {
        var model = opened();
        desk.nothingMoves = true;
        model.countAnew(desk.whole().nextDeadline().orElseThrow().id());

        assertEquals(List.of(), desk.said);
        assertFalse(model.savingProperty().get());
    }

    private List<ContestedDecision> decisions() {
        return desk.whole().decisions().stream().map(Loaded::record).toList();
    }

    private CaseViewModel opened() {
        var model = desk.model();
        model.load();
        return model;
    }
}
