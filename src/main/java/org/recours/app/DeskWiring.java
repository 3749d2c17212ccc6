package org.recours.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.recours.cli.Desk;
import org.recours.domain.casefile.Intake;
import org.recours.domain.problem.Phrase;
import org.recours.exchange.ExchangeReport;
import org.recours.ledger.Ledger;
import org.recours.ledger.Progress;
import org.recours.paper.letter.LetterPrinter;
import org.recours.paper.letter.LetterTemplates;
import org.recours.paper.shape.Fonts;
import org.recours.session.OpenProfile;
import org.recours.store.CaseStore;
import org.recours.store.ClinicStore;
import org.recours.store.DeadlineStore;
import org.recours.store.ReportStore;
import org.recours.text.Language;
import org.recours.text.Text;
import org.recours.usecase.ChangeCase;
import org.recours.usecase.Clerk;
import org.recours.usecase.ClinicRules;
import org.recours.usecase.ConfirmToday;
import org.recours.usecase.CountDecision;
import org.recours.usecase.DeskClock;
import org.recours.usecase.ImportCases;
import org.recours.usecase.MakeReport;
import org.recours.usecase.OpenCase;
import org.recours.usecase.RecordCase;
import org.recours.usecase.RecountDecision;
import org.recours.usecase.WriteLetter;

/// Connects the commands to an open seat.
final class DeskWiring {

    private final OpenProfile open;
    private final Ledger ledger;
    private final ClinicRules.Shipped shipped;
    private final InstantSource clock;
    private final DeskClock deskClock;
    private final Clerk clerk;

    DeskWiring(OpenProfile open, ClinicRules.Shipped shipped, InstantSource clock) {
        this.open = open;
        this.ledger = open.ledger();
        this.shipped = shipped;
        this.clock = clock;
        this.deskClock = new DeskClock(clock, shipped.zone());
        this.clerk = new Clerk(ledger, deskClock, open.me().person());
    }

    /// @param language in which the timeline is written
    Desk desk(Language language) {
        var database = ledger.database();
        return new Desk(
                cases(Text.in(language)),
                new Desk.Lists(new CaseStore(database), new DeadlineStore(database), new MakeReport(new ReportStore(database))),
                letters(),
                open.approving(),
                this::exchange,
                new Desk.Care(this::check, () -> ledger.rebuild(Progress.SILENT)),
                deskClock::today,
                this::doubt,
                open::close);
    }

    private Supplier<ClinicRules> rules() {
        return ClinicRules.of(new ClinicStore(ledger.database()), shipped, deskClock::today);
    }

    private WriteLetter letters() {
        var clinic = open.roster().founding().clinic();
        return new WriteLetter(LetterTemplates.shipped(), new LetterPrinter(new Fonts()), rules(), clerk, clinic);
    }

    private Desk.Cases cases(Text words) {
        var rules = rules();
        var recount = new RecountDecision(new CountDecision(rules, deskClock::today), clerk, () -> words);
        return new Desk.Cases(
                new OpenCase(ledger.database()),
                new ChangeCase(clerk, recount),
                intakes -> record(intakes, rules.get()),
                ledger::newId,
                open::roster);
    }

    /// All are counted by the rules as they stand now.
    private List<ImportCases.Outcome> record(List<Intake> intakes, ClinicRules rules) {
        var count = new CountDecision(() -> rules, deskClock::today);
        var recordCase = new RecordCase(
                ledger::newCaseNumber,
                decision -> count.freeze(ledger.newId(), decision),
                clerk::record,
                new RecordCase.Author(clerk.member(), deskClock::today, clock),
                ledger::newId);
        return new ImportCases(recordCase, ledger::record).run(intakes);
    }

    private Desk.Exchanged exchange(Path stick) {
        ExchangeReport report = open.exchange().with(stick, deskClock.today(), (_, _) -> true);
        return new Desk.Exchanged(
                report.sentChanges(),
                report.receivedChanges(),
                report.receivedFrom(),
                report.newMembers(),
                report.damaged(),
                report.waiting(),
                report.clonedSeats(),
                report.reach().stream()
                        .map(reach -> new Desk.Reach(reach.person(), reach.laptop(), reach.missing()))
                        .toList());
    }

    private List<Desk.Found> check() {
        return ledger.verify().stream()
                .map(finding -> new Desk.Found(finding.phrase(), finding.isAlarm()))
                .toList();
    }

    private Optional<Phrase> doubt() {
        var confirm = new ConfirmToday(ledger, clerk, deskClock, open.me().id());
        return switch (confirm.ask()) {
            case ConfirmToday.Today.Known _ -> Optional.empty();
            case ConfirmToday.Today.Ask(var laptopSays, var lastEntry) ->
                Optional.of(new Phrase("cli.date.doubt", laptopSays, lastEntry));
        };
    }
}
