package org.recours.usecase;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.recours.domain.casefile.ContestedDecision;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.change.RecordId;
import org.recours.domain.deadline.ComputedDeadline;
import org.recours.domain.deadline.Countdown;
import org.recours.domain.deadline.DeadlineEngine;
import org.recours.domain.deadline.Rule;

/// What has to be done by when about a contested decision, from the rules that this clinic is offered.
///
/// The same answer stands on the page while it is typed and in the record once it is saved.
public final class CountDecision {

    private final Supplier<List<Rule>> offered;
    private final Predicate<Rule> adopted;
    private final Supplier<DeadlineEngine> engine;
    private final Supplier<LocalDate> today;

    /// @param offered the rules of the clinic’s countries
    /// @param adopted whether a lawyer of the clinic stands for a rule
    /// @param engine  with the calendars and the target days of the clinic
    /// @param today   the confirmed date of the desk
    public CountDecision(
            Supplier<List<Rule>> offered,
            Predicate<Rule> adopted,
            Supplier<DeadlineEngine> engine,
            Supplier<LocalDate> today) {
        this.offered = offered;
        this.adopted = adopted;
        this.engine = engine;
        this.today = today;
    }

    /// The answer for today.
    public Countdown run(ContestedDecision decision) {
        var rules = offered.get();
        var rule = decision.rule()
                .flatMap(id -> rules.stream().filter(one -> one.id().equals(id)).findFirst());
        var question =
                new Countdown.Question(decision, rule, rule.filter(adopted).isPresent(), rules);
        return Countdown.of(question, engine.get(), today.get());
    }

    /// The record that freezes this answer. Without any date it still says that one is missing.
    public Deadline freeze(RecordId id, ContestedDecision decision) {
        return switch (run(decision)) {
            case Countdown.Running(var computed, var basis, var _) -> frozen(id, decision, computed, basis);
            case Countdown.DateUnknown(var _, var assumption) ->
                assumption
                        .map(computed -> frozen(id, decision, computed, Deadline.Basis.ASSUMPTION))
                        .orElseGet(() -> undated(id, decision));
        };
    }

    private static Deadline frozen(
            RecordId id, ContestedDecision decision, ComputedDeadline computed, Deadline.Basis basis) {
        var inputs = computed.inputs();
        return new Deadline(
                id,
                decision.caseFile(),
                Optional.of(decision.id()),
                decision.rule(),
                Optional.of(inputs.packVersion()).filter(version -> !version.isEmpty()),
                Optional.of(inputs.calendarVersion()),
                Optional.of(inputs.period().toString()),
                Optional.of(basis),
                Optional.of(computed.legalLastDay().day()),
                Optional.of(computed.safeDate().day()),
                Optional.of(computed.internalTarget()),
                computed.safeDate().minute().map(ZonedDateTime::toInstant),
                Optional.of(readable(inputs)),
                Optional.empty(),
                Optional.empty());
    }

    /// What went in, readable without the program: `fr.cnda 2026.11 P1M from 2026-10-28 to 2026-10-28 on 2026-11-22`.
    private static String readable(ComputedDeadline.Inputs inputs) {
        var event = inputs.facts().event();
        return String.join(
                " ",
                inputs.ruleId(),
                inputs.packVersion(),
                inputs.period().toString(),
                "from " + event.from(),
                "to " + event.to(),
                "on " + inputs.computedOn());
    }

    private static Deadline undated(RecordId id, ContestedDecision decision) {
        return new Deadline(
                id,
                decision.caseFile(),
                Optional.of(decision.id()),
                decision.rule(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Deadline.Basis.ASSUMPTION),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
