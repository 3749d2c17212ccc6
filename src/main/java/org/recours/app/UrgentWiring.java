package org.recours.app;

import org.recours.text.Text;
import org.recours.ui.phones.PhonesPort;
import org.recours.ui.sheet.Reading;
import org.recours.ui.urgent.ActNowPort;
import org.recours.ui.urgent.UrgentPort;
import org.recours.usecase.PhoneList;
import org.recours.usecase.PinnedDeadlines;
import org.recours.usecase.PrintUrgent;
import org.recours.usecase.UrgentPath;

/// Connects the urgent path to the seat, for the window and for the commands.
record UrgentWiring(OpenDesk desk) {

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

    ActNowPort actNow(Text text, PrintUrgent print) {
        var path = path();
        return new ActNowPort(
                (id, told) -> desk.open().run(id).map(whole -> path.of(whole, told)),
                print::letterLanguage,
                print::run,
                (whole, papers, printed) -> print.keep(whole, papers, printed, text),
                PapersWiring::page,
                desk.clock()::now);
    }
}
