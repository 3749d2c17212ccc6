package org.recours.app;

import org.recours.paper.PageRenderer;
import org.recours.paper.letter.LetterPrinter;
import org.recours.paper.letter.LetterTemplates;
import org.recours.paper.shape.Fonts;
import org.recours.paper.sheet.PhoneSheetPrinter;
import org.recours.text.Text;
import org.recours.ui.phones.PhonesPort;
import org.recours.ui.sheet.Reading;
import org.recours.ui.urgent.ActNowPort;
import org.recours.ui.urgent.UrgentPort;
import org.recours.usecase.PhoneList;
import org.recours.usecase.PinnedDeadlines;
import org.recours.usecase.PrintUrgent;
import org.recours.usecase.UrgentPath;
import org.recours.usecase.WriteLetter;

/// Connects the urgent path to the seat, for the window and for the commands.
record UrgentWiring(OpenDesk desk) {

    /// Fine enough for a page that fills the screen of a small laptop.
    private static final float SCREEN_DOTS_AN_INCH = 110;

    PhoneList phones() {
        return new PhoneList(desk.clinic(), desk.clerk());
    }

    UrgentPath path() {
        return new UrgentPath(desk.rules(), desk.count(), desk.record()::run, phones(), desk.clock());
    }

    PinnedDeadlines pinned() {
        return new PinnedDeadlines(desk.deadlines(), desk.today(), desk.clock());
    }

    UrgentPort questions(Text text) {
        var path = path();
        return new UrgentPort(
                path::rules,
                path::date,
                path::doubts,
                answers -> path.record(answers, text),
                path::ids,
                desk.clerk().member(),
                desk.drafts(),
                desk.clerk()::newId,
                desk.clock()::now,
                Reading.in(text, desk.clock()::today));
    }

    PhonesPort numbers() {
        var phones = phones();
        return new PhonesPort(
                phones::all,
                path()::countries,
                phones::save,
                phones::remove,
                phones::callEarlier,
                desk.drafts(),
                phones::newId);
    }

    ActNowPort actNow(Text text) {
        var path = path();
        var print = print(new Fonts());
        return new ActNowPort(
                (id, told) -> desk.open().run(id).map(whole -> path.of(whole, told)),
                print::letterLanguage,
                print::run,
                (whole, papers, printed) -> print.keep(whole, papers, printed, text),
                (printout, page) -> new PageRenderer(printout.pdf()).page(page, SCREEN_DOTS_AN_INCH),
                desk.clock()::now);
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
