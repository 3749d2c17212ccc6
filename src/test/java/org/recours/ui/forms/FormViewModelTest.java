package org.recours.ui.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recours.domain.casefile.Document;
import org.recours.domain.casefile.FilledField;
import org.recours.domain.change.FieldValues;
import org.recours.domain.document.FormDecision;
import org.recours.domain.document.FormReading;
import org.recours.domain.document.FormRefusal;
import org.recours.domain.document.FormValue;
import org.recours.domain.document.Printout;
import org.recours.domain.problem.Phrase;
import org.recours.ui.sheet.HeldWork;

class FormViewModelTest {

    private final FormDesk desk = new FormDesk();

    @Test
    void typingInTheListFillsTheFormAnewAndCountsTheGaps() {
        var model = desk.model();
        assertEquals(
                Optional.of(new Phrase("forms.gaps", 2L)), model.gapsProperty().get());

        model.fields().getFirst().words().set("محمد");

        assertEquals(Map.of("name", new FormValue.Words("محمد")), desk.filled.getLast());
        assertEquals(
                Optional.of(new Phrase("forms.gaps", 1L)), model.gapsProperty().get());
    }

    @Test
    void whatNobodyCanFillInHereIsNotListed() {
        assertEquals(
                List.of("name", "sex", "minor"),
                desk.model().fields().stream().map(one -> one.field().name()).toList());
    }

    @Test
    void gapsAreMarkedOnTheScreenAndNeverOnPaper() {
        var model = desk.model();
        var made = model.printoutProperty().get().orElseThrow();
        int inTheGapForTheName = ((int) (560 * 0.22)) * 400 + 60;

        assertNotEquals(0xFFFFFFFF, model.marked(made, 0).argb()[inTheGapForTheName]);
        assertEquals(0xFFFFFFFF, model.clean(made, 0).argb()[inTheGapForTheName]);
    }

    @Test
    void whatDidNotFitIsSaidBesideItsField() {
        var model = desk.model();
        model.fields().getFirst().words().set("a name that is far too long");

        assertEquals(
                Optional.of(new Phrase("forms.tooLarge")),
                model.fields().getFirst().noteProperty().get());
    }

    @Test
    void keepingWritesADocumentWithWhatWasFilledInAndThenPrints() {
        var model = desk.model();
        model.fields().getFirst().words().set("محمد");
        model.fields().get(2).tick().set(true);
        List<Printout> printed = new ArrayList<>();

        model.keep(printed::add);

        assertEquals(1, printed.size());
        assertEquals(
                List.of("document", "timeline_entry"),
                desk.written.stream().map(edit -> edit.type()).toList());
        assertEquals(new Phrase("forms.kept"), desk.said.getLast());
    }

    @Test
    void whatWasJustFilledInIsOnTheCopyThatIsPrinted() {
        var later = new HeldWork();
        desk.background = later.background();
        var model = desk.model();
        later.allDone();
        model.fields().getFirst().words().set("محمد");

        model.keep(_ -> {});
        later.allDone();
        assertEquals(List.of(), desk.written, "the copy was made before");

        later.pause();
        later.allDone();
        model.keep(_ -> {});
        model.fields().getFirst().words().set("محمد أحمد");
        later.allDone();
        assertEquals(2, desk.written.size());
        later.pause();
        later.allDone();
        assertEquals(1, desk.drafts.kept().size(), "what is typed while it is kept stays a draft");
    }

    @Test
    void whatCouldNotBeKeptIsNotPrintedAndStaysOnTheScreen() {
        var model = desk.model();
        model.fields().getFirst().words().set("محمد");
        desk.diskIsFull = true;
        List<Printout> printed = new ArrayList<>();

        model.keep(printed::add);

        assertEquals(List.of(), printed);
        assertEquals(
                Optional.of(new Phrase("kit.failed")), model.problemProperty().get());
        assertEquals("محمد", model.fields().getFirst().words().value());
    }

    @Test
    void whatWasFilledInForThisCaseLastTimeStandsThereAgain() {
        var before = Document.TYPE.with(
                Document.TYPE.read(new FieldValues(desk.typing.newId(), Map.of())), Document.TEMPLATE, "abc");
        desk.documents.add(Document.TYPE.with(
                before, Document.VALUES, List.of(new FilledField("name", "محمد"), new FilledField("minor", "on"))));

        var model = desk.model();

        assertEquals("محمد", model.fields().getFirst().words().value());
        assertTrue(model.fields().get(2).tick().value());
    }

    @Test
    void whatOnlyAPersonCanDecideIsAskedFirst() {
        desk.asked = Set.of(FormDecision.CHANGE_SIGNED);
        var model = desk.model();
        assertEquals(List.of(FormDecision.CHANGE_SIGNED), model.questions());
        assertEquals(Optional.empty(), model.printoutProperty().get());

        model.decide(FormDecision.CHANGE_SIGNED);

        assertTrue(model.printoutProperty().get().isPresent());
        assertEquals(List.of(), model.questions());
    }

    @Test
    void aFileThatIsNoFormSaysWhy() {
        desk.reading = new FormReading.Refused(FormRefusal.NOT_A_FORM);
        var model = desk.model();

        assertEquals(
                Optional.of(FormRefusal.NOT_A_FORM.phrase()),
                model.problemProperty().get());
    }

    @Test
    void wordsOfTheCaseAreOffered() {
        var facts = desk.model().facts();

        assertEquals(List.of("محمد أحمد"), facts.stream().map(CaseFact::value).toList());
    }
}
