package org.recours.ui.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.casefile.Document;
import org.recours.domain.document.Printout;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.paper.PdfText;
import org.recours.text.Language;
import org.recours.usecase.ExportDates;

class SheetViewModelTest {

    private final LetterDesk desk = new LetterDesk();

    @Test
    void theExplanationIsForWhoReadsTheLanguageOfThePaper() throws IOException {
        var model = explanation();
        assertTrue(shown(model).contains("27 November 2026"));

        model.making().languageProperty().set(Language.FRENCH);
        assertTrue(shown(model).contains("27 novembre 2026"));
    }

    @Test
    void whoDoesNotReadItGetsDigitsAndATextToReadAloud() throws IOException {
        var model = explanation();
        model.reader().how().set(Optional.of(ReaderChoice.How.LISTENS));
        model.making().languageProperty().set(Language.FRENCH);

        var words = shown(model);
        assertTrue(words.contains("27/11/2026"), words);
        assertTrue(words.contains("Regardez le calendrier"), words);
    }

    @Test
    void anotherCalendarCanBeChosen() throws IOException {
        var model = explanation();
        model.reader().calendar().set(Optional.of(CalendarSystem.ETHIOPIC));
        model.making().languageProperty().set(Language.FRENCH);
        assertTrue(shown(model).contains("2019"), "18 Hedar 2019");
    }

    @Test
    void whereNoDayIsKnownThePersonIsTold() {
        var model = sheet(SheetViewModel.Kind.CONTROL_SHEET);
        assertEquals(
                "letters.noDay",
                model.making().problemProperty().get().orElseThrow().key());
        var printed = new ArrayList<Printout>();
        model.keep(printed::add);
        assertTrue(printed.isEmpty());
        assertTrue(desk.written.isEmpty());
    }

    @Test
    void aSheetThatIsPrintedIsKeptWithTheCase() {
        var model = sheet(SheetViewModel.Kind.TIMELINE);
        var printed = new ArrayList<Printout>();
        model.keep(printed::add);
        assertEquals(1, printed.size());
        assertTrue(desk.written.stream().anyMatch(edit -> edit.type().equals(Document.TYPE.name())));
    }

    @Test
    void aCalendarFileTellsWhatIsInItAndWhatIsNot() {
        var asked = new ArrayList<DatesFilePort.Asked>();
        var port = new DatesFilePort(() -> List.of("Amina", "Bruno"), (what, _) -> {
            asked.add(what);
            return new ExportDates.Exported("", 4, 1, 2);
        });
        var model = new DatesFileViewModel(port, desk.desk(Language.ENGLISH), Optional.empty());
        model.load();
        assertEquals(List.of("Amina", "Bruno"), model.members());
        model.member().set(Optional.of("Bruno"));

        model.write(Path.of("dates.ics"));

        assertEquals(new DatesFilePort.Asked(Optional.empty(), Optional.of("Bruno"), "Reminder"), asked.getFirst());
        assertEquals(
                List.of("ics.written", "ics.withoutDay", "ics.restricted"),
                model.toldProperty().get().stream().map(Phrase::key).toList());
        assertFalse(model.writingProperty().get());
    }

    @Test
    void withoutAWordOrASpaceOnTheDiskNothingIsClaimed() {
        var model = new DatesFileViewModel(
                new DatesFilePort(List::of, (_, _) -> {
                    throw new Problem(new Phrase("ics.notWritten"));
                }),
                desk.desk(Language.ENGLISH),
                Optional.of(desk.caseId));
        model.word().set(" ");
        model.write(Path.of("dates.ics"));
        assertEquals(
                "ics.wordNeeded",
                model.word().problemProperty().get().orElseThrow().key());

        model.word().set("Date");
        model.write(Path.of("dates.ics"));
        assertEquals(
                "ics.notWritten", model.problemProperty().get().orElseThrow().key());
        assertTrue(model.toldProperty().get().isEmpty());
    }

    private SheetViewModel explanation() {
        return sheet(SheetViewModel.Kind.EXPLANATION);
    }

    private SheetViewModel sheet(SheetViewModel.Kind kind) {
        var model = new SheetViewModel(desk.port(), desk.desk(Language.ENGLISH), kind, desk.caseId);
        model.load();
        return model;
    }

    private static String shown(SheetViewModel model) throws IOException {
        return PdfText.of(model.making().printoutProperty().get().orElseThrow());
    }
}
