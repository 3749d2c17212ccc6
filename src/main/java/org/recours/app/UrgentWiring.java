package org.recours.app;

import org.recours.paper.letter.LetterPrinter;
import org.recours.paper.letter.LetterTemplates;
import org.recours.paper.shape.Fonts;
import org.recours.paper.sheet.PhoneSheetPrinter;
import org.recours.usecase.PhoneList;
import org.recours.usecase.PinnedDeadlines;
import org.recours.usecase.PrintUrgent;
import org.recours.usecase.UrgentPath;
import org.recours.usecase.WriteLetter;

/// Connects the urgent path to the seat, for the window and for the commands.
record UrgentWiring(OpenDesk desk) {

    PhoneList phones() {
        return new PhoneList(desk.clinic(), desk.clerk());
    }

    UrgentPath path() {
        return new UrgentPath(desk.rules(), desk.count(), desk.record()::run, phones(), desk.clock());
    }

    PinnedDeadlines pinned() {
        return new PinnedDeadlines(desk.deadlines(), desk.clock());
    }

    PrintUrgent print(Fonts fonts) {
        var clinic = desk.profile().roster().founding().clinic();
        return new PrintUrgent(
                new WriteLetter(
                        LetterTemplates.shipped(), new LetterPrinter(fonts), desk.rules(), desk.clerk(), clinic),
                new SheetsWiring(desk, fonts).controlSheet(),
                new PhoneSheetPrinter(fonts),
                desk.rules(),
                desk.clerk());
    }
}
