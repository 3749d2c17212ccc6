package org.recours.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.recours.cli.CaseAddCommand;
import org.recours.cli.Desk;
import org.recours.domain.casefile.Intake;
import org.recours.domain.problem.Phrase;
import org.recours.exchange.ExchangeReport;
import org.recours.ledger.Ledger;
import org.recours.ledger.Progress;
import org.recours.paper.letter.LetterTemplates;
import org.recours.paper.shape.Fonts;
import org.recours.store.ReportStore;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.usecase.ChangeCase;
import org.recours.usecase.ConfirmToday;
import org.recours.usecase.CountDecision;
import org.recours.usecase.DoubtDecision;
import org.recours.usecase.ImportCases;
import org.recours.usecase.MakeReport;
import org.recours.usecase.RecordCase;
import org.recours.usecase.RecountDecision;
import org.recours.usecase.TickOff;
import org.recours.usecase.WriteLetter;

/// Connects the commands to an open seat.
final class DeskWiring {

    private final OpenDesk desk;

    DeskWiring(OpenDesk desk) {
        this.desk = desk;
    }

    /// @param language in which the timeline is written
    Desk commands(Language language) {
        var profile = desk.profile();
        var reports = new MakeReport(new ReportStore(ledger().database()));
        var recount = desk.recount(() -> Text.in(language));
        return new Desk(
                cases(recount),
                dates(recount),
                new Desk.Lists(
                        desk.cases(),
                        desk.deadlines(),
                        desk.today()::frozen,
                        reports,
                        desk.export(),
                        desk.checkDates(),
                        desk.clerk().member()),
                this::letters,
                this::papers,
                this::urgent,
                profile.approving(),
                this::exchange,
                new Desk.Care(this::check, () -> ledger().rebuild(Progress.SILENT)),
                new Desk.Holidays(desk.showHolidays(), desk.correctHolidays(), desk.moveFeast()),
                today(),
                profile::close);
    }

    private Ledger ledger() {
        return desk.profile().ledger();
    }

    private WriteLetter letters() {
        return new SheetsWiring(desk, new Fonts()).letters(LetterTemplates.shipped());
    }

    private Desk.Papers papers() {
        var wiring = new SheetsWiring(desk, new Fonts());
        return new Desk.Papers(
                wiring.reader(), wiring.slip(), wiring.explanation(), wiring.controlSheet(), wiring.timeline());
    }

    private Desk.Urgent urgent() {
        var wiring = new UrgentWiring(desk);
        var sheets = new SheetsWiring(desk, new Fonts());
        var print = sheets.urgent(sheets.letters(LetterTemplates.shipped()));
        return new Desk.Urgent(wiring.path(), print, wiring.phones());
    }

    private Desk.Cases cases(RecountDecision recount) {
        return new Desk.Cases(
                desk.open(),
                new ChangeCase(desk.clerk(), recount),
                this::record,
                desk.clerk()::newId,
                desk.profile()::roster,
                desk.today()::why);
    }

    private Desk.Dates dates(RecountDecision recount) {
        var doubts = new DoubtDecision(desk.rules(), desk.clock()::today);
        return new Desk.Dates(new TickOff(desk.clerk()), desk.clocks(), recount, doubts);
    }

    /// All are counted by the rules as they stand now, which are read once.
    private List<ImportCases.Outcome> record(List<Intake> intakes, CaseAddCommand.Dates dates) {
        var rules = desk.rules().get();
        var count = new CountDecision(() -> rules, desk.clock()::today);
        var clerk = desk.clerk();
        var recordCase = new RecordCase(
                ledger()::newCaseNumber,
                decision -> count.freeze(clerk.newId(), decision),
                clerk::record,
                new RecordCase.Author(
                        clerk.member(), desk.clock()::today, desk.clock().laptop()),
                clerk::newId);
        var doubt = new DoubtDecision(() -> rules, desk.clock()::today);
        Function<Intake, List<Phrase>> doubts = switch (dates) {
            case ASKED_ABOUT -> intake -> intake.decision().map(doubt::of).orElseGet(List::of);
            case CONFIRMED -> _ -> List.of();
        };
        return new ImportCases(recordCase, doubts, ledger()::record).run(intakes);
    }

    private Desk.Exchanged exchange(Path stick) {
        ExchangeReport report =
                desk.profile().exchange().with(stick, desk.clock().today(), (_, _) -> true);
        return new Desk.Exchanged(
                report.sentChanges(),
                report.receivedChanges(),
                report.receivedFrom(),
                report.newMembers(),
                report.damaged(),
                report.waiting(),
                report.clonedSeats(),
                report.overstepping(),
                report.reach().stream()
                        .map(reach -> new Desk.Reach(reach.person(), reach.laptop(), reach.missing()))
                        .toList());
    }

    private List<Desk.Found> check() {
        return ledger().verify().stream()
                .map(finding -> new Desk.Found(finding.phrase(), finding.isAlarm()))
                .toList();
    }

    private Desk.Today today() {
        var confirm = desk.confirmToday();
        return new Desk.Today(
                desk.clock()::today,
                desk.clock()::now,
                () -> switch (confirm.ask()) {
                    case ConfirmToday.Today.Known _ -> Optional.empty();
                    case ConfirmToday.Today.Ask(var laptopSays, var lastEntry) ->
                        Optional.of(new Desk.Doubt(laptopSays, lastEntry));
                },
                confirm::confirm);
    }
}
