package org.recours.ui.letters;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recours.domain.casefile.Document;
import org.recours.domain.casefile.FilledField;
import org.recours.domain.change.FieldValues;
import org.recours.domain.change.Value;
import org.recours.domain.document.LetterField;
import org.recours.domain.document.Printout;
import org.recours.domain.document.SlipSymbol;
import org.recours.domain.problem.Phrase;
import org.recours.text.Language;

class LetterViewModelTest {

    private final LetterDesk desk = new LetterDesk();

    @Test
    void typingChangesThePageAndTakesTheBlankAway() {
        var model = letter();
        assertTrue(model.missing().contains(LetterField.GROUNDS));
        var before = model.making().printoutProperty().get();

        requireNonNull(model.typed().get(LetterField.GROUNDS)).set("The interpreter spoke another language.");

        assertFalse(model.missing().contains(LetterField.GROUNDS));
        assertNotEquals(before, model.making().printoutProperty().get());
        assertFalse(model.missing().contains(LetterField.NARRATIVE), "that is recorded in the case");
    }

    @Test
    void theLanguageOfTheLetterIsChosenApartFromTheWindow() {
        var model = letter();
        var english = model.making().printoutProperty().get();

        model.making().languageProperty().set(Language.ARABIC);

        assertNotEquals(english, model.making().printoutProperty().get());
        assertEquals("Appeal against a decision", model.title());
    }

    @Test
    void aKeptLetterCanBeMadeAgainFromTheCase() {
        var model = letter();
        requireNonNull(model.typed().get(LetterField.GROUNDS)).set("The interpreter spoke another language.");
        model.making().languageProperty().set(Language.FRENCH);
        List<Printout> printed = new ArrayList<>();
        model.keep(printed::add);

        assertEquals(1, printed.size());
        var kept = desk.written.getFirst().writes();
        assertEquals(new Value.Text("fr"), requireNonNull(kept.get("language")).value());
        assertEquals(
                new Value.Text("appeal"), requireNonNull(kept.get("template")).value());

        desk.documents.add(kept(new FilledField("grounds", "The interpreter spoke another language.")));
        assertEquals(
                "The interpreter spoke another language.",
                requireNonNull(letter().typed().get(LetterField.GROUNDS)).value());
    }

    @Test
    void whatWasTakenOutOfALetterDoesNotComeBackFromAnOlderOne() {
        desk.documents.add(kept(new FilledField("grounds", "The interpreter spoke another language.")));
        desk.documents.add(kept(new FilledField("recipient", "The court")));

        var model = letter();

        assertEquals("", requireNonNull(model.typed().get(LetterField.GROUNDS)).value());
        assertEquals(
                "The court",
                requireNonNull(model.typed().get(LetterField.RECIPIENT)).value());
    }

    private Document kept(FilledField... values) {
        var document = Document.TYPE.with(
                Document.TYPE.read(new FieldValues(desk.typing.newId(), Map.of())), Document.TEMPLATE, "appeal");
        return Document.TYPE.with(document, Document.VALUES, List.of(values));
    }

    @Test
    void aLetterThatCouldNotBeKeptIsNotPrinted() {
        var model = letter();
        desk.diskIsFull = true;
        List<Printout> printed = new ArrayList<>();
        model.keep(printed::add);

        assertEquals(List.of(), printed);
        assertEquals(
                Optional.of(new Phrase("kit.failed")),
                model.making().problemProperty().get());
    }

    @Test
    void aLanguageChosenBeforeTheCaseIsReadIsTheLanguageOfTheLetter() {
        var arabic = letter();
        arabic.making().languageProperty().set(Language.ARABIC);
        var early = new LetterViewModel(desk.port(), desk.desk(Language.ENGLISH), "appeal", desk.caseId);
        early.making().languageProperty().set(Language.ARABIC);
        early.load();

        assertEquals(arabic.missing(), early.missing());
        assertTrue(early.making().printoutProperty().get().isPresent());
    }

    @Test
    void aSlipWaitsForThePictureThatThePersonChooses() {
        var model = slip();
        assertEquals("2026-11-27", model.day().typed().value());
        assertEquals("16:30", model.hour().value());
        assertEquals(Optional.empty(), model.making().printoutProperty().get());

        model.keep(_ -> {});
        assertTrue(model.symbol().problemProperty().get().isPresent());

        model.symbol().set(Optional.of(SlipSymbol.FISH));
        assertTrue(model.making().printoutProperty().get().isPresent());
    }

    @Test
    void aKeptSlipRemembersTheCodeAndThePicture() {
        var model = slip();
        model.symbol().set(Optional.of(SlipSymbol.FISH));
        List<Printout> printed = new ArrayList<>();
        model.keep(printed::add);

        assertEquals(1, printed.size());
        assertEquals(
                List.of("document", "timeline_entry", "person"),
                desk.written.stream().map(edit -> edit.type()).toList());
        assertEquals(
                new Value.Text("fish"),
                requireNonNull(desk.written.getLast().writes().get("slip_symbol"))
                        .value());
    }

    @Test
    void anHourThatIsNoneIsRefusedAndStays() {
        var model = slip();
        model.symbol().set(Optional.of(SlipSymbol.FISH));
        model.hour().set("25:00");
        model.keep(_ -> {});

        assertTrue(model.hour().problemProperty().get().isPresent());
        assertEquals("25:00", model.hour().value());
        assertEquals(List.of(), desk.written);
    }

    @Test
    void aReferralCardProposesTheSafeContactAndHoldsNoName() {
        var model = new ReferralViewModel(desk.port(), desk.desk(Language.ENGLISH), desk.caseId);
        model.load();

        assertEquals("0700 000 000, after 18:00", model.safeContact().value());
        model.keep(_ -> {});
        assertEquals(
                new Value.Text("referral_card"),
                requireNonNull(desk.written.getFirst().writes().get("kind")).value());
    }

    private LetterViewModel letter() {
        var model = new LetterViewModel(desk.port(), desk.desk(Language.ENGLISH), "appeal", desk.caseId);
        model.load();
        return model;
    }

    private SlipViewModel slip() {
        var model = new SlipViewModel(desk.port(), desk.desk(Language.ENGLISH), desk.caseId);
        model.load();
        return model;
    }
}
