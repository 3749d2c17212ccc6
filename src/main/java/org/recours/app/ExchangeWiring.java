package org.recours.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.exchange.ExchangeReport;
import org.recours.session.Laptop;
import org.recours.ui.exchange.ExchangeActions;
import org.recours.ui.kit.Progress;
import org.recours.ui.kit.Stick;

/// Connects the exchange screen to exchanging and to letting others in.
final class ExchangeWiring {

    private final OpenDesk desk;
    private final Laptop laptop;
    private final Callable<List<Stick>> sticks;
    private final Runnable exchanged;

    /// @param exchanged told when others have more of this laptop’s work, or it of theirs
    ExchangeWiring(OpenDesk desk, Laptop laptop, Callable<List<Stick>> sticks, Runnable exchanged) {
        this.desk = desk;
        this.laptop = laptop;
        this.sticks = sticks;
        this.exchanged = exchanged;
    }

    ExchangeActions actions() {
        return new ExchangeActions(this::state, sticks, this::run, this::requests, this::approve);
    }

    private ExchangeActions.State state() {
        var exchange = desk.profile().exchange();
        var onlyHere = exchange.onlyHere(laptop.seats());
        return new ExchangeActions.State(
                Math.toIntExact(onlyHere.general()),
                Math.toIntExact(onlyHere.restricted()),
                exchange.last()
                        .map(last -> new ExchangeActions.Last(
                                last.on(), Math.toIntExact(last.sent()), Math.toIntExact(last.came()))),
                exchange.reach().stream().map(ExchangeWiring::colleague).toList());
    }

    private static ExchangeActions.Colleague colleague(ExchangeReport.Reach reach) {
        return new ExchangeActions.Colleague(
                reach.person(), reach.laptop(), reach.lastHeard(), Math.toIntExact(reach.missing()));
    }

    private ExchangeActions.Exchanged run(Path stick, Progress progress) {
        var report = desk.profile().exchange().with(stick, desk.clock().today(), (done, of) -> {
            progress.tell(new Phrase("exchange.moving", done, of), done, of);
            return !progress.isCancelled();
        });
        exchanged.run();
        return new ExchangeActions.Exchanged(
                Math.toIntExact(report.sentChanges()),
                Math.toIntExact(report.receivedChanges()),
                news(report),
                warnings(report));
    }

    private static List<Phrase> news(ExchangeReport report) {
        var news = new ArrayList<Phrase>();
        if (!report.receivedFrom().isEmpty()) {
            news.add(new Phrase("exchange.note.from", String.join(", ", report.receivedFrom())));
        }
        report.newMembers().forEach(person -> news.add(new Phrase("exchange.note.newMember", person)));
        return news;
    }

    private static List<Phrase> warnings(ExchangeReport report) {
        var warnings = new ArrayList<Phrase>();
        if (report.damaged() > 0) {
            warnings.add(new Phrase("exchange.note.damaged", report.damaged()));
        }
        if (report.waiting() > 0) {
            warnings.add(new Phrase("exchange.note.waiting", report.waiting()));
        }
        report.clonedSeats().forEach(person -> warnings.add(new Phrase("exchange.note.cloned", person)));
        report.overstepping().forEach(person -> warnings.add(new Phrase("exchange.note.refused", person)));
        return warnings;
    }

    private List<ExchangeActions.Request> requests(Path stick) {
        var profile = desk.profile();
        return profile.roster().mayEnrol(profile.me().id())
                ? profile.approving().asking(stick).stream()
                        .map(asking -> new ExchangeActions.Request(
                                asking.id(), asking.person(), asking.laptop(), asking.checkWords()))
                        .toList()
                : List.of();
    }

    private List<String> approve(ExchangeActions.Request request, Path stick) {
        var approving = desk.profile().approving();
        var asking = approving.asking(stick).stream()
                .filter(one -> one.id().equals(request.id()))
                .findFirst()
                .orElseThrow(() -> new Problem(new Phrase("stick.requestGone")));
        return approving.approve(stick, asking);
    }
}
