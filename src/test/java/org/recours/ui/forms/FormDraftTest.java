package org.recours.ui.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recours.domain.casefile.Document;
import org.recours.domain.casefile.FilledField;
import org.recours.domain.change.FieldValues;
import org.recours.domain.document.FormDecision;

class FormDraftTest {

    private final FormDesk desk = new FormDesk();

    @Test
    void whatWasFilledInComesBackWithWhatWasDecidedAboutTheForm() {
        desk.asked = Set.of(FormDecision.CHANGE_SIGNED);
        var model = desk.model();
        model.decide(FormDecision.CHANGE_SIGNED);
        words(model, "محمد");
        model.fields().get(1).choice().set(Optional.of("M"));
        model.fields().get(2).tick().set(true);
        model.keepTyped();

        var later = desk.model();

        assertEquals("محمد", later.fields().getFirst().words().value());
        assertEquals(Optional.of("M"), later.fields().get(1).choice().value());
        assertTrue(later.fields().get(2).tick().value());
        assertEquals(List.of(), later.questions());
        assertTrue(later.drafting().restoredProperty().get());
    }

    @Test
    void aFieldThatWasEmptiedStaysEmpty() {
        keptLastTime("Mohamed");
        words(desk.model(), "");

        assertEquals("", desk.model().fields().getFirst().words().value());
    }

    @Test
    void whatIsKeptWithTheCaseIsNoDraftAnyMore() {
        var model = desk.model();
        words(model, "محمد");
        model.keep(_ -> {});

        assertTrue(desk.drafts.kept().isEmpty());
    }

    @Test
    void whatCouldNotBeKeptStaysADraft() {
        var model = desk.model();
        words(model, "محمد");
        desk.diskIsFull = true;
        model.keep(_ -> {});

        assertEquals("محمد", desk.model().fields().getFirst().words().value());
    }

    @Test
    void aDraftThatIsThrownAwayShowsWhatWasKeptLast() {
        keptLastTime("Mohamed");
        var model = desk.model();
        words(model, "somebody else");

        model.throwAway();

        assertEquals("Mohamed", model.fields().getFirst().words().value());
        assertTrue(desk.drafts.kept().isEmpty());
    }

    @Test
    void lookingAtAFormLeavesNoDraft() {
        keptLastTime("Mohamed");
        desk.model().keepTyped();
        assertTrue(desk.drafts.kept().isEmpty());
    }

    private static void words(FormViewModel model, String words) {
        model.fields().getFirst().words().set(words);
    }

    private void keptLastTime(String name) {
        var document = Document.TYPE.with(
                Document.TYPE.read(new FieldValues(desk.typing.newId(), Map.of())),
                Document.TEMPLATE,
                FormDesk.FORM.id());
        desk.documents.add(Document.TYPE.with(document, Document.VALUES, List.of(new FilledField("name", name))));
    }
}
