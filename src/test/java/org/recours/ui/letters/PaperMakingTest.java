package org.recours.ui.letters;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recours.domain.change.Value;
import org.recours.domain.document.LetterField;
import org.recours.domain.document.Printout;
import org.recours.domain.document.SlipSymbol;
import org.recours.paper.PdfText;
import org.recours.text.Language;
import org.recours.ui.sheet.HeldWork;

/// What is printed and kept is what stands on the screen, also between a key and the page drawn after it.
class PaperMakingTest {

    private final LetterDesk desk = new LetterDesk();
    private final HeldWork later = new HeldWork();
    private final List<Printout> printed = new ArrayList<>();

    @Test
    void anHourThatWasJustChangedIsTheOneThatIsPrinted() throws IOException {
        var model = slip();
        model.hour().set("11:30");
        keep(model);
        assertEquals(List.of(), desk.written, "the slip was drawn for 16:30");

        later.pause();
        later.allDone();
        keep(model);
        assertTrue(PdfText.of(printed.getFirst()).contains("11:30"));
    }

    @Test
    void whatIsTypedWhileThePageIsDrawnIsOnThePageThatIsPrinted() throws IOException {
        var model = slip();
        model.hour().set("12:30");
        model.making().languageProperty().set(Language.FRENCH);
        model.hour().set("11:30");
        later.allDone();
        keep(model);
        assertEquals(List.of(), desk.written, "the slip was drawn for 12:30");

        later.pause();
        later.allDone();
        keep(model);
        assertTrue(PdfText.of(printed.getFirst()).contains("11:30"));
    }

    @Test
    void aLetterIsKeptInTheLanguageInWhichItIsPrinted() {
        var model = letter();
        model.making().languageProperty().set(Language.ARABIC);
        keep(model);
        assertEquals(List.of(), desk.written, "the letter on the screen was the English one");

        keep(model);
        assertEquals(
                new Value.Text("ar"),
                requireNonNull(desk.written.getFirst().writes().get("language")).value());
    }

    @Test
    void whatIsTypedWhileAPaperIsKeptStaysADraft() {
        var model = letter();
        model.keep(printed::add);
        requireNonNull(model.typed().get(LetterField.GROUNDS)).set("The interpreter spoke another language.");
        later.allDone();

        model.making().drafting().keep();
        later.allDone();
        assertEquals(1, printed.size());
        assertEquals(1, desk.drafts.kept().size());
    }

    private SlipViewModel slip() {
        var model = new SlipViewModel(desk.port(), desk.desk(later), desk.caseId);
        model.load();
        later.allDone();
        model.symbol().set(Optional.of(SlipSymbol.FISH));
        later.pause();
        later.allDone();
        return model;
    }

    private LetterViewModel letter() {
        var model = new LetterViewModel(desk.port(), desk.desk(later), "appeal", desk.caseId);
        model.load();
        later.allDone();
        return model;
    }

    private void keep(SlipViewModel model) {
        model.keep(printed::add);
        later.allDone();
    }

    private void keep(LetterViewModel model) {
        model.keep(printed::add);
        later.allDone();
    }
}
