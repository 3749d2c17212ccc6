package org.recours.usecase;

import java.util.Optional;
import java.util.function.Supplier;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.deadline.ActBy;
import org.recours.domain.deadline.Due;
import org.recours.domain.deadline.Rule;
import org.recours.domain.document.ExplanationData;
import org.recours.domain.document.Printout;
import org.recours.paper.sheet.ExplanationPrinter;
import org.recours.store.Loaded;
import org.recours.text.Reader;

/// Prints for the person why the next day of a case is the last one.
public final class PrintExplanation {

    private final ExplanationPrinter printer;
    private final Supplier<ClinicRules> rules;
    private final CountDecision count;
    private final DeskClock clock;

    public PrintExplanation(
            ExplanationPrinter printer, Supplier<ClinicRules> rules, CountDecision count, DeskClock clock) {
        this.printer = printer;
        this.rules = rules;
        this.count = count;
        this.clock = clock;
    }

    /// The sheet about the deadline at hand; empty while no day is known.
    public Optional<Printout> run(WholeCase whole, Reader reader) {
        return whole.deadlineAtHand(clock.now())
                .map(Loaded::record)
                .filter(deadline -> deadline.actBy().isPresent())
                .map(deadline -> printer.print(data(whole, deadline), reader));
    }

    private ExplanationData data(WholeCase whole, Deadline deadline) {
        var known = rules.get();
        var decision = whole.decisionOf(deadline);
        var frozen = count.beside(deadline, decision, known);
        var standing = frozen.actBy(clock.now()).orElseThrow();
        var rule = deadline.rule().flatMap(known::rule);
        return new ExplanationData(
                due(standing, frozen),
                standing,
                frozen.why(),
                decision.flatMap(ContestedDecision::authority),
                decision.flatMap(ContestedDecision::reference),
                rule.map(Rule::authority),
                rule.map(Rule::remedy),
                whole.caseFile().record().number(),
                clock.today());
    }

    /// The day of which the sheet speaks.
    private static Due due(ActBy standing, FrozenDeadline frozen) {
        return switch (standing) {
            case ActBy.Act(var by) -> by;
            case ActBy.StillInTime(var until) -> until;
            case ActBy.NotHeldAgainst(var safeDate) -> safeDate;
            case ActBy.Missed(var since) -> since;
            case ActBy.Waiting _ -> frozen.safe().orElseThrow();
        };
    }
}
