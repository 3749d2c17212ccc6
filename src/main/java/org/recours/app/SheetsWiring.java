package org.recours.app;

import java.security.SecureRandom;
import org.recours.paper.letter.LetterPrinter;
import org.recours.paper.letter.LetterTemplates;
import org.recours.paper.shape.Fonts;
import org.recours.paper.sheet.ControlSheetPrinter;
import org.recours.paper.sheet.ExplanationPrinter;
import org.recours.paper.sheet.PhoneSheetPrinter;
import org.recours.paper.sheet.TimelinePrinter;
import org.recours.paper.slip.ReferralCardPrinter;
import org.recours.paper.slip.SlipPrinter;
import org.recours.store.TimelineStore;
import org.recours.usecase.KeepDocument;
import org.recours.usecase.PaperReader;
import org.recours.usecase.PrintControlSheet;
import org.recours.usecase.PrintExplanation;
import org.recours.usecase.PrintSlip;
import org.recours.usecase.PrintTimeline;
import org.recours.usecase.PrintUrgent;
import org.recours.usecase.WriteLetter;

/// Connects letters and what is printed about the dates of a case to the paper ring, for the window and for the
/// commands.
record SheetsWiring(OpenDesk desk, Fonts fonts) {

    WriteLetter letters(LetterTemplates templates) {
        var clinic = desk.profile().roster().founding().clinic();
        return new WriteLetter(templates, new LetterPrinter(fonts), desk.rules(), desk.clerk(), clinic);
    }

    PrintUrgent urgent(WriteLetter letters) {
        return new PrintUrgent(letters, controlSheet(), new PhoneSheetPrinter(fonts), desk.rules(), desk.clerk());
    }

    PaperReader reader() {
        return new PaperReader(desk.rules());
    }

    PrintSlip slip() {
        return new PrintSlip(
                new SlipPrinter(fonts),
                new ReferralCardPrinter(fonts),
                new KeepDocument(desk.clerk()),
                desk.rules(),
                desk.clock(),
                new SecureRandom()::nextInt);
    }

    PrintExplanation explanation() {
        return new PrintExplanation(new ExplanationPrinter(fonts), desk.rules(), desk.count(), desk.clock());
    }

    PrintControlSheet controlSheet() {
        return new PrintControlSheet(
                new ControlSheetPrinter(fonts), desk.rules(), desk.count(), desk.profile()::roster, desk.clock());
    }

    PrintTimeline timeline() {
        var timeline = new TimelineStore(desk.profile().ledger().database());
        return new PrintTimeline(new TimelinePrinter(fonts), timeline, desk.rules(), desk.clock());
    }
}
